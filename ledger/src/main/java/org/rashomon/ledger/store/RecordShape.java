// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** How a record type is built, looked up once. */
public final class RecordShape {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final RecordComponent[] components;
    private final Constructor<?> canonical;

    private RecordShape(Class<?> type) {
        this.components = type.getRecordComponents();
        try {
            canonical = type.getConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException notPublic) {
            throw new IllegalArgumentException("not a public record: " + type, notPublic);
        }
    }

    public static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    public RecordComponent[] components() {
        return components;
    }

    boolean isOneString() {
        return components.length == 1 && components[0].getType() == String.class;
    }

    public Object value(Record record, int component) {
        try {
            return components[component].getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException neverForPublicRecords) {
            throw new IllegalStateException(neverForPublicRecords);
        }
    }

    /** A record of {@code values}; what its own checks refuse is an {@link IllegalArgumentException}. */
    public Object make(Object[] values) {
        try {
            return canonical.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(String.valueOf(refused.getCause()), refused);
        } catch (InstantiationException | IllegalAccessException neverForPublicRecords) {
            throw new IllegalStateException(neverForPublicRecords);
        }
    }
}
