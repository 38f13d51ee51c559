// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** Who does what a verb without a subject of its own tells: a participle, an infinitive, the second of two verbs. */
final class Controllers {
    private final VerbClasses verbs;
    private final ArgumentFinder arguments;

    Controllers(VerbClasses verbs, ArgumentFinder arguments) {
        this.verbs = verbs;
        this.arguments = arguments;
    }

    /** Of a verb whose subject is missing; of a passive one, whose object is. Empty when nobody can be told. */
    List<Token> of(Sentence sentence, Token verb) {
        Optional<Token> above = sentence.head(verb);
        if (above.isEmpty()) {
            return List.of();
        }
        Token head = above.get();
        return switch (verb.relation()) {
            // "reaffirmed its wish, saying the country ...": the parser takes "saying" for a conjunction of the clause
            // it opens.
            case "mark" ->
                verb.tag().equals("VBG")
                        ? sentence.head(head)
                                .map(main -> surface(sentence, main, false))
                                .orElse(List.of())
                        : List.of();
            case "acl" -> isDetached(sentence, verb) ? ofClause(sentence, head) : nounOrSubject(sentence, head, verb);
            case "amod", "acl:relcl" -> nounOrSubject(sentence, head, verb);
            case "conj" ->
                verb.index() > head.index() && head.isVerb()
                        ? surface(sentence, head, ArgumentFinder.isPassive(sentence, verb))
                        : List.of();
            case "xcomp", "advcl", "ccomp", "dep", "parataxis" -> ofDependentClause(sentence, head, verb);
            default -> List.of();
        };
    }

    private List<Token> ofDependentClause(Sentence sentence, Token head, Token verb) {
        boolean finite = sentence.child(verb, "aux").isPresent()
                || Set.of("VBD", "VBZ", "VBP").contains(verb.tag());
        boolean lostSubject = head.isNoun()
                && head.index() < verb.index()
                && sentence.child(verb, "nsubj", "nsubj:pass").isEmpty();
        if (finite && lostSubject && !verb.is("advcl")) {
            return List.of(head);
        }
        if (finite && isReducedRelative(sentence, head, verb)) {
            return List.of(sentence.child(head, "nsubj").orElseThrow());
        }
        return isReduced(sentence, verb) ? subjectOf(sentence, head, verb) : List.of();
    }

    /** "forces posted on the ridge opened fire": the parser takes the participle for the clause's verb. */
    private static boolean isReducedRelative(Sentence sentence, Token head, Token verb) {
        return head.tag().equals("VBN")
                && (verb.is("dep") || verb.is("ccomp"))
                && verb.index() > head.index()
                && sentence.child(head, "aux", "aux:pass", "cop").isEmpty()
                && sentence.child(verb, "nsubj", "nsubj:pass", "mark").isEmpty()
                && sentence.child(head, "nsubj").isPresent();
    }

    private List<Token> nounOrSubject(Sentence sentence, Token head, Token verb) {
        return head.isVerb() ? subjectOf(sentence, head, verb) : List.of(head);
    }

    /** A participle after a comma goes with the clause, though the parser hangs it on the nearest noun. */
    private static boolean isDetached(Sentence sentence, Token verb) {
        return verb.tag().equals("VBG")
                && sentence.before(verb)
                        .filter(token -> token.text().equals(","))
                        .isPresent();
    }

    private List<Token> ofClause(Sentence sentence, Token noun) {
        Optional<Token> at = sentence.head(noun);
        while (at.isPresent() && !at.get().isVerb()) {
            at = sentence.head(at.get());
        }
        return at.map(verb -> surface(sentence, verb, false)).orElse(List.of(noun));
    }

    /** A clause without a subject or finite auxiliary of its own: "to strike", "striking", "struck". */
    private static boolean isReduced(Sentence sentence, Token verb) {
        return Set.of("VBG", "VBN", "VB").contains(verb.tag())
                && sentence.child(verb, "nsubj", "nsubj:pass").isEmpty();
    }

    private List<Token> subjectOf(Sentence sentence, Token head, Token complement) {
        boolean objectControls = verbs.objectControl().contains(head.lemma()) && !complement.is("conj");
        // One search for both: each asks the clause above, so that a second would double the work with every clause.
        List<Argument> above = arguments.find(sentence, head);
        if (objectControls && !isAdverbial(sentence, complement)) {
            List<Token> objects = ArgumentFinder.in(Slot.OBJECT, above);
            if (!objects.isEmpty()) {
                return objects;
            }
        }
        return head.isVerb() ? ArgumentFinder.in(Slot.SUBJECT, above) : List.of();
    }

    /** "urged Kabul to act, saying ...": a participle after a comma goes with the subject. */
    private static boolean isAdverbial(Sentence sentence, Token complement) {
        return complement.tag().equals("VBG")
                && sentence.child(complement, "mark", "case").isEmpty();
    }

    private List<Token> surface(Sentence sentence, Token verb, boolean passive) {
        Slot slot = passive ? Slot.OBJECT : Slot.SUBJECT;
        return arguments.find(sentence, verb, slot);
    }
}
