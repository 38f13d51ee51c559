// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.List;

/**
 * One report reduced to the text that evidence points into: paragraphs apart by one blank line, no menus, related links or comments.
 *
 * <p>The id is that of the text as it was captured. Where a reviewer has had a person's name masked, by {@link #MASK} letter for letter so
 * that every span still fits, the text is another and the id stays: it is what links, decisions and other people's notes name. A text
 * without a mask has to be the one of its id; the ledger holds what it keeps to that whatever is in it.
 *
 * @param id derived from the text as captured
 * @param input the name of the capture it came from
 * @param text what is read
 * @param masthead what is told about the report
 * @param problems what went wrong on the way here, in order of occurrence
 */
public record Document(DocumentId id, String input, String text, Masthead masthead, List<Problem> problems) {
    /** What stands for each letter of a name that was masked. */
    public static final char MASK = '\u2588';

    public Document {
        problems = List.copyOf(problems);
        if (!isWhole(id, text) && text.indexOf(MASK) < 0) {
            throw new IllegalArgumentException("the id " + id + " is not that of the text of " + input);
        }
    }

    public static Document of(String input, String text, Masthead masthead, List<Problem> problems) {
        return new Document(DocumentId.ofText(text), input, text, masthead, problems);
    }

    /** Whether the text is that of the id, as it was captured. */
    public boolean isWhole() {
        return isWhole(id, text);
    }

    private static boolean isWhole(DocumentId id, String text) {
        return id.equals(DocumentId.ofText(text));
    }

    /** Evidence for the words at {@code span}. */
    public Evidence evidence(Span span) {
        return new Evidence(id, span, span.of(text));
    }
}
