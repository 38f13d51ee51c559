// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.maxent;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tags of a model, by number, and which of them a word never seen can have. */
final class Tagset {
    /** What stands before a sentence and behind its end mark, as a word and as a tag. */
    static final String OUTSIDE = "NA";

    /** A tag's number fits a byte. */
    private static final int MOST_TAGS = 120;

    private final List<String> names;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final TextTable texts;
    private final byte[] open;

    private Tagset(List<String> names, TextTable texts, List<String> open) throws IOException {
        this.names = List.copyOf(names);
        this.texts = texts;
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), i);
        }
        this.open = numbers(expanded(open));
    }

    static Tagset read(ModelBytes in) throws IOException {
        List<String> names = new ArrayList<>();
        int count = in.readCount(3);
        if (count > MOST_TAGS) {
            throw in.broken(count + " tags");
        }
        // Of two tags that are equally likely the first wins, so their order has to be that of the trainer's own set,
        // here and in Dictionary.
        Set<String> open = new HashSet<>();
        TextTable texts = new TextTable(in, count);
        for (int i = 0; i < count; i++) {
            int text = in.skipText();
            String name = in.textAt(text);
            names.add(name);
            if (texts.putIfAbsent(text, i) != i) {
                throw in.broken("the tag " + name + " twice");
            }
            if (in.readByte() == 0) {
                open.add(name);
            }
        }
        return new Tagset(names, texts, List.copyOf(open));
    }

    int size() {
        return names.size();
    }

    /** The tag's name; for a number of {@link #size()} it is {@link #OUTSIDE}. */
    String name(int tag) {
        return tag == names.size() ? OUTSIDE : names.get(tag);
    }

    int number(String name) throws IOException {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IOException("the tag " + name + " is not among those of the model");
        }
        return number;
    }

    /** The number of the tag whose name is next in a model. */
    int readNumber(ModelBytes in) throws IOException {
        int text = in.skipText();
        int number = texts.find(text);
        return number == TextTable.ABSENT ? number(in.textAt(text)) : number;
    }

    /** What a word never seen can be, the likeliest not first; not to be changed. */
    byte[] open() {
        return open;
    }

    /** The tags that a word seen with these can have: a past tense may be a participle too, and a base form a present tense, and the other way round. */
    byte[] allowed(List<String> seen) throws IOException {
        return numbers(expanded(seen));
    }

    private static List<String> expanded(List<String> seen) {
        List<String> all = new ArrayList<>(seen);
        addOther(all, seen, "VBD", "VBN");
        addOther(all, seen, "VBP", "VB");
        return all;
    }

    private static void addOther(List<String> all, List<String> seen, String one, String other) {
        boolean hasOne = seen.contains(one);
        if (hasOne != seen.contains(other)) {
            all.add(hasOne ? other : one);
        }
    }

    private byte[] numbers(List<String> tags) throws IOException {
        byte[] numbered = new byte[tags.size()];
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = (byte) number(tags.get(i));
        }
        return numbered;
    }
}
