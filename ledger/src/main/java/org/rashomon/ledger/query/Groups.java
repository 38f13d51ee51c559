// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.query;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rashomon.ledger.store.Group;
import org.rashomon.ledger.store.Grouping;
import org.rashomon.ledger.store.IncidentSet;
import org.rashomon.ledger.store.IncidentTables;
import org.rashomon.ledger.store.Stage;

/**
 * How incidents are grouped at one stage. The tables are asked once for each grouping, in time that grows with all incidents; the incidents of
 * any number of questions are then counted by it in memory.
 */
final class Groups {
    private final Stage stage;
    private final Map<Grouping, List<Group>> known = new ConcurrentHashMap<>();

    Groups(Stage stage) {
        this.stage = stage;
    }

    Stage stage() {
        return stage;
    }

    /** The groups in the order that the tables have; {@code tables} are of this stage. */
    List<Group> by(Grouping grouping, IncidentTables tables) {
        return known.computeIfAbsent(grouping, tables::groups);
    }

    /** The incidents that are in any group. */
    IncidentSet all(Grouping grouping, IncidentTables tables) {
        return by(grouping, tables).stream().map(Group::incidents).findFirst().orElseGet(IncidentSet::none);
    }
}
