// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;

/** Records as JSON in a cell of a derived table: in the form that the journal's lines have, for tables that can be made again. */
public final class RecordText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RecordText() {}

    public static String of(Record record) {
        return RecordCodec.write(record, record.getClass()).toString();
    }

    /**
     * The record that a text is of.
     *
     * @throws RashomonException with code {@code LEDGER_BROKEN} when it is of none
     */
    public static <T extends Record> T read(String text, Class<T> type) {
        try {
            return type.cast(RecordCodec.read(JSON.readTree(text), type));
        } catch (JsonProcessingException | IllegalArgumentException malformed) {
            throw new RashomonException(
                    ProblemCode.LEDGER_BROKEN,
                    "a derived row that cannot be read: " + malformed.getMessage() + "; rebuild the ledger",
                    malformed);
        }
    }
}
