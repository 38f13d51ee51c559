// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rashomon.model.Alignment;
import org.rashomon.model.ByteContent;

/**
 * Records to JSON trees and back, from the records' own declarations: a component is a field of its name, an alternative of a sealed
 * type names itself in {@code is}, a record of one string is that string. Absent optionals and empty lists are left out.
 *
 * <p>Written over the declarations, and not type by type, so that no component can be forgotten. What that costs is that renaming a
 * component changes the format; a test holds the format still.
 */
final class RecordCodec {
    private static final SharedTexts SHARED = new SharedTexts();
    private static final String TAG = "is";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final ClassValue<Map<String, Object>> CONSTANTS =
            byName(Class::getEnumConstants, constant -> ((Enum<?>) constant).name());

    private static final ClassValue<Map<String, Class<?>>> ALTERNATIVES =
            byName(Class::getPermittedSubclasses, Class::getSimpleName);

    private RecordCodec() {}

    /** What a type has, by name; the platform makes it anew whenever it is asked. */
    private static <T> ClassValue<Map<String, T>> byName(Function<Class<?>, T[]> all, Function<T, String> name) {
        return new ClassValue<>() {
            @Override
            protected Map<String, T> computeValue(Class<?> type) {
                return Arrays.stream(all.apply(type)).collect(Collectors.toUnmodifiableMap(name, Function.identity()));
            }
        };
    }

    static JsonNode write(Object value, Type declared) {
        return switch (value) {
            case String text -> NODES.textNode(text);
            case Integer number -> NODES.numberNode(number);
            case Long number -> NODES.numberNode(number);
            case Double number -> NODES.numberNode(number);
            case Boolean flag -> NODES.booleanNode(flag);
            case Enum<?> constant -> NODES.textNode(constant.name());
            case URI address -> NODES.textNode(address.toString());
            case LocalDate date -> NODES.textNode(date.toString());
            case OffsetDateTime moment -> NODES.textNode(moment.toString());
            case Instant moment -> NODES.textNode(moment.toString());
            case Charset charset -> NODES.textNode(charset.name());
            case ByteContent bytes -> NODES.binaryNode(bytes.toArray());
            case Alignment alignment -> NODES.binaryNode(AlignmentCodec.encode(alignment));
            case List<?> list -> writeList(list, argument(declared));
            case Record record -> writeRecord(record, declared);
            default -> throw new IllegalArgumentException("no form for " + value.getClass());
        };
    }

    private static ArrayNode writeList(List<?> list, Type element) {
        ArrayNode array = NODES.arrayNode(list.size());
        list.forEach(item -> array.add(write(item, element)));
        return array;
    }

    private static JsonNode writeRecord(Record record, Type declared) {
        RecordShape shape = RecordShape.of(record.getClass());
        boolean tagged = raw(declared).isSealed();
        if (!tagged && shape.isOneString()) {
            return NODES.textNode((String) shape.value(record, 0));
        }
        ObjectNode object = NODES.objectNode();
        if (tagged) {
            object.put(TAG, record.getClass().getSimpleName());
        }
        for (int i = 0; i < shape.components().length; i++) {
            writeComponent(object, shape.components()[i], shape.value(record, i));
        }
        return object;
    }

    private static void writeComponent(ObjectNode object, RecordComponent component, Object value) {
        switch (value) {
            case Optional<?> optional ->
                optional.ifPresent(present ->
                        object.set(component.getName(), write(present, argument(component.getGenericType()))));
            case List<?> list when list.isEmpty() -> {}
            default -> object.set(component.getName(), write(value, component.getGenericType()));
        }
    }

    static Object read(JsonNode node, Type declared) {
        Class<?> type = raw(declared);
        if (type == List.class) {
            return readList(node, argument(declared));
        }
        if (type.isSealed() || type.isRecord()) {
            return readRecord(node, declared);
        }
        return readScalar(node, type);
    }

