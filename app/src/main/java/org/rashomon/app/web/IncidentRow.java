// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import org.rashomon.model.Incident;

/**
 * An incident in the list: what, where, when, by whom, and where the accounts part.
 *
 * @param heading what is claimed, where and when
 * @param sides who to whom, as claimed
 * @param chips one figure or denial per claimant
 * @param parts in what the accounts part; empty when they do not
 * @param standing state, reports and origins
 */
public record IncidentRow(Heading heading, Sides sides, List<FigureChip> chips, List<String> parts, Standing standing) {
    private static final int SIDES_NAMED = 3;

    /** What is claimed, where and when, and the page that tells. */
    public record Heading(String title, String href, String days) {}

    /** Who is said to have acted and who to have been hit; empty where not told. */
    public record Sides(String initiators, String recipients) {
        static Sides of(Incident incident) {
            return new Sides(
                    Words.list(ActorLabels.sides(incident.outline().initiators()), SIDES_NAMED),
                    Words.list(ActorLabels.sides(incident.outline().recipients()), SIDES_NAMED));
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
                incident.accounts().stream()
                        .flatMap(account -> FigureChip.of(account, reports).stream())
                        .toList(),
                Partings.of(incident).stream().map(Words::of).toList(),
                Standing.of(incident));
    }
}
