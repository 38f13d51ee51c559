// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.words;

/**
 * Words of a report, exactly, with the way to where they stand.
 *
 * @param text the words; cut where an ellipsis ends them
 * @param href the article with these words highlighted
 * @param report the outlet, for people
 * @param gloss what the words were read as, where that is not plain from them; may be empty
 */
public record Quote(String text, String href, String report, String gloss) {
    /** The longest quote in a table's cell; the link leads to the whole. */
    private static final int LENGTH = 180;

    /** The words that stand where {@code href} leads, in a report of {@code outlet}. */
    public static Quote of(String words, String href, String outlet) {
        return new Quote(VisibleText.clipped(VisibleText.of(words), LENGTH), href, VisibleText.of(outlet), "");
    }

    public Quote glossed(String reading) {
        return new Quote(text, href, report, reading);
    }
}
