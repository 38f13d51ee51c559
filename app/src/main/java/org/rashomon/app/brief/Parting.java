// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.util.List;

/**
 * Two accounts that part.
 *
 * @param facet in what: "how many were killed"
 * @param first one voice
 * @param relation "contradicts"
 * @param second the other
 */
public record Parting(String facet, Voice first, String relation, Voice second) {
    /**
     * Who says it, in which words, where.
     *
     * @param elsewhere the words that name it, where they are not this speaker's but stand elsewhere in the report, at the last citation; or empty
     */
    public record Voice(Statement.Who who, String quote, List<Integer> citations, String elsewhere) {
        public Voice {
            citations = List.copyOf(citations);
        }

        Voice(Statement.Who who, String quote, List<Integer> citations) {
            this(who, quote, citations, "");
        }
    }
}
