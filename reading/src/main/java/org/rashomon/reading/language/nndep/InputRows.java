// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.nndep;

/**
 * What the names at the positions of a configuration give to the hidden units, each beyond what they have when nothing stands there, so that a
 * position without a token costs nothing. Rows of tags and relations are computed once and for all, those of words when they are met.
 */
final class InputRows {
    private final Inventory inventory;
    private final float[] nothing;
    private final WordRows words;
    private final float[][][] tags = new float[Position.COUNT][][];
    private final float[][][] relations = new float[Position.COUNT][][];

    /**
     * Computes the rows of tags and relations.
     *
     * @param keptBits the binary logarithm of the number of rows of words that are kept
     */
    InputRows(Model model, int keptBits) {
        this.inventory = model.inventory();
        InputProducts products = new InputProducts(model.weights());
        int noWord = inventory.word(Inventory.NOTHING);
        int noTag = inventory.tag(Inventory.NOTHING);
        int noLabel = inventory.firstLabel();
        this.words = new WordRows(products, noWord, keptBits);
        this.nothing = model.weights().bias().clone();
        for (int position = 0; position < Position.COUNT; position++) {
            products.add(noWord, position, nothing);
            products.add(noTag, Position.tagInput(position), nothing);
            tags[position] =
                    products.differences(inventory.firstTag(), inventory.tags(), noTag, Position.tagInput(position));
        }
        for (int position = Position.CHILDREN_OF_TOP; position < Position.COUNT; position++) {
            int input = Position.labelInput(position);
            products.add(noLabel, input, nothing);
            relations[position] = products.differences(noLabel + 1, inventory.relations(), noLabel, input);
        }
    }

    /** The hidden units, bias included, when nothing stands at any position. */
    float[] nothing() {
        return nothing;
    }

    /** Room for rows of words that are not met often. */
    RecentRows recent() {
        return words.recent();
    }

    /** The row of a word of the inventory at a position, until the next step of {@code recent}. */
    float[] word(int word, int position, RecentRows recent) {
        return words.row(word, position, recent);
    }

    /** The row of a tag of the inventory at a position. */
    float[] tag(int tag, int position) {
        return tags[position][tag - inventory.firstTag()];
    }

    /** The row of a relation at a position that is a child's. */
    float[] relation(int relation, int position) {
        return relations[position][relation];
    }
}
