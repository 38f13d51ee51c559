// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.app.words.Links;
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

/**
 * Speakers against facets.
 *
 * @param columns those in which any account says something
 * @param rows accounts, each followed by what its speaker denies; outlets' own voice last
 * @param untold "Not told by any account read: injured, captured."; empty when every column is shown
 */
public record AccountTable(List<String> columns, List<AccountRow> rows, String untold) {
    private static final int OTHERS_NAMED = 3;

    public AccountTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static AccountTable of(Incident incident, Reports reports) {
        Builder builder = new Builder(incident, reports);
        List<Draft> drafts = builder.drafts();
        Set<Column> shown = EnumSet.noneOf(Column.class);
        drafts.forEach(draft -> draft.cells().forEach((column, cell) -> {
            if (!cell.isEmpty()) {
                shown.add(column);
            }
        }));
        List<AccountRow> rows = drafts.stream().map(draft -> draft.row(shown)).toList();
        return new AccountTable(shown.stream().map(Column::label).toList(), rows, untold(shown));
    }

    private static String untold(Set<Column> shown) {
        String missing = Arrays.stream(Column.values())
                .filter(column -> column != Column.OTHER_HARM && !shown.contains(column))
                .map(column -> column.label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? "" : "Not told by any account read: " + missing + ". Not told is not zero.";
    }

    /** The id of an account's row in the page. */
    static String anchor(int account) {
        return "account-" + (account + 1);
    }

    /** A row before the empty columns are taken out. */
    private record Draft(String anchor, Account account, boolean denial, Map<Column, Cell> cells) {
        AccountRow row(Set<Column> shown) {
            SpeakerLabel speaker = SpeakerLabel.of(account.speaker());
            String basis = Words.count(account.corroboration().reports(), "report") + ", "
                    + Words.count(account.corroboration().origins().size(), "origin");
            return new AccountRow(
                    anchor,
                    speaker,
                    Links.speaker(speaker.name()),
                    denial,
                    basis,
                    shown.stream().map(cells::get).toList());
        }
    }

    /** Makes the rows of one incident. */
    private record Builder(Incident incident, Reports reports) {
        List<Draft> drafts() {
            List<Draft> drafts = new ArrayList<>();
            List<Draft> outlets = new ArrayList<>();
            for (int index = 0; index < incident.accounts().size(); index++) {
                Account account = incident.accounts().get(index);
                boolean isOutlet = account.speaker().kind() == AccountSpeaker.Kind.OUTLET;
                (isOutlet ? outlets : drafts).addAll(drafts(index, account));
            }
            drafts.addAll(outlets);
            return drafts;
        }

        private List<Draft> drafts(int index, Account account) {
            List<Telling> told = account.tellings().stream()
                    .filter(telling -> !telling.isDenial())
                    .toList();
            List<Telling> denied =
                    account.tellings().stream().filter(Telling::isDenial).toList();
            List<Draft> drafts = new ArrayList<>();
            if (!told.isEmpty() || denied.isEmpty()) {
                drafts.add(new Draft(anchor(index), account, false, cells(index, told, false)));
            }
            if (!denied.isEmpty()) {
                String anchor = told.isEmpty() ? anchor(index) : anchor(index) + "-denies";
                drafts.add(new Draft(anchor, account, true, cells(index, denied, true)));
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
}
