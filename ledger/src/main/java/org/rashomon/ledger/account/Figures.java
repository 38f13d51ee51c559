// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rashomon.model.AccountFigure;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Evidence;
import org.rashomon.model.GroupClass;
import org.rashomon.model.Harm;
import org.rashomon.model.Publication;
import org.rashomon.model.Span;
import org.rashomon.model.Telling;
import org.rashomon.model.VagueRules;

/** The figures of one account: the same number of the same people, told twice, is one figure with two pieces of evidence. */
final class Figures {
    /** What makes two figures of one account one: harm, bounds and, where there are none, the words; and the people. */
    private record Count(Harm harm, OptionalInt low, OptionalInt high, String words) {
        static Count of(CasualtyFigure figure, VagueRules rules) {
            OptionalInt low = figure.quantity().lowest(rules);
            OptionalInt high = figure.quantity().highest(rules);
            boolean open = low.isEmpty() && high.isEmpty();
            String words = open ? figure.mention().text().toLowerCase(Locale.ROOT) : "";
            return new Count(figure.harm(), low, high, words);
        }
    }

    /** A figure on its way: as first told, with the days on which it was published, and its evidence. */
    private static final class Told {
        private final Count count;
        private CasualtyFigure figure;
        private final TreeSet<Evidence> evidence = new TreeSet<>();
        private final TreeSet<LocalDate> published = new TreeSet<>();

        Told(Count count, CasualtyFigure figure) {
            this.count = count;
            this.figure = figure;
        }

        /** "12" without people is what "12 civilians" counts; one leader is not one driver. */
        boolean isOf(Count other, CasualtyFigure again) {
            return count.equals(other)
                    && (count.low().orElse(0) != 1 || isOneWord(figure.group(), again.group()))
                    && (figure.groupClass() == again.groupClass()
                            || figure.groupClass() == GroupClass.UNKNOWN
                            || again.groupClass() == GroupClass.UNKNOWN);
        }

        private static boolean isOneWord(String one, String other) {
            return one.isBlank() || other.isBlank() || head(one).equals(head(other));
        }

        private static String head(String group) {
            String lower = group.toLowerCase(Locale.ROOT);
            return lower.substring(lower.lastIndexOf(' ') + 1);
        }

        void add(CasualtyFigure again, Document document) {
            if (figure.groupClass() == GroupClass.UNKNOWN && again.groupClass() != GroupClass.UNKNOWN) {
                figure = again;
            }
            evidence.add(document.evidence(words(again, document.text())));
            document.masthead().published().map(Publication::date).ifPresent(published::add);
        }

        /** A later report that counts more of the same people. */
        boolean revises(Told earlier) {
            return count.harm() == earlier.count.harm()
                    && figure.groupClass() == earlier.figure.groupClass()
                    && !published.isEmpty()
                    && !earlier.published.isEmpty()
                    && published.first().isAfter(earlier.published.last())
                    && count.low().orElse(0) > earlier.count.low().orElse(Integer.MAX_VALUE);
        }
    }

    private Figures() {}

    /** In the order in which they are first told. */
    static List<AccountFigure> of(List<Telling> tellings, Function<DocumentId, Document> documents, VagueRules rules) {
        List<Told> all = new ArrayList<>();
        for (Telling telling : tellings) {
            Document document = documents.apply(telling.document());
            Set<Told> here = new HashSet<>();
            for (CasualtyFigure figure : telling.event().figures()) {
                Told told = told(all, here, figure, rules);
                here.add(told);
                told.add(figure, document);
            }
        }
        return all.stream()
                .map(told -> new AccountFigure(told.figure, new ArrayList<>(told.evidence), revisedBy(told, all)))
                .toList();
    }

    /** What is counted twice in one breath are two: "two soldiers and two policemen". */
    private static Told told(List<Told> all, Set<Told> here, CasualtyFigure figure, VagueRules rules) {
        Count count = Count.of(figure, rules);
        Stream<Told> before = all.stream().filter(told -> !here.contains(told) && told.isOf(count, figure));
        return before.findFirst().orElseGet(() -> {
            Told told = new Told(count, figure);
            all.add(told);
            return told;
        });
    }

    /** The highest of the figures that {@code later} takes the place of. */
    private static Optional<CasualtyFigure> revisedBy(Told later, List<Told> all) {
        return all.stream()
                .filter(later::revises)
                .max(Comparator.comparingInt(told -> told.count.low().orElse(0)))
                .map(told -> told.figure);
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
