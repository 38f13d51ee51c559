// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rashomon.app.words.Quote;
import org.rashomon.app.words.Reports;
import org.rashomon.app.words.SpeakerLabel;
import org.rashomon.app.words.Words;
import org.rashomon.model.Account;
import org.rashomon.model.Contest;
import org.rashomon.model.Facet;
import org.rashomon.model.Incident;
import org.rashomon.model.Telling;

/**
 * Where accounts part, in a sentence. Speakers who say the same in the same words stand together.
 *
 * @param first the one side
 * @param relation "contradicts": holds both ways
 * @param second the other
 */
public record ContestLine(Side first, String relation, Side second) {
    private static final int QUOTED = 2;

    /** Who says it, and the words of the first of them. */
    public record Side(List<Voice> voices, List<Quote> quotes) {
        public Side {
            voices = List.copyOf(voices);
            quotes = List.copyOf(quotes);
        }

        private String words() {
            List<String> texts = quotes.stream().map(Quote::text).sorted().toList();
            return String.join("\n", texts).toLowerCase(Locale.ROOT);
        }

        private Side joined(Side other) {
            return new Side(
                    Stream.concat(voices.stream(), other.voices.stream())
                            .distinct()
                            .toList(),
                    quotes);
        }
    }

    /** A speaker and the way to their row. */
    public record Voice(String name, String href) {}

    /** Those about {@code facet}, partings first. */
    static List<ContestLine> of(Facet facet, Incident incident, Reports reports) {
        Map<List<String>, ContestLine> lines = new LinkedHashMap<>();
        incident.contests().stream()
                .filter(contest -> contest.facet() == facet)
                .sorted(Comparator.comparing(contest -> !contest.relation().isParting()))
                .map(contest -> of(contest, incident, reports))
                .forEach(line -> lines.merge(line.key(), line, ContestLine::joined));
        return new ArrayList<>(lines.values());
    }

    /** The side whose words come first in the alphabet stands first, so that mirrored pairs meet. */
    private static ContestLine of(Contest contest, Incident incident, Reports reports) {
        Side one = side(incident, contest.first(), contest, reports);
        Side other = side(incident, contest.second(), contest, reports);
        String relation = Words.relation(contest.relation());
        boolean inOrder = one.words().compareTo(other.words()) <= 0;
        return inOrder ? new ContestLine(one, relation, other) : new ContestLine(other, relation, one);
    }

    private List<String> key() {
        return List.of(first.words(), relation, second.words());
    }

    private ContestLine joined(ContestLine other) {
        return new ContestLine(first.joined(other.first), relation, second.joined(other.second));
    }

    private static Side side(Incident incident, int index, Contest contest, Reports reports) {
        Account account = incident.accounts().get(index);
        Voice voice = new Voice(SpeakerLabel.of(account.speaker()).inOneLine(), "#" + AccountTable.anchor(index));
        return new Side(List.of(voice), quotes(account, contest.facet(), reports));
    }

    private static List<Quote> quotes(Account account, Facet facet, Reports reports) {
        List<Telling> denied =
                account.tellings().stream().filter(Telling::isDenial).toList();
        boolean asDenied = facet == Facet.HAPPENED && !denied.isEmpty();
        List<Telling> told = account.tellings().stream()
                .filter(telling -> !telling.isDenial())
                .toList();
        Column column = asDenied ? Column.DENIED : Column.of(facet);
        Map<Column, List<Quote>> quotes = asDenied || told.isEmpty()
                ? FacetQuotes.of(denied, true, reports)
                : FacetQuotes.of(told, false, reports);
        return quotes.getOrDefault(column, List.of()).stream().limit(QUOTED).toList();
    }
}
