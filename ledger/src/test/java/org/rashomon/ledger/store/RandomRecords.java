// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.rashomon.model.Coordinates;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Masthead;
import org.rashomon.model.Mention;
import org.rashomon.model.Outlet;
import org.rashomon.model.Party;
import org.rashomon.model.Quantity;
import org.rashomon.model.Span;
import org.rashomon.model.TimeInterval;

/** Makes records of any type at random, from their declarations; the types with rules of their own are told here. */
final class RandomRecords {
    /** Letters that have gone wrong somewhere before: quotes, a zero, halves of a pair, right-to-left, beyond the basic plane. */
    private static final String LETTERS =
            "ab \"\\\n\t\0\u007f\u00e9\u0130\u0131\u0645\u2019\u2028\ud83d\ude00\ud800\udc00\ufffd{}<>'=";

    private final Random random;

    RandomRecords(long seed) {
        this.random = new Random(seed);
    }

    Object make(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return list(generic.getActualTypeArguments()[0]);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            return random.nextBoolean() ? Optional.of(make(generic.getActualTypeArguments()[0])) : Optional.empty();
        }
        Class<?> raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        if (raw.isSealed()) {
            Class<?>[] permitted = raw.getPermittedSubclasses();
            return record(permitted[random.nextInt(permitted.length)], type);
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)];
        }
        return raw.isRecord() ? record(raw, type) : plain(raw);
    }

    private List<Object> list(Type element) {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            list.add(make(element));
        }
        return list;
    }

    private Object record(Class<?> type, Type declared) {
        if (type == Span.class) {
            int begin = random.nextInt(100);
            return new Span(begin, begin + 1 + random.nextInt(50));
        }
        if (type == Mention.class) {
            String text = text() + "x";
            int begin = random.nextInt(100);
            return new Mention(new Span(begin, begin + text.length()), text, text());
        }
        if (type == Document.class) {
            return Document.of(text(), text(), (Masthead) make(Masthead.class), List.of());
        }
        if (type == DocumentId.class) {
            return DocumentId.ofText(text());
        }
        if (type == TimeInterval.class) {
            return random.nextBoolean() ? TimeInterval.unknown() : TimeInterval.of(day(0), day(random.nextInt(900)));
        }
        if (type == Party.class) {
            return new Party("P" + random.nextInt(99));
        }
        if (type == Outlet.class) {
            return new Outlet("o" + text(), Optional.empty());
        }
        if (type == Coordinates.class) {
            return new Coordinates(random.nextDouble() * 90, -random.nextDouble() * 180);
        }
        if (type == Quantity.Between.class) {
            return new Quantity.Between(3, 3 + random.nextInt(9));
        }
        return fromDeclaration(type, declared);
    }

    /** A record with rules of its own ("a merge of two or more") is tried again until it takes what it is given. */
    private Object fromDeclaration(Class<?> type, Type declared) {
        while (true) {
            try {
                return once(type, declared);
            } catch (IllegalArgumentException refused) {
                if (!String.valueOf(refused.getMessage()).contains("IllegalArgumentException")) {
                    throw refused;
                }
            }
        }
    }

    private Object once(Class<?> type, Type declared) {
        RecordShape shape = RecordShape.of(type);
        Object[] values = new Object[shape.components().length];
        for (int i = 0; i < values.length; i++) {
            RecordComponent component = shape.components()[i];
            values[i] = component(component.getGenericType(), declared);
        }
        return shape.make(values);
    }

    private Object component(Type type, Type declared) {
        if (type instanceof TypeVariable<?>) {
            return make(((ParameterizedType) declared).getActualTypeArguments()[0]);
        }
        boolean listOfVariable = type instanceof ParameterizedType generic
                && generic.getActualTypeArguments()[0] instanceof TypeVariable<?>;
        if (listOfVariable) {
            Type element = ((ParameterizedType) declared).getActualTypeArguments()[0];
            return List.of(make(element), make(element));
        }
        return make(type);
    }

    private Object plain(Class<?> type) {
        if (type == String.class) {
            return text();
        }
        if (type == int.class || type == Integer.class) {
            return random.nextInt(2000);
        }
        if (type == long.class) {
            return 1L + random.nextInt(2000);
        }
        if (type == double.class) {
            return random.nextDouble() * 1000;
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == LocalDate.class) {
            return day(random.nextInt(9000));
        }
        if (type == OffsetDateTime.class) {
            return day(random.nextInt(9000)).atTime(random.nextInt(24), 7, 9).atOffset(ZoneOffset.ofHours(5));
        }
        if (type == URI.class) {
            return URI.create("https://example.org/" + random.nextInt(99));
        }
        throw new IllegalArgumentException("make one of " + type + " here");
    }

    private static LocalDate day(int after) {
        return LocalDate.of(2020, 2, 28).plusDays(after);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
