// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;
import org.rashomon.model.AccountFigure;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Evidence;
import org.rashomon.model.Harm;
import org.rashomon.model.Span;
import org.rashomon.model.Telling;
import org.rashomon.model.VagueRules;

/** The figures of one account: the same number of the same people, told twice, is one figure with two pieces of evidence. */
final class Figures {
    /** What makes two figures of one account one: harm, bounds, and the class of people or, where the words tell none, the words. */
    private record Count(Harm harm, String people, OptionalInt low, OptionalInt high, String words) {
        static Count of(CasualtyFigure figure, VagueRules rules) {
            OptionalInt low = figure.quantity().lowest(rules);
            OptionalInt high = figure.quantity().highest(rules);
            boolean open = low.isEmpty() && high.isEmpty();
            String words = open ? figure.mention().text().toLowerCase(Locale.ROOT) : "";
            return new Count(figure.harm(), figure.groupClass().name(), low, high, words);
        }
    }

    private Figures() {}

    /** In the order in which they are first told. */
    static List<AccountFigure> of(List<Telling> tellings, Function<DocumentId, Document> documents, VagueRules rules) {
        Map<Count, CasualtyFigure> firstTold = new LinkedHashMap<>();
        Map<Count, TreeSet<Evidence>> evidence = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            Document document = documents.apply(telling.document());
            for (CasualtyFigure figure : telling.event().figures()) {
                Count count = Count.of(figure, rules);
                firstTold.putIfAbsent(count, figure);
                evidence.computeIfAbsent(count, absent -> new TreeSet<>())
                        .add(document.evidence(words(figure, document.text())));
            }
        }
        List<AccountFigure> figures = new ArrayList<>();
        evidence.forEach((count, quotes) ->
                figures.add(new AccountFigure(Objects.requireNonNull(firstTold.get(count)), new ArrayList<>(quotes))));
        return figures;
    }

    /** The number with its people where they follow it: "17 civilians". */
    static Span words(CasualtyFigure figure, String text) {
        Span number = figure.mention().span();
        String group = figure.group();
        int begin = number.end() + 1;
        boolean follows = !group.isBlank()
                && number.end() < text.length()
                && text.charAt(number.end()) == ' '
                && text.regionMatches(true, begin, group, 0, group.length());
        return follows ? new Span(number.begin(), begin + group.length()) : number;
    }
}
