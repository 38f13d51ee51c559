// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.nndep;

/**
 * What the names at the places of a configuration give to the hidden units, each beyond what they have when nothing stands there, so that a
 * place without a token costs nothing. Rows of tags and relations are computed once and for all, those of words when they are met.
 */
final class InputRows {
    private final Inventory inventory;
    private final float[] nothing;
    private final WordRows words;
    private final float[][][] tags = new float[Place.COUNT][][];
    private final float[][][] relations = new float[Place.COUNT][][];

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
        for (int place = 0; place < Place.COUNT; place++) {
            products.add(noWord, place, nothing);
            products.add(noTag, Place.tagInput(place), nothing);
            tags[place] = products.differences(inventory.firstTag(), inventory.tags(), noTag, Place.tagInput(place));
        }
        for (int place = Place.CHILDREN_OF_TOP; place < Place.COUNT; place++) {
            int input = Place.labelInput(place);
            products.add(noLabel, input, nothing);
            relations[place] = products.differences(noLabel + 1, inventory.relations(), noLabel, input);
        }
    }

    /** The hidden units, bias included, when nothing stands at any place. */
    float[] nothing() {
        return nothing;
    }

    /** Room for rows of words that are not met often. */
    RecentRows recent() {
        return words.recent();
    }

    /** The row of a word of the inventory at a place, until the next step of {@code recent}. */
    float[] word(int word, int place, RecentRows recent) {
        return words.row(word, place, recent);
    }

    /** The row of a tag of the inventory at a place. */
    float[] tag(int tag, int place) {
        return tags[place][tag - inventory.firstTag()];
    }

    /** The row of a relation at a place that is a child's. */
    float[] relation(int relation, int place) {
        return relations[place][relation];
    }
}
