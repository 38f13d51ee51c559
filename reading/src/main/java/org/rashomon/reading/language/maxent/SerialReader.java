// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.maxent;

import java.io.IOException;
import java.io.ObjectStreamConstants;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what the <em>Java Object Serialization Specification</em>, chapter 6, describes, as data: no class is loaded and no method called, so that a file can
 * do nothing but be misread. Of what classes write by methods of their own, texts are kept and plain bytes passed over, which is what maps and
 * sets of strings need.
 */
final class SerialReader {
    /** A class as the stream tells it: fields of primitive types come first. */
    private record Type(String name, int flags, List<Field> fields, List<Type> parents) {}

    private record Field(char code, String name) {}

    private static final int NO_TEXT = -1;

    /** More than any model's objects lie in one another. */
    private static final int DEEPEST = 60;

    private final ModelBytes in;

    /** For each handle of the stream, where its text begins, or {@link #NO_TEXT}. */
    private final TextPlaces handles = new TextPlaces();

    private int depth;

    private final Map<Integer, Type> types = new HashMap<>();
    private final Map<Integer, Serial> objects = new HashMap<>();

    private SerialReader(ModelBytes in) {
        this.in = in;
    }

    /** Begins at the stream's magic number. */
    static SerialReader of(ModelBytes in) throws IOException {
        if (in.readShort() != (ObjectStreamConstants.STREAM_MAGIC & 0xffff)
                || in.readShort() != ObjectStreamConstants.STREAM_VERSION) {
            throw in.broken("no serialised object begins here");
        }
        return new SerialReader(in);
    }

    /** The next object, which must be one with fields. */
    Serial.Instance readInstance() throws IOException {
        if (read() instanceof Serial.Instance instance) {
            return instance;
        }
        throw in.broken("a serialised object was expected");
    }

    Serial read() throws IOException {
        if (++depth > DEEPEST) {
            throw in.broken("objects within objects without an end");
        }
        Serial value = readHere();
        depth--;
        return value;
    }

    private Serial readHere() throws IOException {
        byte code = (byte) in.readByte();
        return switch (code) {
            case ObjectStreamConstants.TC_NULL -> new Serial.Nothing();
            case ObjectStreamConstants.TC_STRING -> new Serial.Text(in.textAt(newText()));
            case ObjectStreamConstants.TC_REFERENCE -> referred();
            case ObjectStreamConstants.TC_OBJECT -> newInstance();
            case ObjectStreamConstants.TC_ARRAY -> newArray();
            default -> throw in.broken("serialised content of kind " + code);
        };
    }

    private int newText() throws IOException {
        int text = in.skipText();
        handles.add(text);
        return text;
    }

    private int readHandle() throws IOException {
        int handle = in.readInt() - ObjectStreamConstants.baseWireHandle;
        if (handle < 0 || handle >= handles.size()) {
            throw in.broken("a reference to an object that has not been told");
        }
        return handle;
    }

    private Serial referred() throws IOException {
        int handle = readHandle();
        if (handles.at(handle) != NO_TEXT) {
            return new Serial.Text(in.textAt(handles.at(handle)));
        }
        Serial object = objects.get(handle);
        if (object == null) {
            throw in.broken("a reference to something that is no object");
        }
        return object;
    }

    private int newHandle() {
        handles.add(NO_TEXT);
        return handles.size() - 1;
    }

    /** A class, or none where a class has no superclass that tells of itself. */
    private List<Type> readType() throws IOException {
        if (++depth > DEEPEST) {
            throw in.broken("classes of classes without an end");
        }
        byte code = (byte) in.readByte();
        List<Type> type = switch (code) {
            case ObjectStreamConstants.TC_NULL -> List.of();
            case ObjectStreamConstants.TC_REFERENCE -> {
                Type known = types.get(readHandle());
                if (known == null) {
                    throw in.broken("a reference to a class that has not been told");
                }
                yield List.of(known);
            }
            case ObjectStreamConstants.TC_CLASSDESC -> List.of(newType());
            default -> throw in.broken("a class of kind " + code);
        };
        depth--;
        return type;
    }

