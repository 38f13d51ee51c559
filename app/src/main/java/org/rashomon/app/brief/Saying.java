// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rashomon.model.AccountSpeaker;
import org.rashomon.model.Attribution;
import org.rashomon.model.Document;
import org.rashomon.model.Span;
import org.rashomon.model.Telling;
import org.rashomon.model.Wording;

/**
 * How a telling is told: the verb, and the words that stand behind it. Of a denial the two must not say "no" twice, nor not at all:
 *
 * <table>
 * <caption>Denials</caption>
 * <tr><td>The cue denies: {@code Ankara denied that its jets struck the town}</td><td>denied "that its jets struck the town"</td></tr>
 * <tr><td>The words do: {@code Ankara said that its jets had not struck it}</td><td>said "that its jets had not struck it"</td></tr>
 * <tr><td>Both, or it is told otherwise: {@code Ankara does not think it was struck}</td><td>said, with the whole passage</td></tr>
 * </table>
 *
 * @param verb "denied, as reported"
 * @param words where they stand
 */
record Saying(String verb, List<Span> words) {
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}']+");

    private static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "nobody", "none", "nothing", "nowhere", "neither", "nor", "cannot", "without");

    Saying {
        words = List.copyOf(words);
    }

    static Saying of(AccountSpeaker speaker, Telling telling, Document document) {
        boolean isOutlet = speaker.kind() == AccountSpeaker.Kind.OUTLET;
        List<Span> passage = List.of(telling.claim().passage());
        if (isOutlet) {
            return new Saying("wrote", telling.isDenial() ? passage : StatementMaker.content(telling));
        }
        Attribution attribution = telling.claim().attribution();
        String manner = Verbs.manner(attribution.wording().quotation());
        if (!telling.isDenial()) {
            return new Saying(Verbs.of(attribution.act()) + manner, StatementMaker.content(telling));
        }
        Parts parts = Parts.of(telling, document.text());
        return parts.denying()
                .map(verb -> new Saying(verb + manner, StatementMaker.content(telling)))
                .orElseGet(() -> new Saying(
                        Verbs.of(attribution.act()) + manner,
                        parts.isDeniedInItsWords() ? StatementMaker.content(telling) : passage));
    }

    /** The passage of a denial, word by word: the cue, what is said, and all that stands around them. */
    private record Parts(List<String> cue, List<String> content, List<String> around) {
        static Parts of(Telling telling, String text) {
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
            return new Parts(
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
            return Stream.concat(content.stream(), around.stream()).anyMatch(Parts::isNegation)
                    ? Optional.empty()
                    : cue.stream().flatMap(word -> Verbs.denying(word).stream()).findFirst();
        }

        /** Where what is said says no, and neither the cue nor anything around it does. */
        boolean isDeniedInItsWords() {
            return content.stream().anyMatch(Parts::isNegation)
                    && around.stream()
                            .noneMatch(word ->
                                    isNegation(word) || Verbs.denying(word).isPresent());
        }

        private static boolean isNegation(String word) {
            return NEGATIONS.contains(word) || word.endsWith("n't");
        }
    }
}
