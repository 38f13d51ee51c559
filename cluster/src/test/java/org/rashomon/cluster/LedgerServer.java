// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster;

import java.sql.SQLException;
import java.util.Map;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.ledger.store.PostgresAddress;
import org.rashomon.ledger.store.PostgresServer;
import org.rashomon.ledger.store.PostgresStore;

/** What the tests ask of the server that their ledgers are on. */
final class LedgerServer {
    private LedgerServer() {}

    static LedgerStore open(String address) {
        return PostgresStore.open(PostgresAddress.parse(address, Map.of()));
    }

    /** How many lines the journal of a ledger has. */
    static long lines(String address) {
        try (LedgerStore store = open(address)) {
            return store.lastSequence();
        }
    }

    /** Cuts the connections of everybody else; gives how many there were. */
    static int cutAllOthers() throws SQLException {
        return PostgresServer.asked("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                        + " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()")
                .map(Integer::parseInt)
                .orElseThrow();
    }
}
