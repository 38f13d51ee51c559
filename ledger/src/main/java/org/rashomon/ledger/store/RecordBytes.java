// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Locale;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;

/**
 * Records on their way between machines, in the form that the journal's lines have: JSON in UTF-8, {@code {"format":5,"record":{...}}}. The
 * bytes give the record back whole.
 */
public final class RecordBytes {
    /** That of the journal: both change with the records of the model. */
    public static final int FORMAT = OperationCodec.FORMAT;

    private static final String FORMAT_FIELD = "format";
    private static final String RECORD_FIELD = "record";

    private RecordBytes() {}

    /**
     * A record's bytes.
     *
     * @param declared the type that it is read as: a public record, or a sealed type of such
     */
    public static <T> byte[] encode(T record, Class<T> declared) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put(FORMAT_FIELD, FORMAT);
        root.set(RECORD_FIELD, RecordCodec.write(record, declared));
        return JsonBytes.of(root);
    }

    /**
     * The record again.
     *
     * @throws RashomonException with code {@code LEDGER_BROKEN} when the bytes are of none, or of one in another format
     */
    public static <T> T decode(byte[] bytes, Class<T> declared) {
        try {
            JsonNode root = JsonBytes.read(bytes);
            int format = root.path(FORMAT_FIELD).asInt();
            if (format != FORMAT) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "it has format %d; this version reads %d", format, FORMAT));
            }
            return declared.cast(RecordCodec.read(root.path(RECORD_FIELD), declared));
        } catch (IOException | IllegalArgumentException malformed) {
            throw new RashomonException(
                    ProblemCode.LEDGER_BROKEN,
                    String.format(
                            Locale.ROOT,
                            "a %s that cannot be read: %s",
                            declared.getSimpleName(),
                            malformed.getMessage()),
                    malformed);
        }
    }
}
