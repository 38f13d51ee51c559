// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rashomon.model.Account;
import org.rashomon.model.Contest;
import org.rashomon.model.Facet;
import org.rashomon.model.Incident;
import org.rashomon.model.Telling;

/**
 * Where two accounts part, in a sentence.
 *
 * @param first the one side
 * @param relation "contradicts"
 * @param second the other
 */
public record ContestLine(Side first, String relation, Side second) {
    private static final int QUOTED = 2;

    /** A speaker and their words on the facet. */
    public record Side(String speaker, String href, List<Quote> quotes) {}

    /** Those about {@code facet}, partings first. */
    static List<ContestLine> of(Facet facet, Incident incident, Reports reports) {
        return incident.contests().stream()
                .filter(contest -> contest.facet() == facet)
                .sorted(Comparator.comparing(contest -> !Partings.isParting(contest.relation())))
                .map(contest -> new ContestLine(
                        side(incident, contest.first(), contest, reports),
                        Words.relation(contest.relation()),
                        side(incident, contest.second(), contest, reports)))
                .distinct()
                .toList();
    }

    private static Side side(Incident incident, int index, Contest contest, Reports reports) {
        Account account = incident.accounts().get(index);
        return new Side(
                SpeakerLabel.of(account.speaker()).name(),
                "#" + AccountTable.anchor(index),
                quotes(account, contest.facet(), reports));
    }

    private static List<Quote> quotes(Account account, Facet facet, Reports reports) {
        List<Telling> denied =
                account.tellings().stream().filter(Denials::isDenial).toList();
        boolean asDenied = facet == Facet.HAPPENED && !denied.isEmpty();
        List<Telling> told = account.tellings().stream()
                .filter(telling -> !Denials.isDenial(telling))
                .toList();
        Column column = asDenied ? Column.DENIED : Column.of(facet);
        Map<Column, List<Quote>> quotes = asDenied || told.isEmpty()
                ? FacetQuotes.of(denied, true, reports)
                : FacetQuotes.of(told, false, reports);
        return quotes.getOrDefault(column, List.of()).stream().limit(QUOTED).toList();
    }
}
