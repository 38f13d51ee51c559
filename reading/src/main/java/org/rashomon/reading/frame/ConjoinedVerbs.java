// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.frame;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * What verbs joined by "and" share. The parser hangs it on one of them: what stands after the last belongs to those before it too.
 */
final class ConjoinedVerbs {
    private static final Set<String> TOWARDS = Set.of("with", "against", "at", "on");

    private ConjoinedVerbs() {}

    /** "shot and killed a driver", "attacked and clashed with soldiers": whom the first hit; "attacked and killed him" the other way round. */
    static Optional<Token> object(Sentence sentence, Token verb) {
        Optional<Token> earlier = before(sentence, verb)
                // The parser takes the one person after two verbs for an indirect object.
                .flatMap(above -> sentence.child(above, "obj", "iobj"))
                .filter(object -> object.index() > verb.index());
        return earlier.or(() -> sentence.children(verb, "conj").stream()
                .filter(next -> next.isVerb() && next.index() == verb.index() + 2)
                .flatMap(next -> Stream.concat(sentence.child(next, "obj").stream(), towards(sentence, next, next)))
                .findFirst()
                .or(() -> sentence.children(verb, "conj").stream()
                        .filter(next -> next.isVerb() && next.index() == verb.index() + 2)
                        .flatMap(next -> towards(sentence, verb, next))
                        .findFirst()));
    }

    /** "attacked and clashed with soldiers": the soldiers hang on the first verb, and only the second takes the preposition. */
    static Optional<Token> oblique(Sentence sentence, Token verb) {
        boolean bare = sentence.child(verb, "obj", "obl", "nsubj:pass").isEmpty();
        return before(sentence, verb)
                .filter(above -> bare && sentence.child(above, "obj").isEmpty())
                .flatMap(above -> towards(sentence, above, verb).findFirst());
    }

    /** "was abducted, beaten and killed by gunmen": who did the last did the others. */
    static Optional<Token> agent(Sentence sentence, Token verb) {
        Token first = before(sentence, verb).orElse(verb);
        return Stream.concat(Stream.of(first), sentence.children(first, "conj").stream())
                .filter(other -> other.tag().equals("VBN") && !other.equals(verb))
                .flatMap(other -> sentence.children(other, "obl").stream())
                .filter(phrase -> phrase.index() > verb.index()
                        && ArgumentFinder.preposition(sentence, phrase).equals("by"))
                .findFirst();
    }

    private static Optional<Token> before(Sentence sentence, Token verb) {
        return sentence.head(verb).filter(above -> verb.is("conj") && above.isVerb() && above.index() < verb.index());
    }

    private static Stream<Token> towards(Sentence sentence, Token verb, Token after) {
        return sentence.children(verb, "obl").stream()
                .filter(phrase -> phrase.index() > after.index()
                        && TOWARDS.contains(ArgumentFinder.preposition(sentence, phrase)));
    }
}
