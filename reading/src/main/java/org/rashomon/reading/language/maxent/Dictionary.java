// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.maxent;

import java.io.IOException;
import java.util.List;

/** The words that a model was trained on, with the tags that each was seen with. An entry is one number, for this class to take apart. */
final class Dictionary {
    /** In place of the entry of a word never seen. */
    static final int UNKNOWN = TextTable.ABSENT;

    /** More lists of tags than an entry can tell apart. */
    static final int TOO_MANY_LISTS = 1 << 16;

    private static final int COMMONEST_SHIFT = 16;
    private static final int RARE_SHIFT = 24;

    private final TextTable words;

    /** Lists of tags, each once; the lower half of an entry is an index. */
    private final List<byte[]> tags;

    private Dictionary(TextTable words, List<byte[]> tags) {
        this.words = words;
        this.tags = tags;
    }

    /** Passes over a dictionary: its words are told in tags that stand behind it. */
    static void skip(ModelBytes in) throws IOException {
        int count = in.readCount(6);
        for (int i = 0; i < count; i++) {
            in.skipText();
            int seen = in.readCount(6);
            for (int tag = 0; tag < seen; tag++) {
                in.skipText();
                in.readInt();
            }
        }
    }

    static Dictionary read(ModelBytes in, Tagset tagset, TrainingSettings settings) throws IOException {
        int count = in.readCount(6);
        TextTable words = new TextTable(in, count);
        TagLists lists = new TagLists(tagset, settings);
        for (int i = 0; i < count; i++) {
            int word = in.skipText();
            words.putIfAbsent(word, lists.readEntry(in));
        }
        return new Dictionary(words, lists.all());
    }

    /** What is kept of a word: the number of its list of tags, the tag it was seen with most often, and whether it is rare. */
    static int entry(int list, int commonest, boolean rare) {
        return list | commonest << COMMONEST_SHIFT | (rare ? 1 << RARE_SHIFT : 0);
    }

    /** The word's entry, or {@link #UNKNOWN}. */
    int find(String word) {
        return words.find(word);
    }

    /** The tags that a word of this entry can have, in the order that decides between equals; not to be changed. */
    byte[] tags(int entry) {
        return tags.get(entry & TOO_MANY_LISTS - 1);
    }

    /** The tag that the word was seen with most often. */
    static int commonest(int entry) {
        return entry >>> COMMONEST_SHIFT & 0xff;
    }

    static boolean isRare(int entry) {
        return entry == UNKNOWN || entry >>> RARE_SHIFT != 0;
    }
}
