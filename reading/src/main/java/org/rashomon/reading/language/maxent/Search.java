// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.maxent;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the likeliest tags of one sentence, exactly: of every pair of tags of two words in a row only the best way to come to it is kept (Viterbi, of
 * the second order). Holds what it needs for that one sentence; of equals the first wins, in the order of {@link WordForm#tags()}.
 */
final class Search {
    private final TagTransitions transitions;
    private final FeatureRows rows;
    private final WordForms words;

    /** The sentence, its end mark, and {@link WordForm#REACH} places outside at either end. */
    private final WordForm[] forms;

    /** Words and end mark. */
    private final int size;

    private final byte[] outside;

    /** By word and {@code tag before * tags + tag}: the place of the tag two before it on the best way there. */
    private final byte[][] ways;

    /** What the words alone say for each tag of the word in hand, and its exponential in relation to {@link #highest}. */
    private final double[] scores;

    private final double[] factors;

    /** What depends on whether the word is the first, each feature by itself. */
    private double[][] positionScores = {};

    private double highest;

    /** By row of the transitions: the logarithm of the sum over all tags, if it was worked out for this word already. */
    private final double[] totals;

    private final int[] totalsOf;

    /** By {@code tag before * tags + tag}: the best score so far. */
    private double[] reached = {0};

    private double best;
    private int bestBefore;
    private int bestLast;

    Search(TagTransitions transitions, FeatureRows rows, WordForms words, Tagset tags, List<String> sentence) {
        this.transitions = transitions;
        this.rows = rows;
        this.words = words;
        size = sentence.size() + 1;
        outside = new byte[] {(byte) tags.size()};
        forms = new WordForm[size + 2 * WordForm.REACH];
        Arrays.fill(forms, words.outside());
        for (int i = 0; i < sentence.size(); i++) {
            forms[WordForm.REACH + i] = words.of(sentence.get(i));
        }
        forms[WordForm.REACH + size - 1] = words.of(TaggerModel.END);
        ways = new byte[size][];
        scores = new double[transitions.width()];
        factors = new double[transitions.width()];
        totals = new double[transitions.length() / transitions.width()];
        totalsOf = new int[totals.length];
    }

    /** The tag of each word, without the end mark. */
    int[] run() {
        for (int word = 0; word < size; word++) {
            weigh(word);
            extend(word);
        }
        return walkBack();
    }

    private WordForm form(int word) {
        return forms[WordForm.REACH + word];
    }

    private byte[] tags(int word) {
        return word < 0 ? outside : form(word).tags();
    }

    /** What the words alone say of this word's tags. */
    private void weigh(int word) {
        WordForm form = form(word);
        Arrays.fill(scores, 0);
        addContext(word, words.context(false));
        if (form.isRare()) {
            addContext(word, words.context(true));
        }
        double[] own = form.scores();
        for (int tag = 0; tag < scores.length; tag++) {
            scores[tag] += own[tag];
        }
        weighPosition(form.positionRows(word == 0));
        exponentiate();
    }

    private void addContext(int word, List<ContextFeature> features) {
        for (int i = 0; i < features.size(); i++) {
            rows.addTo(contextRow(word, features.get(i)), scores);
        }
    }

    private int contextRow(int word, ContextFeature feature) {
        return switch (feature) {
            case ContextFeature.Neighbour neighbour ->
                form(word + neighbour.offset()).neighbourRow(neighbour.slot());
            case ContextFeature.Window window ->
                window.windows()
                        .row(
                                form(word - 1).wordClass(),
                                form(word).wordClass(),
                                form(word + 1).wordClass());
            case ContextFeature.CompanyName company -> beginsCompany(word) ? company.yes() : company.no();
        };
    }

    private boolean beginsCompany(int word) {
        if (!form(word).beginsUpperCase()) {
            return false;
        }
        for (int i = 0; i <= WordForm.REACH; i++) {
            if (form(word + i).endsCompany()) {
                return true;
            }
        }
        return false;
    }

    private void weighPosition(int[] features) {
        positionScores = new double[features.length][scores.length];
        for (int i = 0; i < features.length; i++) {
            rows.addTo(features[i], positionScores[i]);
        }
    }

    private void exponentiate() {
        int tags = outside[0];
        for (int tag = 0; tag < tags; tag++) {
            double all = scores[tag];
            for (double[] position : positionScores) {
                all += position[tag];
            }
            factors[tag] = all;
        }
        highest = factors[0];
        for (int tag = 1; tag < tags; tag++) {
            highest = Math.max(highest, factors[tag]);
        }
        double ofNothing = Math.exp(-highest); // most tags have no feature that speaks for or against them
        for (int tag = 0; tag < tags; tag++) {
            factors[tag] = factors[tag] == 0 ? ofNothing : Math.exp(factors[tag] - highest);
        }
    }

    private void extend(int word) {
        byte[] before = tags(word - 2);
        byte[] last = tags(word - 1);
        byte[] own = tags(word);
        double[] next = new double[last.length * own.length];
        Arrays.fill(next, Double.NEGATIVE_INFINITY);
        byte[] way = new byte[next.length];
        best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < before.length; i++) {
            for (int j = 0; j < last.length; j++) {
                int row = transitions.row(before[i], last[j]);
                double total = total(row, word);
                double sofar = reached[i * last.length + j];
                for (int k = 0; k < own.length; k++) {
                    double score = score(row, own[k]) - total + sofar;
                    if (score > next[j * own.length + k]) {
                        next[j * own.length + k] = score;
                        way[j * own.length + k] = (byte) i;
                    }
                    if (score > best) {
                        remember(score, i, j);
                    }
                }
            }
        }
        reached = next;
        ways[word] = way;
    }

    private void remember(double score, int before, int last) {
        best = score;
        bestBefore = before;
        bestLast = last;
    }

    private double score(int row, int tag) {
        double score = transitions.score(row, tag);
        for (double[] position : positionScores) {
            score += position[tag];
        }
        return score + scores[tag];
    }

    private double total(int row, int word) {
        int at = row / transitions.width();
        if (totalsOf[at] != word + 1) {
            totalsOf[at] = word + 1;
            totals[at] = highest + Math.log(transitions.total(row, factors));
        }
        return totals[at];
    }

    private int[] walkBack() {
        int[] found = new int[size - 1];
        int last = bestLast;
        int before = bestBefore;
        for (int word = size - 2; word >= 0; word--) {
            byte[] tags = tags(word);
            found[word] = tags[last];
            int earlier = ways[word][before * tags.length + last];
            last = before;
            before = earlier;
        }
        return found;
    }
}
