// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rashomon.ledger.account.Report;
import org.rashomon.ledger.query.IncidentRows;
import org.rashomon.ledger.review.Decisions;
import org.rashomon.ledger.review.Mask;
import org.rashomon.ledger.store.Change;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.ledger.store.Table;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.VagueRules;

/** The rows that incidents are listed and found by, without the names that are masked. */
final class ShownIncidents {
    private final LedgerStore tables;
    private final Shelf shelf;
    private final IncidentDesk desk;
    private final VagueRules rules;

    /** As reports were linked: one that was withdrawn since is in its incident until that is linked anew. */
    ShownIncidents(LedgerStore tables, Shelf shelf, LedgerSettings settings) {
        this.tables = tables;
        this.shelf = shelf;
        this.desk = new IncidentDesk(tables, shelf::lastReport, settings);
        this.rules = settings.vagueRules();
    }

    /**
     * What some lines of the journal bring.
     *
     * @param gone incidents that are no more, or no more as they were
     * @param come as they are now
     * @param named names that were masked, or shown again, by these lines
     */
    Change change(Collection<IncidentId> gone, Collection<Incident> come, Mask named) {
        SortedSet<IncidentId> removed = new TreeSet<>(gone);
        List<Incident> added = new ArrayList<>(come);
        if (!named.isEmpty()) {
            SortedSet<IncidentId> others = known(NamedRows.incidents(tables, named));
            others.removeAll(removed);
            come.forEach(incident -> others.remove(incident.id()));
            others.forEach(id -> desk.incident(id).ifPresent(added::add));
            removed.addAll(others);
        }
        Mask mask = Standing.of(shelf).mask();
        IncidentRows rows =
                new IncidentRows(rules, id -> masked(shelf.lastReport(id).orElseThrow(), mask));
        return new Change.Builder()
                .add(IncidentRows.without(removed))
                .add(rows.of(added.stream()
                        .map(incident -> mask.over(
                                incident,
                                id -> shelf.lastReport(id)
                                        .map(report -> masked(report, mask).document())))
                        .toList()))
                .change();
    }

    private static Report masked(Report report, Mask mask) {
        return mask.isEmpty()
                ? report
                : new Report(
                        mask.over(report.reading()),
                        report.reprints().stream().map(mask::over).toList());
    }

    private SortedSet<IncidentId> known(Collection<Long> numbers) {
        SortedSet<IncidentId> incidents = new TreeSet<>();
        tables.rowsInAnyOrder(
                        Table.INCIDENT,
                        "number",
                        numbers.stream().map(String::valueOf).toList())
                .forEach(row -> incidents.add(new IncidentId(row.text(0))));
        return incidents;
    }

    /** The names that lines of the journal mask or show again. */
    static Mask named(Decisions decisions, long from, long through) {
        return Mask.of(decisions.all().stream()
                .filter(entry -> entry.sequence() > from && entry.sequence() <= through)
                .map(entry -> decisions.undoneIn(entry.operation()))
                .flatMap(operation ->
                        operation instanceof Operation.Redacted redacted ? redacted.words().stream() : Stream.of())
                .toList());
    }
}
