// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.app.words.IncidentTitle;
import org.rashomon.app.words.PartyNames;
import org.rashomon.app.words.Words;
import org.rashomon.model.Account;
import org.rashomon.model.AccountFigure;
import org.rashomon.model.AccountSpeaker;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.Harm;
import org.rashomon.model.Incident;
import org.rashomon.model.Quantity;
import org.rashomon.model.VagueRules;

/** Gathers the smallest and the largest single figure that each side gives. Nothing is added up. */
final class KeyFigures {
    private final Publishing publishing;
    private final StatementMaker statements;
    private final VagueRules rules;
    private final Map<Key, Range> ranges = new LinkedHashMap<>();

    private record Key(String side, Harm harm) {}

    /** A figure, whose it is, and of which incident. */
    private record Given(Account account, AccountFigure figure, Incident incident) {}

    /** Of figures of one size the first is the smallest and the last the largest, so that two claimants stand there rather than one. */
    private static final class Range {
        private final Set<String> incidents = new HashSet<>();
        private int figures;
        private Given smallest;
        private Given largest;

        Range(Given first) {
            this.smallest = first;
            this.largest = first;
        }

        void add(Given given, VagueRules rules) {
            figures++;
            incidents.add(given.incident().id().value());
            smallest = low(given, rules) < low(smallest, rules) ? given : smallest;
            largest = high(given, rules) >= high(largest, rules) ? given : largest;
        }

        /** Words without any number are the smallest only where there are no others. */
        private static int low(Given given, VagueRules rules) {
            Quantity quantity = given.figure().figure().quantity();
            return quantity.lowest(rules).orElse(quantity.highest(rules).orElse(Integer.MAX_VALUE));
        }

        /** Of an open figure the number told: "at least 40" is 40. */
        private static int high(Given given, VagueRules rules) {
            Quantity quantity = given.figure().figure().quantity();
            return quantity.highest(rules).orElse(quantity.lowest(rules).orElse(0));
        }

        List<Given> ends() {
            return Stream.of(smallest, largest).distinct().toList();
        }

        String extent() {
            String extent = Words.count(figures, "figure") + " about " + Words.count(incidents.size(), "incident");
            return figures > 1 && smallest.equals(largest)
                    ? extent + ", one both the smallest and the largest"
                    : extent;
        }
    }

    KeyFigures(Publishing publishing, StatementMaker statements, VagueRules rules) {
        this.publishing = publishing;
        this.statements = statements;
        this.rules = rules;
    }

    void take(Incident incident) {
        for (Account account : publishing.accounts(incident)) {
            List<CasualtyFigure> revised = account.figures().stream()
                    .flatMap(told -> told.revises().stream())
                    .toList();
            CountedFigures.of(account).stream()
                    .filter(told -> !revised.contains(told.figure()))
                    .forEach(told -> take(new Given(account, told, incident)));
        }
    }

    private void take(Given given) {
        Key key =
                new Key(side(given.account().speaker()), given.figure().figure().harm());
        ranges.computeIfAbsent(key, none -> new Range(given)).add(given, rules);
    }

    private static String side(AccountSpeaker speaker) {
        return speaker.kind() == AccountSpeaker.Kind.OUTLET
                ? "Outlets in their own voice"
                : speaker.party()
                        .map(party -> "Speakers of " + PartyNames.of(party))
                        .orElse("Speakers of no told side");
    }

    /** The dead first; then by how many figures are given, so that the name of a side decides nothing. */
    List<SideFigures> figures() {
        return ranges.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Key, Range> entry) -> entry.getKey().harm())
                        .thenComparingInt(entry -> -entry.getValue().figures))
                .map(entry -> figures(entry.getKey(), entry.getValue()))
                .toList();
    }

    private SideFigures figures(Key key, Range range) {
        return new SideFigures(
                key.side(),
                Words.of(key.harm()),
                range.extent(),
                range.ends().stream().map(this::end).toList());
    }

    private SideFigures.End end(Given given) {
        return new SideFigures.End(
                statements.count(given.account(), given.figure()),
                StatementMaker.who(given.account().speaker()),
                IncidentTitle.of(given.incident().outline()) + ", "
                        + Words.of(given.incident().outline().interval()));
    }
}
