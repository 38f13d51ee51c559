// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import org.rashomon.model.Incident;
import org.rashomon.model.Telling;

/**
 * An incident in the list: what, where, when, by whom, and where the accounts part.
 *
 * @param heading what is claimed, where and when
 * @param sides who to whom, as claimed
 * @param tellers according to whom
 * @param chips one figure or denial per claimant
 * @param parts in what the accounts part; empty when they do not
 * @param standing state, reports and origins
 */
public record IncidentRow(
        Heading heading, Sides sides, Tellers tellers, List<FigureChip> chips, List<String> parts, Standing standing) {
    private static final int SPEAKERS_NAMED = 4;

    /** What is claimed, where and when, and the page that tells. */
    public record Heading(String title, String href, String days) {}

    /** "the army, two sources (unnamed) and 2 more", and the first one's words where nobody gives a figure. */
    public record Tellers(String names, List<Quote> words) {
        static Tellers of(Incident incident, Reports reports) {
            List<String> names = incident.accounts().stream()
                    .map(account -> SpeakerLabel.of(account.speaker()).inOneLine())
                    .distinct()
                    .toList();
            boolean hasFigures = incident.accounts().stream()
                    .anyMatch(account -> !account.figures().isEmpty());
            List<Telling> first = incident.accounts().stream()
                    .flatMap(account -> account.tellings().stream())
                    .filter(telling -> !hasFigures && !Denials.isDenial(telling))
                    .limit(1)
                    .toList();
            return new Tellers(
                    Words.list(names, SPEAKERS_NAMED),
                    FacetQuotes.of(first, false, reports).getOrDefault(Column.WHAT, List.of()));
        }
    }

    /** State, "4 reports", "3 origins", "5 accounts". */
    public record Standing(Badge badge, String reports, String origins, String accounts) {
        static Standing of(Incident incident) {
            return new Standing(
                    Badge.of(incident.standing().state()),
                    Words.count(incident.standing().corroboration().reports(), "report"),
                    Words.count(incident.standing().corroboration().origins().size(), "origin"),
                    Words.count(incident.accounts().size(), "account"));
        }
    }

    static IncidentRow of(Incident incident, Reports reports) {
        return new IncidentRow(
                new Heading(
                        IncidentTitle.of(incident),
                        Links.incident(incident.id()),
                        Words.of(incident.outline().interval())),
                Sides.of(incident),
                Tellers.of(incident, reports),
                incident.accounts().stream()
                        .flatMap(account -> FigureChip.of(account, reports).stream())
                        .toList(),
                Partings.of(incident).stream().map(Words::of).toList(),
                Standing.of(incident));
    }
}
