// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.nndep;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** CoreNLP's own parser, asked as ours is. */
public final class PublishedParser {
    private PublishedParser() {}

    /** What each word depends on. */
    public static List<Dependency> tree(DependencyParser parser, List<String> words, List<String> tags) {
        List<CoreLabel> labels = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            CoreLabel label = new CoreLabel();
            label.setWord(words.get(i));
            label.setValue(words.get(i));
            label.setTag(tags.get(i));
            label.setIndex(i + 1);
            labels.add(label);
        }
        return parser.predict(labels).typedDependencies().stream()
                .sorted(Comparator.comparingInt(
                        (TypedDependency arc) -> arc.dep().index()))
                .map(arc -> new Dependency(arc.gov().index() - 1, arc.reln().toString()))
                .toList();
    }
}
