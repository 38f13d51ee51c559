// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.List;
import java.util.Set;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** Tells whether anything is said by a verb of speech: not where it is denied, a condition, or no more than a wish or a task. */
final class Utterance {
    private static final Set<String> SILENT = Set.of("not", "n't", "never");

    private final SpeechFrames frames;

    Utterance(SpeechFrames frames) {
        this.frames = frames;
    }

    /** "if they say", "is likely to say", "nobody said": nothing is said. */
    boolean isMissing(Sentence sentence, Token verb) {
        boolean conditional = sentence.children(verb, "mark").stream()
                .anyMatch(mark -> mark.text().equalsIgnoreCase("if"));
        boolean infinitive = verb.tag().equals("VB")
                && sentence.children(verb).stream()
                        .anyMatch(child -> child.tag().equals("TO"));
        List<Token> subjects = sentence.children(verb, "nsubj");
        boolean byNobody =
                !subjects.isEmpty() && subjects.stream().allMatch(subject -> SpeakerFinder.isNobody(sentence, subject));
        return conditional
                || byNobody
                || infinitive
                        && sentence.head(verb)
                                .filter(above -> carriesOut(sentence, verb, above))
                                .isEmpty();
    }

    /** "went on to say", "took the stage to denounce": what a verb of the past leads to is done, unless it is itself a wish or a plan. */
    private boolean carriesOut(Sentence sentence, Token verb, Token above) {
        boolean told = Set.of("VBD", "VBZ", "VBP").contains(above.tag())
                && Set.of("xcomp", "advcl").contains(verb.relation())
                && !isNegated(sentence, above)
                && !frames.words().unsaid().notYet().contains(above.lemma())
                && !frames.isCue(sentence, above);
        return frames.words().unsaid().carryingOut().contains(above.lemma())
                || told && above.isVerb() && !isOfAbility(sentence, verb);
    }

    /** "has the right to defend", "kept the power to order": what may be done is not done. */
    private boolean isOfAbility(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(child -> child.tag().equals("TO"))
                .flatMap(to -> sentence.before(to).stream())
                .anyMatch(before -> frames.words().unsaid().abilities().contains(before.lemma()));
    }

    /** "did not say". */
    static boolean isNegated(Sentence sentence, Token verb) {
        return sentence.children(verb, "advmod").stream().anyMatch(adverb -> SILENT.contains(adverb.lemma()));
    }
}
