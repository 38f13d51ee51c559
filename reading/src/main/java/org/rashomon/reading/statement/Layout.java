// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.List;
import java.util.Set;
import org.rashomon.reading.frame.RuleFile;

/**
 * Words by which a page's layout tells who speaks, or that nobody does. Lower case.
 *
 * @param nobody what opens a line before a colon and is nobody: "update"
 * @param questions marks of a question in a printed interview
 * @param answers marks of its answer
 * @param about what stands between a headline's speaker and its colon: "Minister on truce: ..."
 * @param telling adjectives that tell something without a verb, as headlines do: "ten dead"
 * @param examples run by the build
 * @param counterexamples run by the build: nobody speaks in them
 */
record Layout(
        Set<String> nobody,
        Set<String> questions,
        Set<String> answers,
        Set<String> about,
        Set<String> telling,
        List<SpeechFrame.Example> examples,
        List<String> counterexamples) {
    Layout {
        nobody = Set.copyOf(nobody);
        questions = Set.copyOf(questions);
        answers = Set.copyOf(answers);
        about = Set.copyOf(about);
        telling = Set.copyOf(telling);
        examples = List.copyOf(examples);
        counterexamples = List.copyOf(counterexamples);
    }

    static Layout load() {
        return RuleFile.read(Layout.class, "layout.yaml", Layout.class);
    }
}
