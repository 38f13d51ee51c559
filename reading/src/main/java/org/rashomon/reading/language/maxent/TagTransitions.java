// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.maxent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the two tags before a word say of its tag: a row of scores for each pair that the model tells apart, and their exponentials. */
final class TagTransitions {
    private final int outside;

    /** Length of a row: the number of tags, made up to a multiple of four with scores of nothing. */
    private final int width;

    /** For the tag before the last and the last, {@code before * (outside + 1) + last}, where its row begins. */
    private final int[] rows;

    private final double[] scores;
    private final double[] factors;

    TagTransitions(FeatureSet features, Tagset tags) {
        outside = tags.size();
        width = (tags.size() + 3) / 4 * 4;
        rows = new int[(outside + 1) * (outside + 1)];
        Map<List<Integer>, Integer> known = new HashMap<>();
        List<double[]> sums = new ArrayList<>();
        for (int before = 0; before <= outside; before++) {
            for (int last = 0; last <= outside; last++) {
                List<Integer> parts = parts(features, tags.name(before), tags.name(last));
                Integer row = known.get(parts);
                if (row == null) {
                    row = sums.size();
                    known.put(parts, row);
                    sums.add(sum(features.rows(), parts));
                }
                rows[before * (outside + 1) + last] = row * width;
            }
        }
        scores = new double[sums.size() * width];
        factors = new double[sums.size() * width];
        for (int row = 0; row < sums.size(); row++) {
            for (int tag = 0; tag < outside; tag++) {
                scores[row * width + tag] = sums.get(row)[tag];
                factors[row * width + tag] = Math.exp(sums.get(row)[tag]);
            }
        }
    }

    private static List<Integer> parts(FeatureSet features, String before, String last) {
        List<Integer> parts = new ArrayList<>();
        for (int i = 0; i < features.templates().size(); i++) {
            switch (features.templates().get(i)) {
                case Template.TagBefore() -> parts.add(features.row(i, last));
                case Template.TwoTagsBefore() -> parts.add(features.row(i, before + "!" + last));
                case Template.Word w -> {}
                case Template.Shape s -> {}
                case Template.Cluster c -> {}
                case Template.ClusterWindow c -> {}
                case Template.Asked a -> {}
                case Template.Company c -> {}
                case Template.Prefix p -> {}
                case Template.Suffix s -> {}
                case Template.FirstCapital f -> {}
                case Template.LaterCapital l -> {}
                case Template.FirstHasCapital f -> {}
            }
        }
        return parts;
    }

    private double[] sum(FeatureRows features, List<Integer> parts) {
        double[] sum = new double[width];
        for (int part : parts) {
            features.addTo(part, sum);
        }
        return sum;
    }

    int width() {
        return width;
    }

    /** How many rows there are, times {@link #width()}. */
    int length() {
        return scores.length;
    }

    /** Where the row begins of a word behind these two tags. */
    int row(int before, int last) {
        return rows[before * (outside + 1) + last];
    }

    double score(int row, int tag) {
        return scores[row + tag];
    }

    /** The sum over all tags of what they come to behind these tags; {@code others} is what everything else makes of each, {@link #width()} long. */
    double total(int row, double[] others) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (int i = 0; i < width; i += 4) {
            a += factors[row + i] * others[i];
            b += factors[row + i + 1] * others[i + 1];
            c += factors[row + i + 2] * others[i + 2];
            d += factors[row + i + 3] * others[i + 3];
        }
        return a + b + (c + d);
    }
}
