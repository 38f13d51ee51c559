// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.nndep;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words, tags and labels that a model knows. One numbering runs through all three, in the order of the model file: words, tags, labels;
 * it is the numbering of the rows of embeddings.
 */
final class Inventory {
    /** Stands for every word or tag that the model has not seen. */
    static final String UNKNOWN = "-UNKNOWN-";
    /** Fills a position of a configuration in which no token stands. */
    static final String NOTHING = "-NULL-";
    /** The token before the first, which governs the sentence's root. */
    static final String ROOT = "-ROOT-";

    private static final String ROOT_RELATION = "root";

    private final Map<String, Integer> words;
    private final Map<String, Integer> tags;
    private final List<String> labels;
    private final int unknownWord;
    private final int unknownTag;

    /**
     * An inventory; fails on one with a name twice, or without {@link #UNKNOWN}, {@link #NOTHING} and {@link #ROOT}.
     *
     * @param labels the first is {@link #NOTHING}
     */
    Inventory(List<String> words, List<String> tags, List<String> labels) {
        this.words = numbered(words, 0);
        this.tags = numbered(tags, words.size());
        this.labels = List.copyOf(labels);
        if (labels.isEmpty() || !labels.getFirst().equals(NOTHING)) {
            throw new IllegalArgumentException("the first label is not " + NOTHING);
        }
        if (!labels.contains(ROOT_RELATION)) {
            throw new IllegalArgumentException("no label " + ROOT_RELATION);
        }
        this.unknownWord = required(this.words, UNKNOWN);
        this.unknownTag = required(this.tags, UNKNOWN);
        for (String special : List.of(NOTHING, ROOT)) {
            required(this.words, special);
            required(this.tags, special);
        }
    }

    /**
     * An inventory, as the constructor makes it.
     *
     * @param names words, tags and labels in one list
     */
    static Inventory of(List<String> names, int words, int tags) {
        return new Inventory(
                names.subList(0, words), names.subList(words, words + tags), names.subList(words + tags, names.size()));
    }

    private static Map<String, Integer> numbered(List<String> names, int first) {
        Map<String, Integer> numbers = HashMap.newHashMap(names.size());
        for (int i = 0; i < names.size(); i++) {
            if (numbers.put(names.get(i), first + i) != null) {
                throw new IllegalArgumentException("two embeddings of " + names.get(i));
            }
        }
        return numbers;
    }

    private static int required(Map<String, Integer> numbers, String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("no embedding of " + name);
        }
        return number;
    }

    boolean knows(String word) {
        return word(word) != unknownWord;
    }

    int word(String word) {
        return words.getOrDefault(word, unknownWord);
    }

    int tag(String tag) {
        return tags.getOrDefault(tag, unknownTag);
    }

    /** Tags, with the special ones. */
    int tags() {
        return tags.size();
    }

    int firstTag() {
        return words.size();
    }

    int firstLabel() {
        return words.size() + tags.size();
    }

    /** All names in the order of their numbers. */
    List<String> names() {
        String[] names = new String[size()];
        words.forEach((word, number) -> names[number] = word);
        tags.forEach((tag, number) -> names[number] = tag);
        for (int i = 0; i < labels.size(); i++) {
            names[firstLabel() + i] = labels.get(i);
        }
        return List.of(names);
    }

    /** All names together. */
    int size() {
        return firstLabel() + labels.size();
    }

    /** Labels of arcs: all but {@link #NOTHING}, the first. */
    int relations() {
        return labels.size() - 1;
    }

    /** The relation of the word that the root governs, counted from 0 among {@link #relations}. */
    int rootRelation() {
        return labels.indexOf(ROOT_RELATION) - 1;
    }

    /** The name of a relation, counted from 0 among {@link #relations}. */
    String relation(int number) {
        return labels.get(number + 1);
    }
}
