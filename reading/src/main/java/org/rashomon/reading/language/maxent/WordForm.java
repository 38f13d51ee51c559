// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.maxent;

/**
 * All that a model knows of a word by itself: its tags, what its letters say for each of them, and the features that it gives to its neighbours.
 * Immutable, and safe to be published by a race.
 */
final class WordForm {
    /** How far a word reaches: it is looked at by words up to so many places away. */
    static final int REACH = 3;

    private final String word;
    private final byte[] tags;
    private final boolean rare;
    private final double[] scores;
    private final int[] neighbourRows;
    private final int[] firstRows;
    private final int[] laterRows;
    private final int wordClass;
    private final boolean capital;
    private final boolean endsCompany;

    WordForm(String word, WordFormMaker maker) {
        this.word = word;
        tags = maker.tags();
        rare = maker.isRare();
        scores = maker.scores();
        neighbourRows = maker.neighbourRows();
        firstRows = maker.positionRows(true);
        laterRows = maker.positionRows(false);
        wordClass = maker.wordClass();
        capital = maker.beginsUpperCase();
        endsCompany = maker.endsCompany();
    }

    /** The word as written. */
    String word() {
        return word;
    }

    /** The tags that the word can have, in the order that decides between equals; not to be changed. */
    byte[] tags() {
        return tags;
    }

    boolean isRare() {
        return rare;
    }

    /** What the word says for each tag; not to be changed. */
    double[] scores() {
        return scores;
    }

    /** The row of the feature that the word gives to a neighbour, by the number of the neighbour's {@link ContextFeature}. */
    int neighbourRow(int slot) {
        return neighbourRows[slot];
    }

    /** Rows of the features that depend on whether the word is the first of its sentence; not to be changed. */
    int[] positionRows(boolean first) {
        return first ? firstRows : laterRows;
    }

    int wordClass() {
        return wordClass;
    }

    boolean beginsUpperCase() {
        return capital;
    }

    boolean endsCompany() {
        return endsCompany;
    }
}
