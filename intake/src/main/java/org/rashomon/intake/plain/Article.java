// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.plain;

import org.rashomon.model.Alignment;
import org.rashomon.model.Masthead;

/**
 * An article without the page around it.
 *
 * @param text paragraphs apart by one blank line; may be empty
 * @param alignment where each unit of the text stands in the decoded page, in UTF-16 units
 * @param masthead what the page tells about it
 */
public record Article(String text, Alignment alignment, Masthead masthead) {
    public Article {
        if (alignment.length() != text.length()) {
            throw new IllegalArgumentException("a text of " + text.length() + " units, aligned: " + alignment);
        }
    }
}
