// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/**
 * Names a figure by its words, whatever a reading makes of them.
 *
 * @param document whose text it stands in
 * @param words the number with its bound: "More than 80"
 */
public record FigureWords(DocumentId document, Span words) {}
