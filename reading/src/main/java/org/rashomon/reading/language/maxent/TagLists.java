// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.maxent;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lists of tags that the words of a dictionary can have, each kept once; makes the entries of a {@link Dictionary}. */
final class TagLists {
    private final Tagset tagset;
    private final TrainingSettings settings;
    private final List<byte[]> lists = new ArrayList<>();
    private final Map<List<String>, Integer> known = new HashMap<>();

    /** By tag: the number of the list of a word that was seen with that tag alone, plus one. */
    private final int[] ofOneTag;

    TagLists(Tagset tagset, TrainingSettings settings) {
        this.tagset = tagset;
        this.settings = settings;
        ofOneTag = new int[tagset.size()];
    }

    List<byte[]> all() {
        return List.copyOf(lists);
    }

    /** Reads the tags of a word, each with the number of times that the word was seen with it. */
    int readEntry(ModelBytes in) throws IOException {
        int count = in.readCount(6);
        if (count == 0) {
            throw in.broken("a word without a tag");
        }
        return count == 1 ? readOneTag(in) : readTags(in, count);
    }

    private int readOneTag(ModelBytes in) throws IOException {
        int tag = tagset.readNumber(in);
        int seen = in.readInt();
        if (!isLocked(seen)) {
            return Dictionary.entry(list(List.of(), in), tag, seen < settings.rareBelow());
        }
        if (ofOneTag[tag] == 0) {
            ofOneTag[tag] = list(List.of(tagset.name(tag)), in) + 1;
        }
        return Dictionary.entry(ofOneTag[tag] - 1, tag, seen < settings.rareBelow());
    }

    private int readTags(ModelBytes in, int count) throws IOException {
        // The trainer keeps a word's tags in a hash map of this capacity, and of two tags that are equally likely the
        // first wins.
        Map<String, Integer> seen = new HashMap<>(count);
        int sum = 0;
        for (int i = 0; i < count; i++) {
            String tag = tagset.name(tagset.readNumber(in));
            int times = in.readInt();
            seen.put(tag, times);
            sum += times;
        }
        int list = list(isLocked(sum) ? List.copyOf(seen.keySet()) : List.of(), in);
        return Dictionary.entry(list, tagset.number(commonest(seen)), sum < settings.rareBelow());
    }

    private boolean isLocked(int seen) {
        return seen != 0 && seen >= settings.lockedFrom();
    }

    /** The number of a list; that of the tags of a word never seen when there is none. */
    private int list(List<String> tags, ModelBytes in) throws IOException {
        Integer number = known.get(tags);
        if (number == null) {
            number = lists.size();
            known.put(tags, number);
            lists.add(tags.isEmpty() ? tagset.open() : tagset.allowed(tags));
        }
        if (number >= Dictionary.TOO_MANY_LISTS) {
            throw in.broken("a dictionary with too many different lists of tags");
        }
        return number;
    }

    private static String commonest(Map<String, Integer> seen) {
        String best = seen.keySet().iterator().next();
        int most = 0;
        for (Map.Entry<String, Integer> tag : seen.entrySet()) {
            if (tag.getValue() > most) {
                best = tag.getKey();
                most = tag.getValue();
            }
        }
        return best;
    }
}
