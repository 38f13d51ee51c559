// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.nndep;

import java.util.List;

/** The words and tags of a sentence as the inventory numbers them; token 0 is the root, the first word is token 1. */
final class Tokens {
    private final int[] words;
    private final int[] tags;

    Tokens(List<String> words, List<String> tags, Inventory inventory) {
        if (words.size() != tags.size()) {
            throw new IllegalArgumentException(words.size() + " words with " + tags.size() + " tags");
        }
        this.words = new int[words.size() + 1];
        this.tags = new int[words.size() + 1];
        this.words[0] = inventory.word(Inventory.ROOT);
        this.tags[0] = inventory.tag(Inventory.ROOT);
        for (int i = 0; i < words.size(); i++) {
            this.words[i + 1] = inventory.word(words.get(i));
            this.tags[i + 1] = inventory.tag(tags.get(i));
        }
    }

    /** Without the root. */
    int count() {
        return words.length - 1;
    }

    int word(int token) {
        return words[token];
    }

    int tag(int token) {
        return tags[token];
    }
}
