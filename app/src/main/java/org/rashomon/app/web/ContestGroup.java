// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.Arrays;
import java.util.List;
import org.rashomon.app.words.Reports;
import org.rashomon.app.words.Words;
import org.rashomon.model.Facet;
import org.rashomon.model.Incident;
import org.rashomon.model.Labels;

/**
 * All that accounts differ in on one facet.
 *
 * @param anchor the group's id in the page
 * @param facet in what: "how many were killed"
 * @param lines the first pairs
 * @param more the others, folded away
 */
public record ContestGroup(String anchor, String facet, List<ContestLine> lines, List<ContestLine> more) {
    private static final int SHOWN = 4;

    public ContestGroup {
        lines = List.copyOf(lines);
        more = List.copyOf(more);
    }

    static String anchor(Facet facet) {
        return "part-" + Labels.of(facet);
    }

    /** One for each facet that has any, in the order of {@link Facet}; contradictions before what may agree. */
    static List<ContestGroup> of(Incident incident, Reports reports) {
        return Arrays.stream(Facet.values())
                .map(facet -> of(facet, ContestLine.of(facet, incident, reports)))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private static ContestGroup of(Facet facet, List<ContestLine> all) {
        int shown = Math.min(SHOWN, all.size());
        return new ContestGroup(anchor(facet), Words.of(facet), all.subList(0, shown), all.subList(shown, all.size()));
    }
}
