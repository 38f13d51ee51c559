// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Locale;
import org.rashomon.model.ByteContent;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;
import org.rashomon.model.Reading;

/**
 * What a journal line says, as bytes: JSON in UTF-8, {@code {"format":5,"operation":{...}}}. Equal operations give equal bytes, and the
 * bytes give the operation back whole.
 */
public final class OperationCodec {
    /** Raised when the records of the model change their form; a reader of the older form is added then. */
    static final int FORMAT = 5;

    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final int THIRD = 3;

    private static final String FORMAT_FIELD = "format";
    private static final String OPERATION_FIELD = "operation";

    private OperationCodec() {}

    /** The word the journal uses for the kind of operation: {@code recorded}. */
    public static String label(Operation operation) {
        return operation.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    public static ByteContent encode(Operation operation) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put(FORMAT_FIELD, FORMAT);
        root.set(OPERATION_FIELD, RecordCodec.write(operation, Operation.class));
        return ByteContent.of(JsonBytes.of(root));
    }

    /**
     * The operation of {@code payload}.
     *
     * @throws RashomonException with code {@code LEDGER_BROKEN} when it is none
     */
    public static Operation decode(ByteContent payload) {
        try {
            JsonNode root = JsonBytes.read(payload.toArray());
            int format = root.path(FORMAT_FIELD).asInt();
            upgrade(root.path(OPERATION_FIELD), format);
            return whole((Operation) RecordCodec.read(root.path(OPERATION_FIELD), Operation.class));
        } catch (IOException | IllegalArgumentException malformed) {
            throw new RashomonException(
                    ProblemCode.LEDGER_BROKEN, "an entry that cannot be read: " + malformed.getMessage(), malformed);
        }
    }

    /** The journal keeps texts as they were captured; a masked one is somebody's change. */
    private static Operation whole(Operation operation) {
        if (operation instanceof Operation.Recorded(Reading reading)
                && !reading.document().isWhole()) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "the id %s is not that of the text of %s",
                    reading.document().id(),
                    reading.document().input()));
        }
        return operation;
    }

    /** Format 5 has more kinds of operations than format 4; those that there were are as they were. */
    private static void upgrade(JsonNode operation, int format) {
        if (format < FIRST || format > FORMAT) {
            throw broken(
                    String.format(Locale.ROOT, "an entry of format %d; this version reads up to %d", format, FORMAT));
        }
        if (format == FIRST) {
            FirstFormat.upgrade(operation);
        }
        if (format <= SECOND) {
            SecondFormat.upgrade(operation);
        }
        if (format <= THIRD) {
            ThirdFormat.upgrade(operation);
        }
    }

    private static RashomonException broken(String message) {
        return new RashomonException(ProblemCode.LEDGER_BROKEN, message);
    }
}
