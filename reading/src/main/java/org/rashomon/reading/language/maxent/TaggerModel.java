// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.maxent;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What the file of a model holds. Read once, never changed, shared by all threads. */
record TaggerModel(
        TrainingSettings settings,
        Tagset tags,
        Dictionary dictionary,
        WordClasses classes,
        FeatureSet features,
        Set<String> companyEnds) {
    /** The word that ends every sentence. */
    static final String END = ".$.";

    TaggerModel {
        companyEnds = Set.copyOf(companyEnds);
    }

    /** Reads a file; an {@code IOException} that names it when it is broken or asks for what this runtime does not do. */
    static TaggerModel read(String name, byte[] bytes) throws IOException {
        ModelBytes in = new ModelBytes(name, bytes);
        try {
            return read(in);
        } catch (IOException broken) {
            String what = String.valueOf(broken.getMessage());
            throw what.startsWith(name)
                    ? broken
                    : new IOException(in.broken(what).getMessage(), broken);
        }
    }

    private static TaggerModel read(ModelBytes in) throws IOException {
        TrainingSettings settings = TrainingSettings.of(SerialReader.of(in).readInstance(), in);
        in.readInt(); // the number of contexts that the trainer saw
        int tagCount = in.readInt();
        int words = in.position();
        Dictionary.skip(in);
        skipVerbs(in);
        Tagset tags = Tagset.read(in);
        if (tags.size() != tagCount) {
            throw in.broken(tags.size() + " tags where " + tagCount + " were announced");
        }
        int behind = in.position();
        in.moveTo(words);
        Dictionary dictionary = Dictionary.read(in, tags, settings);
        in.moveTo(behind);
        return withFeatures(in, settings, tags, dictionary);
    }

    private static TaggerModel withFeatures(
            ModelBytes in, TrainingSettings settings, Tagset tags, Dictionary dictionary) throws IOException {
        SerialReader serial = SerialReader.of(in);
        List<Serial.Instance> extractors = new ArrayList<>(extractors(serial, in));
        int common = extractors.size();
        extractors.addAll(extractors(serial, in));
        List<Template> templates = new ArrayList<>();
        for (Serial.Instance extractor : extractors) {
            templates.add(Template.of(extractor));
        }
        WordClasses classes = classes(extractors, in);
        FeatureSet features = FeatureSet.read(in, templates, common, tags);
        return new TaggerModel(settings, tags, dictionary, classes, features, companyEnds(extractors, in));
    }

    /** Words with counts that no template asks for. */
    private static void skipVerbs(ModelBytes in) throws IOException {
        int count = in.readCount(24);
        for (int i = 0; i < count; i++) {
            in.readInt();
            in.skip(in.readInt());
            in.skip(16);
        }
    }

    private static List<Serial.Instance> extractors(SerialReader serial, ModelBytes in) throws IOException {
        if (!(serial.readInstance().part("v") instanceof Serial.Items(List<Serial> values))) {
            throw in.broken("a list of extractors was expected");
        }
        List<Serial.Instance> extractors = new ArrayList<>();
        for (Serial value : values) {
            if (!(value instanceof Serial.Instance extractor)) {
                throw in.broken("an extractor was expected");
            }
            extractors.add(extractor);
        }
        return extractors;
    }

    private static WordClasses classes(Collection<Serial.Instance> extractors, ModelBytes in) throws IOException {
        Set<Serial.Instance> lexicons = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Serial.Instance extractor : extractors) {
            if (extractor.parts().containsKey("lexicon")) {
                lexicons.add(extractor.instance("lexicon"));
            }
        }
        if (lexicons.size() > 1) {
            throw in.broken("more than one division of words into classes");
        }
        return lexicons.isEmpty()
                ? WordClasses.none(in)
                : WordClasses.of(lexicons.iterator().next(), in);
    }

    private static Set<String> companyEnds(Collection<Serial.Instance> extractors, ModelBytes in) throws IOException {
        Set<String> ends = new HashSet<>();
        for (Serial.Instance extractor : extractors) {
            if (extractor.parts().containsKey("companyNameEnds")) {
                TextPlaces texts = extractor.instance("companyNameEnds").texts();
                for (int i = 0; i < texts.size(); i++) {
                    ends.add(in.textAt(texts.at(i)));
                }
            }
        }
        return ends;
    }
}
