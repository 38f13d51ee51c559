// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.ledger.store.Row;
import org.rashomon.ledger.store.Table;
import org.rashomon.model.EventMention;
import org.rashomon.model.EventMentionId;
import org.rashomon.model.Labels;
import org.rashomon.model.Reading;
import org.rashomon.model.Span;

/**
 * The numbers of tellings, counted from 1 over all readings that the journal ever held. A telling keeps its number when another reading finds
 * it again in the same words and calls it otherwise.
 */
final class TellingNumbers {
    /** The columns before the number. */
    private static final int COLUMNS = 5;

    private final LedgerStore tables;

    TellingNumbers(LedgerStore tables) {
        this.tables = tables;
    }

    /** The numbers of a recorded reading's tellings. */
    Map<EventMentionId, Long> of(Reading reading) {
        Map<Row, Long> known = known(reading);
        Map<EventMentionId, Long> numbers = new HashMap<>();
        keys(reading).forEach((event, key) -> numbers.put(event, known.getOrDefault(key, 0L)));
        return numbers;
    }

    /** Rows for the tellings that have no number yet, which get those after {@code last}. */
    List<Row> added(Reading reading, long last) {
        Map<Row, Long> known = known(reading);
        List<Row> added = new ArrayList<>();
        for (EventMention event : reading.events()) {
            Row key = keys(reading).getOrDefault(event.id(), new Row(List.of()));
            if (!known.containsKey(key)) {
                long number = last + added.size() + 1;
                known.put(key, number);
                added.add(numbered(key, number));
            }
        }
        return added;
    }

    private static Row numbered(Row key, long number) {
        List<Optional<String>> cells = new ArrayList<>(key.cells());
        cells.add(Optional.of(Long.toString(number)));
        return new Row(cells);
    }

    private Map<Row, Long> known(Reading reading) {
        Map<Row, Long> known = new HashMap<>();
        String document = reading.document().id().value();
        for (Row row : tables.rows(Table.TELLING_NUMBER, "document", List.of(document))) {
            known.put(new Row(row.cells().subList(0, COLUMNS)), row.number(COLUMNS));
        }
        return known;
    }

    /** What a telling is known by, whatever a reading calls it; the occurrence tells apart tellings in the same words. */
    private static Map<EventMentionId, Row> keys(Reading reading) {
        Map<Row, Integer> occurrences = new HashMap<>();
        Map<EventMentionId, Row> keys = new HashMap<>();
        for (EventMention event : reading.events()) {
            int occurrence = occurrences.merge(key(reading, event, 0), 1, Integer::sum);
            keys.put(event.id(), key(reading, event, occurrence));
        }
        return keys;
    }

    private static Row key(Reading reading, EventMention event, int occurrence) {
        Span trigger = event.trigger().mention().span();
        return new Row.Cells()
                .text(reading.document().id().value())
                .number(trigger.begin())
                .number(trigger.end())
                .text(Labels.of(event.type()))
                .number(occurrence)
                .row();
    }
}
