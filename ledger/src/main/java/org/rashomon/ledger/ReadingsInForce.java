// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.ledger.account.Report;
import org.rashomon.model.DocumentId;
import org.rashomon.model.EventMention;
import org.rashomon.model.EventMentionId;
import org.rashomon.model.EventType;
import org.rashomon.model.LedgerEntry;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.Masthead;
import org.rashomon.model.Reading;
import org.rashomon.model.Span;

/** The journal played forward: what holds after its last line. */
final class ReadingsInForce {
    /** One telling, whatever the reading that found it calls it; the occurrence tells apart tellings in the same words. */
    private record EventKey(DocumentId document, Span trigger, EventType type, int occurrence) {}

    /** A telling by its name in the reading in force. */
    private record EventName(DocumentId document, EventMentionId event) {}

    private final Map<DocumentId, Report> reports = new LinkedHashMap<>();
    private final Set<DocumentId> withdrawn = new HashSet<>();
    private final Map<EventKey, Integer> numbers = new HashMap<>();
    private final Map<EventName, Integer> numberOfName = new HashMap<>();
    private long sequence;

    void apply(LedgerEntry entry) {
        switch (entry.operation()) {
            case Operation.Recorded(Reading reading) -> {
                reports.merge(reading.document().id(), Report.of(reading), (before, now) -> before.read(reading));
                number(reading);
            }
            case Operation.Reprinted(DocumentId document, String input, Masthead masthead) ->
                reports.computeIfPresent(document, (id, report) -> report.reprinted(input, masthead));
            case Operation.Withdrawn(DocumentId document) -> {
                reports.remove(document);
                withdrawn.add(document);
            }
            case Operation.Accepted accepted -> {}
            case Operation.Corrected corrected -> {}
            case Operation.Merged merged -> {}
            case Operation.Split split -> {}
            case Operation.Redacted redacted -> {}
            case Operation.Undone undone -> {}
        }
        sequence = entry.sequence();
    }

    private void number(Reading reading) {
        Map<EventKey, Integer> occurrences = new HashMap<>();
        DocumentId document = reading.document().id();
        for (EventMention event : reading.events()) {
            EventKey plain = new EventKey(document, event.trigger().mention().span(), event.type(), 0);
            int occurrence = occurrences.merge(plain, 1, Integer::sum);
            EventKey key = new EventKey(document, plain.trigger(), plain.type(), occurrence);
            numberOfName.put(
                    new EventName(document, event.id()), numbers.computeIfAbsent(key, absent -> numbers.size() + 1));
        }
    }

    /** The number of an event among all that the journal ever held, counted from 1; another reading does not change it. */
    int number(DocumentId document, EventMentionId event) {
        return Optional.ofNullable(numberOfName.get(new EventName(document, event)))
                .orElseThrow(() -> new IllegalArgumentException(
                        String.format(Locale.ROOT, "no event %s in %s", event.value(), document)));
    }

    /** The last line taken in. */
    long sequence() {
        return sequence;
    }

    /** In the order in which the documents were first recorded. */
    List<Report> reports() {
        return new ArrayList<>(reports.values());
    }

    Optional<Report> report(DocumentId document) {
        return Optional.ofNullable(reports.get(document));
    }

    boolean isWithdrawn(DocumentId document) {
        return withdrawn.contains(document);
    }
}
