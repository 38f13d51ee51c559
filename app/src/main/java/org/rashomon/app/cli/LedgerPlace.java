// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.rashomon.intake.origin.CopyTracer;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerSettings;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.ledger.store.PostgresAddress;
import org.rashomon.ledger.store.PostgresStore;
import org.rashomon.ledger.store.SqliteStore;
import org.rashomon.model.VagueRules;

/** Where a ledger is. As text it is what messages name it by, without a password. */
sealed interface LedgerPlace {
    /** In a file of its own. */
    record InFile(Path file) implements LedgerPlace {
        @Override
        public String toString() {
            return file.toString();
        }
    }

    /** On a PostgreSQL server. */
    record OnServer(PostgresAddress address) implements LedgerPlace {
        @Override
        public String toString() {
            return address.toString();
        }
    }

    /** The place that an option tells. */
    static LedgerPlace parse(String told) {
        if (!PostgresAddress.isOne(told)) {
            return new InFile(Path.of(told));
        }
        try {
            return new OnServer(PostgresAddress.parse(told, System.getenv()));
        } catch (IllegalArgumentException none) {
            throw new UsageException("--ledger: " + none.getMessage());
        }
    }

    /** Opens what keeps the ledger, made when it is not there. */
    default LedgerStore store() {
        return switch (this) {
            case InFile(Path file) -> SqliteStore.open(file);
            case OnServer(PostgresAddress address) -> PostgresStore.open(address);
        };
    }

    /** Opens the ledger, made when it is not there. */
    default Ledger openOrMake(Surroundings surroundings, VagueRules rules) {
        return new Ledger(store(), settings(surroundings, rules));
    }

    /** Opens the ledger, which has to be there. */
    default Ledger open(Surroundings surroundings, VagueRules rules) {
        requireThere();
        return openOrMake(surroundings, rules);
    }

    /** Refuses to go on when there is no ledger. */
    default void requireThere() {
        boolean isThere = switch (this) {
            case InFile(Path file) -> Files.isRegularFile(file);
            case OnServer(PostgresAddress address) -> PostgresStore.isThere(address);
        };
        if (!isThere) {
            throw new UsageException("no ledger " + this
                    + ": name one with --ledger, or make it with 'rashomon add --ledger " + this + " INPUT...'");
        }
    }

    /** The folder for what is fetched: beside a file; for a server's ledger in the folder where one is, named for the database. */
    default Path captures() {
        return switch (this) {
            case InFile(Path file) -> file.resolveSibling(file.getFileName() + "-captures");
            case OnServer(PostgresAddress address) -> Path.of(address.shortName() + "-captures");
        };
    }

    /** What a ledger on this machine is given. */
    static LedgerSettings settings(Surroundings surroundings, VagueRules rules) {
        return new LedgerSettings(surroundings.clock(), new CopyTracer(), rules);
    }
}
