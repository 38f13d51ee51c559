// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.Map;
import java.util.Optional;
import org.rashomon.ledger.incident.Alike;
import org.rashomon.ledger.incident.LinkMemory;
import org.rashomon.ledger.incident.TellingId;
import org.rashomon.ledger.store.Row;

/**
 * Rows of what the linker knows.
 *
 * @param numbers by which episodes go there
 */
record LinkRows(Map<TellingId, Long> numbers) {
    LinkRows {
        numbers = Map.copyOf(numbers);
    }

    long number(TellingId episode) {
        return Optional.ofNullable(numbers.get(episode)).orElseThrow();
    }

    /** Of {@link org.rashomon.ledger.store.Table#EPISODE}. */
    Row episode(TellingId episode, long chain) {
        return new Row.Cells()
                .number(number(episode))
                .text(episode.document().value())
                .text(episode.event().value())
                .number(chain)
                .row();
    }

    /** Of {@link org.rashomon.ledger.store.Table#EPISODE_KEY}. */
    Row key(LinkMemory.Filed filed) {
        return new Row.Cells()
                .number(number(filed.episode()))
                .number(filed.key())
                .row();
    }

    /** Of {@link org.rashomon.ledger.store.Table#LIKENESS}. */
    Row likeness(Alike pair) {
        return new Row.Cells()
                .number(number(pair.first()))
                .number(number(pair.second()))
                .text(pair.kind().name())
                .text(Double.toString(pair.strength()))
                .row();
    }
}
