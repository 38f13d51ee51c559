// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rashomon.model.Span;
import org.rashomon.model.Telling;
import org.rashomon.model.Wording;

/** The passage of a denial, word by word: the cue, what is said, and all that stands around them. */
record DeniedPassage(List<String> cue, List<String> content, List<String> around) {
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}']+");

    private static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "nobody", "none", "nothing", "nowhere", "neither", "nor", "cannot", "without");

    static DeniedPassage of(Telling telling, String text) {
        Wording wording = telling.claim().attribution().wording();
        StringBuilder content = new StringBuilder();
        StringBuilder around = new StringBuilder();
        int from = telling.claim().passage().begin();
        for (Span said : wording.content()) {
            content.append(said.of(text)).append(' ');
            around.append(text, from, Math.max(from, said.begin())).append(' ');
            from = Math.max(from, said.end());
        }
        around.append(text, from, Math.max(from, telling.claim().passage().end()));
        return new DeniedPassage(
                wording.cue().map(cue -> words(cue.of(text))).orElse(List.of()),
                words(content.toString()),
                words(around.toString()));
    }

    private static List<String> words(String text) {
        return BREAK.splitAsStream(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .toList();
    }

    /** The verb of a cue that denies what is said, where nothing else says no; empty where there is none. */
    Optional<String> denying() {
        return Stream.concat(content.stream(), around.stream()).anyMatch(DeniedPassage::isNegation)
                ? Optional.empty()
                : cue.stream().flatMap(word -> Verbs.denying(word).stream()).findFirst();
    }

    /** Where what is said says no, and neither the cue nor anything around it does. */
    boolean isDeniedInItsWords() {
        return content.stream().anyMatch(DeniedPassage::isNegation)
                && around.stream()
                        .noneMatch(
                                word -> isNegation(word) || Verbs.denying(word).isPresent());
    }

    private static boolean isNegation(String word) {
        return NEGATIONS.contains(word) || word.endsWith("n't");
    }
}