    private Type newType() throws IOException {
        String name = in.readText();
        in.readLong();
        int handle = newHandle();
        int flags = in.readByte();
        List<Field> fields = new ArrayList<>();
        int count = in.readShort();
        for (int i = 0; i < count; i++) {
            char code = (char) in.readByte();
            fields.add(new Field(code, in.readText()));
            if (code == 'L' || code == '[') {
                read();
            }
        }
        if (in.readByte() != ObjectStreamConstants.TC_ENDBLOCKDATA) {
            throw in.broken("a class with notes of its own");
        }
        Type type = new Type(name, flags, fields, readType());
        types.put(handle, type);
        return type;
    }

    private Type readKnownType() throws IOException {
        List<Type> type = readType();
        if (type.isEmpty()) {
            throw in.broken("an object without a class");
        }
        return type.getFirst();
    }

    private Serial newInstance() throws IOException {
        Type type = readKnownType();
        Serial.Instance instance =
                new Serial.Instance(type.name(), new LinkedHashMap<>(), new LinkedHashMap<>(), new TextPlaces());
        objects.put(newHandle(), instance);
        readFields(type, instance);
        return instance;
    }

    private void readFields(Type type, Serial.Instance instance) throws IOException {
        for (Type parent : type.parents()) {
            readFields(parent, instance);
        }
        if ((type.flags() & ObjectStreamConstants.SC_SERIALIZABLE) == 0) {
            throw in.broken("class " + type.name() + " writes itself in a way of its own");
        }
        for (Field field : type.fields()) {
            readField(field, instance);
        }
        if ((type.flags() & ObjectStreamConstants.SC_WRITE_METHOD) != 0) {
            readTexts(instance.texts());
        }
    }

    private void readField(Field field, Serial.Instance instance) throws IOException {
        switch (field.code()) {
            case 'B', 'Z' -> instance.numbers().put(field.name(), in.readByte());
            case 'C', 'S' -> instance.numbers().put(field.name(), in.readShort());
            case 'I' -> instance.numbers().put(field.name(), in.readInt());
            case 'F' -> in.skip(4);
            case 'D', 'J' -> in.skip(8);
            case 'L', '[' -> instance.parts().put(field.name(), read());
            default -> throw in.broken("a field of type " + field.code());
        }
    }

    /** What a class wrote by its own method. */
    private void readTexts(TextPlaces texts) throws IOException {
        while (true) {
            byte code = (byte) in.readByte();
            switch (code) {
                case ObjectStreamConstants.TC_STRING -> texts.add(newText());
                case ObjectStreamConstants.TC_REFERENCE -> texts.add(referredText());
                case ObjectStreamConstants.TC_BLOCKDATA -> passBytes(in.readByte(), texts);
                case ObjectStreamConstants.TC_ENDBLOCKDATA -> {
                    return;
                }
                default -> throw in.broken("content of kind " + code + " among texts");
            }
        }
    }

    /** Maps tell in their last four of eight bytes how many keys with their values follow. */
    private void passBytes(int length, TextPlaces texts) throws IOException {
        if (length != 2 * Integer.BYTES) {
            in.skip(length);
            return;
        }
        in.readInt();
        int keys = in.readCount(2);
        texts.expect(2 * keys);
        handles.expect(keys);
    }

    private int referredText() throws IOException {
        int text = handles.at(readHandle());
        if (text == NO_TEXT) {
            throw in.broken("a reference to something that is no text");
        }
        return text;
    }

    private Serial newArray() throws IOException {
        Type type = readKnownType();
        int handle = newHandle();
        if (type.name().equals("[D")) {
            double[] values = new double[in.readCount(Double.BYTES)];
            for (int i = 0; i < values.length; i++) {
                values[i] = in.readDouble();
            }
            return new Serial.Numbers(values);
        }
        if (!type.name().startsWith("[L")) {
            throw in.broken("an array of type " + type.name());
        }
        List<Serial> values = new ArrayList<>();
        int count = in.readCount(1);
        for (int i = 0; i < count; i++) {
            values.add(read());
        }
        Serial.Items items = new Serial.Items(values);
        objects.put(handle, items);
        return items;
    }
}
