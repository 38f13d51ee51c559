// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.util.List;

/**
 * One sentence: who says what, in which words, where.
 *
 * @param speaker who
 * @param verb "denies, as reported"
 * @param quote the exact words of the report; cut where an ellipsis ends them
 * @param citations where they stand, by number
 * @param note "through the state agency; told as planned"; may be empty
 */
public record Statement(Who speaker, String verb, String quote, List<Integer> citations, String note) {
    /**
     * A speaker.
     *
     * @param name the usual name, the unnamed one's words, or the outlet
     * @param side "Pakistan, military"; empty where not told
     */
    public record Who(String name, String side) {}

    public Statement {
        citations = List.copyOf(citations);
    }
}
