// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import org.rashomon.model.ByteContent;
import org.rashomon.model.LedgerEntry;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.Sha256;

/**
 * A journal entry as it is kept.
 *
 * @param sequence 1 for the first, without gaps
 * @param note who, when and why
 * @param operation the word for what it does
 * @param payload what it does, as {@link OperationCodec} writes it
 * @param hash over this line and the hash of the one before, in hexadecimal
 */
public record JournalLine(long sequence, Note note, String operation, ByteContent payload, String hash) {
    /** The hash "before" the first line. */
    public static final String BEGINNING = "0".repeat(64);

    /**
     * Who entered it, when and why.
     *
     * @param author {@code reader 0.1.0} or a reviewer's name
     * @param recordedAt when the ledger learned it, as {@link Instant#toString} writes it
     * @param reason for people
     */
    public record Note(String author, String recordedAt, String reason) {
        /** The same in characters that every database keeps: the hash is over what is read back. */
        private Note storable() {
            return new Note(Row.storable(author), recordedAt, Row.storable(reason));
        }
    }

    /** The line that follows the line of {@code previousHash}. */
    public static JournalLine following(long sequence, String previousHash, Note told, Operation operation) {
        Note note = told.storable();
        String label = OperationCodec.label(operation);
        ByteContent payload = OperationCodec.encode(operation);
        return new JournalLine(sequence, note, label, payload, hash(previousHash, sequence, note, label, payload));
    }

    /** True when the hash is that of the content after a line of {@code previousHash}. */
    public boolean follows(String previousHash) {
        return hash.equals(hash(previousHash, sequence, note, operation, payload));
    }

    /** The same, read. */
    public LedgerEntry entry() {
        return new LedgerEntry(
                sequence,
                note.author(),
                Instant.parse(note.recordedAt()),
                OperationCodec.decode(payload),
                note.reason(),
                hash);
    }

    private static String hash(String previous, long sequence, Note note, String operation, ByteContent payload) {
        MessageDigest digest = Sha256.begin();
        update(digest, previous);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(sequence).array());
        update(digest, note.recordedAt());
        update(digest, note.author());
        update(digest, operation);
        update(digest, note.reason());
        update(digest, payload.toArray());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, String text) {
        update(digest, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The length goes first, so that no letter can move from one field to the next unseen. */
    private static void update(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