    private static Object readScalar(JsonNode node, Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return whole(node);
        }
        if (type == long.class || type == Long.class) {
            require(node.isIntegralNumber() && node.canConvertToLong(), node, type);
            return node.longValue();
        }
        if (type == double.class) {
            require(node.isNumber(), node, type);
            return node.doubleValue();
        }
        if (type == boolean.class) {
            require(node.isBoolean(), node, type);
            return node.booleanValue();
        }
        require(node.isTextual(), node, type);
        return readText(node.textValue(), type);
    }

    private static Object readText(String text, Class<?> type) {
        if (type.isEnum()) {
            return called(text, CONSTANTS, type);
        }
        if (type == URI.class) {
            return URI.create(text);
        }
        if (type == LocalDate.class || type == OffsetDateTime.class || type == Instant.class) {
            return readTime(text, type);
        }
        if (type == ByteContent.class || type == Alignment.class) {
            byte[] bytes = Base64.getDecoder().decode(text);
            return type == ByteContent.class ? ByteContent.of(bytes) : AlignmentCodec.decode(bytes);
        }
        if (type == Charset.class) {
            return Charset.forName(text);
        }
        if (type == String.class) {
            return SHARED.shared(text);
        }
        throw new IllegalArgumentException("no form for " + type);
    }

    private static Object readTime(String text, Class<?> type) {
        try {
            if (type == Instant.class) {
                return Instant.parse(text);
            }
            return type == LocalDate.class ? LocalDate.parse(text) : OffsetDateTime.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new IllegalArgumentException(malformed.getMessage(), malformed);
        }
    }

    private static Integer whole(JsonNode node) {
        require(node.isInt(), node, int.class);
        return node.intValue();
    }

    private static List<Object> readList(JsonNode node, Type element) {
        require(node.isArray(), node, List.class);
        List<Object> list = new ArrayList<>(node.size());
        node.forEach(item -> list.add(read(item, element)));
        return list;
    }

    private static Object readRecord(JsonNode node, Type declared) {
        Class<?> type = raw(declared).isSealed() ? alternative(node, raw(declared)) : raw(declared);
        RecordShape shape = RecordShape.of(type);
        if (!raw(declared).isSealed() && shape.isOneString()) {
            require(node.isTextual(), node, type);
            return shape.make(new Object[] {SHARED.shared(node.textValue())});
        }
        require(node.isObject(), node, type);
        Map<TypeVariable<?>, Type> bound = bindings(type, declared);
        Object[] values = new Object[shape.components().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = readComponent(node, shape.components()[i], bound);
        }
        return shape.make(values);
    }

    private static Object readComponent(JsonNode node, RecordComponent component, Map<TypeVariable<?>, Type> bound) {
        Type declared = bind(component.getGenericType(), bound);
        JsonNode field = node.get(component.getName());
        if (raw(declared) == Optional.class) {
            return field == null ? Optional.empty() : Optional.of(read(field, argument(declared)));
        }
        if (field == null && raw(declared) == List.class) {
            return List.of();
        }
        if (field == null) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s is missing in %s", component.getName(), brief(node)));
        }
        return read(field, declared);
    }

    private static Class<?> alternative(JsonNode node, Class<?> sealed) {
        return called(node.path(TAG).asText(), ALTERNATIVES, sealed);
    }

    private static <T> T called(String name, ClassValue<Map<String, T>> known, Class<?> type) {
        return Optional.ofNullable(known.get(type).get(name))
                .orElseThrow(() -> new IllegalArgumentException(
                        String.format(Locale.ROOT, "no %s is called '%s'", type.getSimpleName(), name)));
    }

    /** The type variables of a record, bound by position to the arguments of the declared type. */
    private static Map<TypeVariable<?>, Type> bindings(Class<?> type, Type declared) {
        if (type.getTypeParameters().length == 0) {
            return Map.of();
        }
        Map<TypeVariable<?>, Type> bound = new HashMap<>();
        if (declared instanceof ParameterizedType parameterized) {
            TypeVariable<?>[] variables = type.getTypeParameters();
            for (int i = 0; i < variables.length; i++) {
                bound.put(variables[i], parameterized.getActualTypeArguments()[i]);
            }
        }
        return bound;
    }

    private static Type bind(Type type, Map<TypeVariable<?>, Type> bound) {
        if (type instanceof TypeVariable<?> variable) {
            return bound.getOrDefault(variable, Object.class);
        }
        if (type instanceof ParameterizedType parameterized
                && parameterized.getActualTypeArguments()[0] instanceof TypeVariable<?> variable) {
            return new ListOf((Class<?>) parameterized.getRawType(), bound.getOrDefault(variable, Object.class));
        }
        return type;
    }

    /** A generic type of one argument, made from a declaration with a type variable. */
    private record ListOf(Class<?> raw, Type element) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {element};
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public Type getOwnerType() {
            return raw;
        }
    }

    private static Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType parameterized -> (Class<?>) parameterized.getRawType();
            default -> Object.class;
        };
    }

    private static Type argument(Type type) {
        return type instanceof ParameterizedType parameterized
                ? parameterized.getActualTypeArguments()[0]
                : Object.class;
    }

    private static void require(boolean holds, JsonNode node, Class<?> type) {
        if (!holds) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s is no %s", brief(node), type.getSimpleName()));
        }
    }

    private static String brief(JsonNode node) {
        String text = node.toString();
        return text.length() <= 80 ? text : text.substring(0, 80) + "...";
    }
}
