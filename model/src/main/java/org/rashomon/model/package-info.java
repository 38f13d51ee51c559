// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The types that everything else speaks in: records and sealed alternatives, with no dependency but the JDK.
 *
 * <p>Read them in the order in which a report becomes a ledger:
 *
 * <ol>
 *   <li>{@link org.rashomon.model.Capture} (bytes as fetched) becomes a {@link org.rashomon.model.Document} (one report's text, into
 *       which every {@link org.rashomon.model.Evidence} points);
 *   <li>words that refer are a {@link org.rashomon.model.Mention}; what they refer to is a {@link org.rashomon.model.Resolution};
 *   <li>a {@link org.rashomon.model.Claim} is the unit counted: its {@link org.rashomon.model.Attribution} says who says it, its
 *       {@link org.rashomon.model.EventMention}s say what, with {@link org.rashomon.model.CasualtyFigure}s;
 *   <li>the claims of one document and its {@link org.rashomon.model.Silence}s, those told not to have spoken, are its
 *       {@link org.rashomon.model.Testimony}; with its places, times and problems it is a {@link org.rashomon.model.Reading};
 *   <li>an {@link org.rashomon.model.Incident} is where {@link org.rashomon.model.Account}s of one happening meet. It has no figure
 *       of its own.
 * </ol>
 *
 * <p>The bare word "source" is not used: it is the acting side in event coding, the speaker in attribution and the outlet in
 * newsrooms. Spans count UTF-16 code units, as Java's and JavaScript's strings do.
 */
@NullMarked
package org.rashomon.model;

import org.jspecify.annotations.NullMarked;
