// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rashomon.ledger.store.IncidentOrder;
import org.rashomon.ledger.store.Row;
import org.rashomon.ledger.store.Table;

/** A row of {@link Table#INCIDENT} as a place in a list. */
record ListedRow(Row row) {
    private static final int LATEST = Table.INCIDENT.position("latest");
    private static final int NUMBER = Table.INCIDENT.position("number");

    /** The row of which only that is known by which it is ordered. */
    static ListedRow at(Part.Place place) {
        List<Optional<String>> cells =
                new ArrayList<>(Collections.nCopies(Table.INCIDENT.columns().size(), Optional.empty()));
        place.order()
                .weight()
                .ifPresent(column ->
                        cells.set(Table.INCIDENT.position(column), Optional.of(Long.toString(place.weight()))));
        cells.set(LATEST, Optional.of(place.latest()));
        cells.set(NUMBER, Optional.of(Long.toString(place.number())));
        return new ListedRow(new Row(cells));
    }

    Part.Place place(IncidentOrder order) {
        return new Part.Place(
                order,
                order.weight()
                        .map(column -> row.number(Table.INCIDENT.position(column)))
                        .orElse(0L),
                row.text(LATEST),
                number());
    }

    long number() {
        return row.number(NUMBER);
    }
}
