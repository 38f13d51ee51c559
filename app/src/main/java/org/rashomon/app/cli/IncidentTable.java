// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rashomon.model.Account;
import org.rashomon.model.Contest;
import org.rashomon.model.EventMention;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentOutline;
import org.rashomon.model.Labels;
import org.rashomon.model.Modality;
import org.rashomon.model.Place;
import org.rashomon.model.Telling;

/** An incident for people: what it is about, its accounts in a table, and where they part. */
final class IncidentTable {
    private static final List<String> HEADER = List.of("", "ACCORDING TO", "ACTS", "WHO TO WHOM", "FIGURES", "REPORTS");

    private IncidentTable() {}

    static String render(Incident incident, Screen screen) {
        List<List<String>> rows = new ArrayList<>();
        for (Account account : incident.accounts()) {
            rows.add(row(rows.size(), account));
        }
        String contests =
                incident.contests().stream().map(IncidentTable::contest).collect(Collectors.joining());
        return Terminal.harmless(heading(incident)) + "\n\n" + new TextTable(HEADER, rows).render(screen) + contests
                + "\n";
    }

    private static String heading(Incident incident) {
        IncidentOutline outline = incident.outline();
        String places =
                outline.places().stream().map(Place::name).distinct().limit(4).collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "%s | %s | %s | %s | %s | %d reports, %d origins",
                incident.id().value(),
                Labels.of(outline.type()),
                Phrases.interval(outline.interval()),
                places.isEmpty() ? "no place" : places,
                Labels.of(incident.standing().state()),
                incident.standing().corroboration().reports(),
                incident.standing().corroboration().origins().size());
    }

    private static List<String> row(int index, Account account) {
        return List.of(
                String.valueOf(index),
                account.speaker().name()
                        + account.speaker()
                                .party()
                                .map(party -> " [" + party + "]")
                                .orElse(""),
                account.acts().stream().map(Labels::of).collect(Collectors.joining(", ")),
                account.tellings().stream()
                        .map(Telling::event)
                        .map(IncidentTable::whoToWhom)
                        .distinct()
                        .collect(Collectors.joining("\n")),
                account.figures().stream()
                        .map(figure -> Phrases.figure(figure.figure()))
                        .distinct()
                        .collect(Collectors.joining("\n")),
                account.corroboration().reports() + " from "
                        + account.corroboration().origins().size());
    }

    private static String whoToWhom(EventMention event) {
        String who =
                event.participants().initiators().stream().map(Phrases::actor).collect(Collectors.joining(", "));
        String whom =
                event.participants().recipients().stream().map(Phrases::actor).collect(Collectors.joining(", "));
        String manner = event.modality() == Modality.HAPPENED ? "" : " (" + Labels.of(event.modality()) + ")";
        return (who.isEmpty() ? "?" : who) + (whom.isEmpty() ? "" : " > " + whom) + manner;
    }

    private static String contest(Contest contest) {
        return String.format(
                Locale.ROOT,
                "  contested: %s between %d and %d: %s\n",
                Labels.of(contest.facet()),
                contest.first(),
                contest.second(),
                Labels.of(contest.relation()));
    }
}
