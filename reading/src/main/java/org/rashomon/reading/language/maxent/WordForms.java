// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.maxent;

import edu.stanford.nlp.process.Americanize;
import java.util.ArrayList;
import java.util.List;

/** Makes the forms of words, and keeps those met last. Safe for use by many threads. */
final class WordForms {
    /** Longer ones are nobody's words, and would fill the memory. */
    private static final int LONGEST_KEPT = 64;

    /** A power of two. Some hundred bytes each at the usual. */
    private static final int KEPT = 1 << 14;

    private final TaggerModel model;
    private final int width;
    private final List<ContextFeature> common = new ArrayList<>();
    private final List<ContextFeature> rare = new ArrayList<>();

    /** Templates of the features that words give to their neighbours, by slot. */
    private final List<Integer> givers = new ArrayList<>();

    /** By hash; a form takes the place of another. Forms are immutable, so that a race costs at most the making of one again. */
    private final WordForm[] kept = new WordForm[KEPT];

    private final WordForm outside;

    WordForms(TaggerModel model, int width) {
        this.model = model;
        this.width = width;
        List<Template> templates = model.features().templates();
        for (int i = 0; i < templates.size(); i++) {
            (model.features().isForRareWordsOnly(i) ? rare : common).addAll(context(i, templates.get(i)));
        }
        outside = make(Tagset.OUTSIDE);
    }

    private List<ContextFeature> context(int index, Template template) {
        FeatureSet features = model.features();
        return switch (template) {
            case Template.Word(int offset) -> neighbour(index, offset);
            case Template.Shape(int offset, int shaper) -> neighbour(index, offset);
            case Template.Cluster(int offset) -> neighbour(index, offset);
            case Template.ClusterWindow w ->
                List.of(new ContextFeature.Window(ClassWindows.of(features.values(index), model.classes())));
            case Template.Company c ->
                List.of(new ContextFeature.CompanyName(features.row(index, "1"), features.row(index, "0")));
            case Template.Asked a -> List.of();
            case Template.Prefix p -> List.of();
            case Template.Suffix s -> List.of();
            case Template.FirstCapital f -> List.of();
            case Template.LaterCapital l -> List.of();
            case Template.FirstHasCapital f -> List.of();
            case Template.TagBefore t -> List.of();
            case Template.TwoTagsBefore t -> List.of();
        };
    }

    private List<ContextFeature> neighbour(int template, int offset) {
        if (offset == 0) {
            return List.of();
        }
        givers.add(template);
        return List.of(new ContextFeature.Neighbour(offset, givers.size() - 1));
    }

    /** The features of the words about a word, in the order of the model's templates. */
    List<ContextFeature> context(boolean ofRareWordsOnly) {
        return ofRareWordsOnly ? rare : common;
    }

    /** What stands beyond the ends of a sentence. */
    WordForm outside() {
        return outside;
    }

    WordForm of(String word) {
        int hash = word.hashCode();
        int slot = (hash ^ hash >>> 14 ^ hash >>> 7) & KEPT - 1;
        WordForm form = kept[slot];
        if (form == null || !form.word().equals(word)) {
            form = make(word);
            if (word.length() <= LONGEST_KEPT) {
                kept[slot] = form;
            }
        }
        return form;
    }

    private WordForm make(String word) {
        String spelled = model.settings().american() ? Americanize.americanize(word) : word;
        return new WordForm(word, new WordFormMaker(model, spelled, givers, width));
    }
}
