// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.maxent;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The features of a model: for each template its values, and for each value a row of weights. Templates from {@code common} on are for rare words only. */
final class FeatureSet {
    private final List<Template> templates;
    private final int common;
    private final List<TextTable> values = new ArrayList<>();
    private final FeatureRows rows;

    private FeatureSet(List<Template> templates, int common, ModelBytes in, Tagset tagset) throws IOException {
        this.templates = List.copyOf(templates);
        this.common = common;
        for (int i = 0; i < templates.size(); i++) {
            values.add(new TextTable(in, 64));
        }
        this.rows = readRows(in, tagset);
    }

    /** Reads the features of these templates and, behind them, the weights. */
    static FeatureSet read(ModelBytes in, List<Template> templates, int common, Tagset tagset) throws IOException {
        return new FeatureSet(templates, common, in, tagset);
    }

    private FeatureRows readRows(ModelBytes in, Tagset tagset) throws IOException {
        int count = in.readCount(12);
        int[] row = new int[count];
        int[] weight = new int[count];
        byte[] tag = new byte[count];
        int known = 0;
        for (int i = 0; i < count; i++) {
            weight[i] = in.readInt();
            int template = in.readInt();
            if (template < 0 || template >= templates.size()) {
                throw in.broken("a feature of template " + template);
            }
            row[i] = values.get(template).putIfAbsent(in.skipText(), known);
            known = Math.max(known, row[i] + 1);
            tag[i] = (byte) tagset.readNumber(in);
        }
        return new FeatureRows(known, row, tag, readWeights(in, weight));
    }

    private static double[] readWeights(ModelBytes in, int[] order) throws IOException {
        if (!(SerialReader.of(in).read() instanceof Serial.Numbers numbers)) {
            throw in.broken("weights were expected");
        }
        double[] weights = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            if (order[i] < 0 || order[i] >= numbers.size()) {
                throw in.broken("a feature with weight " + order[i] + " of " + numbers.size());
            }
            weights[i] = numbers.at(order[i]);
        }
        return weights;
    }

    List<Template> templates() {
        return templates;
    }

    boolean isForRareWordsOnly(int template) {
        return template >= common;
    }

    /** The row of a value of a template, or {@link FeatureRows#NONE}. */
    int row(int template, String value) {
        return values.get(template).find(value);
    }

    /** The row of a part of a text as the value of a template, or {@link FeatureRows#NONE}. */
    int row(int template, String text, int begin, int end) {
        return values.get(template).find(text, begin, end);
    }

    TextTable values(int template) {
        return values.get(template);
    }

    FeatureRows rows() {
        return rows;
    }
}
