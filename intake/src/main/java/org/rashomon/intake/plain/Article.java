// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.plain;

import org.rashomon.model.Masthead;

/**
 * An article without the page around it.
 *
 * @param text paragraphs apart by one blank line; may be empty
 * @param masthead what the page tells about it
 */
public record Article(String text, Masthead masthead) {}
