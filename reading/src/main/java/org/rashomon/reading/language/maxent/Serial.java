// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.maxent;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A value of a Java serialisation stream, as {@link SerialReader} finds it: no class that the stream names is loaded. */
sealed interface Serial {
    /** A null reference. */
    record Nothing() implements Serial {}

    /** A string. */
    record Text(String value) implements Serial {}

    /** An array of objects. */
    record Items(List<Serial> values) implements Serial {}

    /** An array of {@code double}. */
    final class Numbers implements Serial {
        private final double[] values;

        Numbers(double[] values) {
            this.values = values;
        }

        double at(int index) {
            return values[index];
        }

        int size() {
            return values.length;
        }
    }

    /**
     * An object: its class, its fields with those of its superclasses (numbers and booleans as {@code int}s), and where in the bytes the texts begin
     * that its class wrote by its own method, as maps and sets do.
     */
    record Instance(String type, Map<String, Integer> numbers, Map<String, Serial> parts, TextPlaces texts)
            implements Serial {
        int number(String field) throws IOException {
            Integer number = numbers.get(field);
            if (number == null) {
                throw new IOException(type + " has no number " + field);
            }
            return number;
        }

        Serial part(String field) throws IOException {
            Serial part = parts.get(field);
            if (part == null) {
                throw new IOException(type + " has no field " + field);
            }
            return part;
        }

        Instance instance(String field) throws IOException {
            if (part(field) instanceof Instance instance) {
                return instance;
            }
            throw new IOException(type + "." + field + " is no object");
        }
    }
}
