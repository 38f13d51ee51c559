// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.List;

/**
 * One report reduced to the text that evidence points into: paragraphs apart by one blank line, no menus, related links or comments.
 *
 * @param id derived from the text
 * @param input the name of the capture it came from
 * @param text what is read
 * @param masthead what is told about the report
 * @param problems what went wrong on the way here, in order of occurrence
 */
public record Document(DocumentId id, String input, String text, Masthead masthead, List<Problem> problems) {
    public Document {
        problems = List.copyOf(problems);
        if (!id.equals(DocumentId.ofText(text))) {
            throw new IllegalArgumentException("the id " + id + " is not that of the text of " + input);
        }
    }

    public static Document of(String input, String text, Masthead masthead, List<Problem> problems) {
        return new Document(DocumentId.ofText(text), input, text, masthead, problems);
    }

    /** Evidence for the words at {@code span}. */
    public Evidence evidence(Span span) {
        return new Evidence(id, span, span.of(text));
    }
}
