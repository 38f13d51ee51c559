// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.maxent;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Arrays;
import java.util.List;

/** Works out once what a model knows of a word; see {@link WordForm}. */
final class WordFormMaker {
    /** How the models write yes, no and a word too short for a prefix or suffix. */
    private static final String YES = "1";

    private static final String NO = "0";
    private static final String TOO_SHORT = "######";

    private final TaggerModel model;
    private final FeatureSet features;
    private final String word;
    private final int entry;
    private final int wordClass;
    private final List<Integer> givers;
    private final int width;

    /** {@code givers} are the templates of what the word gives to its neighbours, {@code width} the length of a row of scores. */
    WordFormMaker(TaggerModel model, String word, List<Integer> givers, int width) {
        this.model = model;
        this.features = model.features();
        this.word = word;
        this.entry = model.dictionary().find(word);
        this.wordClass = model.classes().of(word);
        this.givers = givers;
        this.width = width;
    }

    byte[] tags() {
        return entry == Dictionary.UNKNOWN
                ? model.tags().open()
                : model.dictionary().tags(entry);
    }

    boolean isRare() {
        return Dictionary.isRare(entry);
    }

    int wordClass() {
        return wordClass;
    }

    boolean beginsUpperCase() {
        return WordProperty.beginsUpperCase(word);
    }

    boolean endsCompany() {
        return model.companyEnds().contains(word);
    }

    double[] scores() {
        double[] scores = new double[width];
        List<Template> templates = features.templates();
        for (int i = 0; i < templates.size(); i++) {
            if (isRare() || !features.isForRareWordsOnly(i)) {
                features.rows().addTo(ownRow(i, templates.get(i)), scores);
            }
        }
        return scores;
    }

    private int ownRow(int index, Template template) {
        return switch (template) {
            case Template.Word(int offset) -> offset == 0 ? features.row(index, word) : FeatureRows.NONE;
            case Template.Shape(int offset, int shaper) -> offset == 0 ? shapeRow(index, shaper) : FeatureRows.NONE;
            case Template.Cluster(int offset) -> offset == 0 ? classRow(index) : FeatureRows.NONE;
            case Template.Asked(WordProperty property) -> features.row(index, property.of(word) ? YES : NO);
            case Template.Prefix(int length) ->
                length > word.length() ? features.row(index, TOO_SHORT) : features.row(index, word, 0, length);
            case Template.Suffix(int length) ->
                length > word.length()
                        ? features.row(index, TOO_SHORT)
                        : features.row(index, word, word.length() - length, word.length());
            case Template.ClusterWindow w -> FeatureRows.NONE;
            case Template.Company c -> FeatureRows.NONE;
            case Template.FirstCapital f -> FeatureRows.NONE;
            case Template.LaterCapital l -> FeatureRows.NONE;
            case Template.FirstHasCapital f -> FeatureRows.NONE;
            case Template.TagBefore t -> FeatureRows.NONE;
            case Template.TwoTagsBefore t -> FeatureRows.NONE;
        };
    }

    private int shapeRow(int index, int shaper) {
        return features.row(index, WordShapeClassifier.wordShape(word, shaper));
    }

    private int classRow(int index) {
        return model.classes()
                .name(wordClass)
                .map(name -> features.row(index, name))
                .orElse(FeatureRows.NONE);
    }

    int[] neighbourRows() {
        return givers.stream().mapToInt(this::givenRow).toArray();
    }

    private int givenRow(int index) {
        return switch (features.templates().get(index)) {
            case Template.Word w -> features.row(index, word);
            case Template.Shape(int offset, int shaper) -> shapeRow(index, shaper);
            case Template.Cluster c -> classRow(index);
            case Template.ClusterWindow w -> FeatureRows.NONE;
            case Template.Asked a -> FeatureRows.NONE;
            case Template.Company c -> FeatureRows.NONE;
            case Template.Prefix p -> FeatureRows.NONE;
            case Template.Suffix s -> FeatureRows.NONE;
            case Template.FirstCapital f -> FeatureRows.NONE;
            case Template.LaterCapital l -> FeatureRows.NONE;
            case Template.FirstHasCapital f -> FeatureRows.NONE;
            case Template.TagBefore t -> FeatureRows.NONE;
            case Template.TwoTagsBefore t -> FeatureRows.NONE;
        };
    }

    /** The rows, without those that the model has not, of what depends on whether the word is the first of its sentence. */
    int[] positionRows(boolean first) {
        int[] rows = new int[features.templates().size()];
        int count = 0;
        for (int i = 0; i < rows.length; i++) {
            int row = isRare() || !features.isForRareWordsOnly(i) ? positionRow(i, first) : FeatureRows.NONE;
            if (row != FeatureRows.NONE) {
                rows[count++] = row;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    private int positionRow(int index, boolean first) {
        return switch (features.templates().get(index)) {
            case Template.FirstCapital f -> features.row(index, first ? smallLettersTag() : NO);
            case Template.LaterCapital l -> features.row(index, first ? NO : smallLettersTag());
            case Template.FirstHasCapital f ->
                features.row(index, first && WordProperty.HAS_UPPER_CASE.of(word) ? YES : NO);
            case Template.Word w -> FeatureRows.NONE;
            case Template.Shape s -> FeatureRows.NONE;
            case Template.Cluster c -> FeatureRows.NONE;
            case Template.ClusterWindow w -> FeatureRows.NONE;
            case Template.Asked a -> FeatureRows.NONE;
            case Template.Company c -> FeatureRows.NONE;
            case Template.Prefix p -> FeatureRows.NONE;
            case Template.Suffix s -> FeatureRows.NONE;
            case Template.TagBefore t -> FeatureRows.NONE;
            case Template.TwoTagsBefore t -> FeatureRows.NONE;
        };
    }

    /** The commonest tag of the word in small letters, when it is written with a capital here. */
    private String smallLettersTag() {
        if (!WordProperty.beginsUpperCase(word)) {
            return NO;
        }
        int small = model.dictionary().find(WordProperty.lowerCase(word));
        return small == Dictionary.UNKNOWN ? NO : model.tags().name(Dictionary.commonest(small));
    }
}
