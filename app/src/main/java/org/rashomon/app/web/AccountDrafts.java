// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.app.words.Quote;
import org.rashomon.app.words.Reports;
import org.rashomon.app.words.SpeakerLabel;
import org.rashomon.app.words.Words;
import org.rashomon.model.Account;
import org.rashomon.model.AccountSpeaker;
import org.rashomon.model.Contest;
import org.rashomon.model.Facet;
import org.rashomon.model.Incident;
import org.rashomon.model.Relation;
import org.rashomon.model.Telling;

/** Makes the rows of one incident. */
record AccountDrafts(Incident incident, Reports reports) {
    private static final int OTHERS_NAMED = 3;

    List<AccountDraft> all() {
        List<AccountDraft> drafts = new ArrayList<>();
        List<AccountDraft> outlets = new ArrayList<>();
        for (int index = 0; index < incident.accounts().size(); index++) {
            Account account = incident.accounts().get(index);
            boolean isOutlet = account.speaker().kind() == AccountSpeaker.Kind.OUTLET;
            (isOutlet ? outlets : drafts).addAll(drafts(index, account));
        }
        drafts.addAll(outlets);
        return drafts;
    }

    private List<AccountDraft> drafts(int index, Account account) {
        List<Telling> told = account.tellings().stream()
                .filter(telling -> !telling.isDenial())
                .toList();
        List<Telling> denied =
                account.tellings().stream().filter(Telling::isDenial).toList();
        List<AccountDraft> drafts = new ArrayList<>();
        if (!told.isEmpty() || denied.isEmpty()) {
            drafts.add(new AccountDraft(AccountTable.anchor(index), account, false, cells(index, told, false)));
        }
        if (!denied.isEmpty()) {
            String anchor = told.isEmpty() ? AccountTable.anchor(index) : AccountTable.anchor(index) + "-denies";
            drafts.add(new AccountDraft(anchor, account, true, cells(index, denied, true)));
        }
        return drafts;
    }

    private Map<Column, Cell> cells(int index, List<Telling> tellings, boolean denied) {
        Map<Column, List<Quote>> quotes = FacetQuotes.of(tellings, denied, reports);
        Map<Column, Cell> cells = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            List<Cell.Contest> contests = marks(index, column, denied);
            cells.put(column, Cell.of(column, quotes.getOrDefault(column, List.of()), contests));
        }
        return cells;
    }

    /** One mark for each way in which this cell stands to others. */
    private List<Cell.Contest> marks(int index, Column column, boolean denied) {
        Map<Relation, Set<String>> others = new EnumMap<>(Relation.class);
        Set<Facet> facets = EnumSet.noneOf(Facet.class);
        incident.contests().stream()
                .filter(contest -> contest.first() == index || contest.second() == index)
                .filter(contest -> stands(contest, index, column, denied))
                .forEach(contest -> {
                    facets.add(contest.facet());
                    others.computeIfAbsent(contest.relation(), none -> new LinkedHashSet<>())
                            .add(other(contest, index));
                });
        return others.entrySet().stream()
                .sorted(Comparator.comparing(entry -> !entry.getKey().isParting()))
                .map(entry -> new Cell.Contest(
                        Words.relation(entry.getKey()) + " "
                                + Words.list(new ArrayList<>(entry.getValue()), OTHERS_NAMED),
                        "#" + ContestGroup.anchor(facets.iterator().next())))
                .toList();
    }

    private String other(Contest contest, int index) {
        int other = contest.first() == index ? contest.second() : contest.first();
        return SpeakerLabel.of(incident.accounts().get(other).speaker()).name();
    }

    /** A contest about whether it happened is marked on what is denied; any other in the row of what is told, where there is one. */
    private boolean stands(Contest contest, int index, Column column, boolean denied) {
        Account account = incident.accounts().get(index);
        boolean deniesSome = account.tellings().stream().anyMatch(Telling::isDenial);
        boolean deniesAll =
                !account.tellings().isEmpty() && account.tellings().stream().allMatch(Telling::isDenial);
        if (contest.facet() == Facet.HAPPENED && deniesSome) {
            return denied && column == Column.DENIED;
        }
        return column == Column.of(contest.facet()) && denied == deniesAll;
    }
}
