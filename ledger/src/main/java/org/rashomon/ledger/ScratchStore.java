// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.ledger.store.SqliteStore;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;

/**
 * A store in a temporary file, gone when closed: what is derived from a large journal does not fit into memory.
 *
 * @param folder of its own
 * @param store in it
 */
record ScratchStore(Path folder, LedgerStore store) implements AutoCloseable {
    private static final String FILE = "scratch.db";

    static ScratchStore open() {
        try {
            Path folder = Files.createTempDirectory("rashomon");
            return new ScratchStore(folder, SqliteStore.open(folder.resolve(FILE)));
        } catch (IOException refused) {
            throw new RashomonException(
                    ProblemCode.LEDGER_BROKEN, "no temporary file can be made: " + refused.getMessage(), refused);
        }
    }

    @Override
    public void close() {
        store.close();
        try {
            Files.deleteIfExists(folder.resolve(FILE));
            Files.deleteIfExists(folder.resolve(FILE + "-wal"));
            Files.deleteIfExists(folder.resolve(FILE + "-shm"));
            Files.deleteIfExists(folder);
        } catch (IOException left) {
            throw new RashomonException(ProblemCode.LEDGER_BROKEN, folder + " cannot be removed", left);
        }
    }
}
