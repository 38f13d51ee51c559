// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.ledger.store.Row;
import org.rashomon.ledger.store.Table;
import org.rashomon.model.Sha256;

/**
 * What a table holds, in short: equal for tables of the same rows, whatever their order. A sum of SHA-256 and not a sorted list, for a
 * table may not fit into memory.
 *
 * @param rows how many
 * @param sum of the rows' hashes, modulo 2 to the 256th
 */
record TableDigest(long rows, BigInteger sum) {
    private static final BigInteger MODULUS = BigInteger.TWO.pow(256);

    /**
     * How two tables differ.
     *
     * @param missing rows that only the second has
     * @param foreign rows that only the first has
     */
    record Difference(long missing, long foreign) {}

    static TableDigest of(LedgerStore store, Table table) {
        MessageDigest digest = Sha256.begin();
        long[] rows = {0};
        BigInteger[] sum = {BigInteger.ZERO};
        store.eachRow(table, row -> {
            rows[0]++;
            sum[0] = sum[0].add(new BigInteger(1, hash(digest, row))).mod(MODULUS);
        });
        return new TableDigest(rows[0], sum[0]);
    }

    /** The length of each cell goes first, so that no letter can move from one to the next unseen. */
    private static byte[] hash(MessageDigest digest, Row row) {
        for (Optional<String> cell : row.cells()) {
            byte[] bytes = cell.orElse("").getBytes(StandardCharsets.UTF_8);
            digest.update((cell.map(present -> bytes.length).orElse(-1) + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return digest.digest();
    }

    /** Looked for only where there is one. */
    static Difference difference(LedgerStore first, LedgerStore second, Table table) {
        Set<Row> foreign = new HashSet<>();
        first.eachRow(table, foreign::add);
        Set<Row> missing = new HashSet<>();
        second.eachRow(table, row -> {
            if (!foreign.remove(row)) {
                missing.add(row);
            }
        });
        return new Difference(missing.size(), foreign.size());
    }
}
