// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.maxent;

import java.io.IOException;

/** What a kind of feature looks at. Offsets are counted from the word that is tagged; beyond the sentence's ends stands {@link Tagset#OUTSIDE}. */
sealed interface Template {
    /** The word itself, as written. */
    record Word(int offset) implements Template {}

    /** The word's letters in classes; the number is that of CoreNLP's {@code WordShapeClassifier}. */
    record Shape(int offset, int shaper) implements Template {}

    /** The class of words that are used alike. */
    record Cluster(int offset) implements Template {}

    /** The classes of all words from one offset to another. */
    record ClusterWindow(int left, int right) implements Template {}

    /** A yes-or-no question about the word that is tagged. */
    record Asked(WordProperty property) implements Template {}

    /** Whether a name begins here that one of the three next words ends as a company's. */
    record Company() implements Template {}

    /** So many first letters of the word that is tagged. */
    record Prefix(int length) implements Template {}

    /** So many last letters of the word that is tagged. */
    record Suffix(int length) implements Template {}

    /** The commonest tag that the first word of a sentence, with a capital, has in small letters. */
    record FirstCapital() implements Template {}

    /** The commonest tag that a later word with a capital has in small letters. */
    record LaterCapital() implements Template {}

    /** Whether the first word has a capital; trained under the name of the later ones. */
    record FirstHasCapital() implements Template {}

    /** The tag before. */
    record TagBefore() implements Template {}

    /** The two tags before. */
    record TwoTagsBefore() implements Template {}

    /** The template that a serialised extractor stands for. */
    static Template of(Serial.Instance extractor) throws IOException {
        String type = extractor
                .type()
                .substring(Math.max(
                                extractor.type().lastIndexOf('.'),
                                extractor.type().lastIndexOf('$'))
                        + 1);
        Template template = switch (type) {
            case "Extractor" -> wordOrTag(extractor);
            case "ExtractorContinuousTagConjunction" -> new TwoTagsBefore();
            case "ExtractorWordShapeClassifier" ->
                new Shape(extractor.number("position"), extractor.number("wordShaper"));
            case "ExtractorDistsim" -> new Cluster(extractor.number("position"));
            case "ExtractorDistsimConjunction" ->
                new ClusterWindow(extractor.number("left"), extractor.number("right"));
            case "CompanyNameDetector" -> new Company();
            case "ExtractorWordPref" -> new Prefix(extractor.number("num"));
            case "ExtractorWordSuff" -> new Suffix(extractor.number("num"));
            case "ExtractorStartSentenceCap" -> new FirstCapital();
            case "ExtractorMidSentenceCapC" -> new LaterCapital();
            case "ExtractorMidSentenceCap" -> new FirstHasCapital();
            default ->
                new Asked(WordProperty.askedBy(type)
                        .orElseThrow(() -> new IOException("features of " + extractor.type() + " are not known")));
        };
        return checked(template, extractor);
    }

    private static Template wordOrTag(Serial.Instance extractor) throws IOException {
        int offset = extractor.number("position");
        if (extractor.number("isTag") == 0) {
            return new Word(offset);
        }
        if (offset == -1) {
            return new TagBefore();
        }
        throw new IOException("features of the tag at " + offset + " are not known");
    }

    private static Template checked(Template template, Serial.Instance extractor) throws IOException {
        boolean known = switch (template) {
            case TwoTagsBefore() -> extractor.number("position") == -2;
            case Prefix(int length) -> extractor.number("position") == 0 && length > 0;
            case Suffix(int length) -> extractor.number("position") == 0 && length > 0;
            case ClusterWindow(int left, int right) -> left == -1 && right == 1;
            case Word(int offset) -> near(offset);
            case Shape(int offset, int shaper) -> near(offset) && shaper >= 0;
            case Cluster(int offset) -> near(offset);
            case Asked(var property) -> true;
            case Company() -> true;
            case FirstCapital() -> true;
            case LaterCapital() -> true;
            case FirstHasCapital() -> true;
            case TagBefore() -> true;
        };
        if (!known) {
            throw new IOException("features of " + template + " are not known");
        }
        return template;
    }

    private static boolean near(int offset) {
        return offset >= -WordForm.REACH && offset <= WordForm.REACH;
    }
}
