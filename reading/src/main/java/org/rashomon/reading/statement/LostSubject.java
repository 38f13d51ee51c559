// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.reading.language.CalendarWords;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** The subject of a cue where the parser lost it: the phrase right before the verb, or whoever the sentence told of last. */
final class LostSubject {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> JOINTS = Set.of("and", "but", ",", "-", "--", "—", "–");
    private static final Set<String> LEADS_PARTICIPLE =
            Set.of("before", "after", "in", "while", "by", "when", "since", "without", "for", ",");

    private final Sentence sentence;

    LostSubject(Sentence sentence) {
        this.sentence = sentence;
    }

    /** At most one word. */
    List<Token> find(Token verb) {
        Optional<Token> pronoun = sentence.child(verb, "nsubj").filter(subject -> subject.index() < verb.index());
        if (pronoun.isPresent()) {
            return first(nounBefore(sentence.subtree(pronoun.get()).nextSetBit(0)));
        }
        int first = verb.index();
        while (first > 0 && isOwn(sentence.token(first - 1), verb)) {
            first--;
        }
        if (first == 0) {
            return verb.tag().equals("VBG") ? first(ofMainClause(verb)) : List.of();
        }
        Token before = sentence.token(first - 1);
        boolean finite = FINITE.contains(verb.tag())
                || sentence.children(verb).stream()
                        .anyMatch(child ->
                                FINITE.contains(child.tag()) || child.tag().equals("MD"));
        if (finite && isNominal(before) && !before.tag().equals("POS")) {
            return List.of(top(before, verb));
        }
        if (finite && before.text().equals("who")) {
            return first(nounBefore(first - 1));
        }
        if (finite && JOINTS.contains(before.text())) {
            return first(subjectBefore(first - 1, verb));
        }
        boolean participle = verb.tag().equals("VBG")
                && LEADS_PARTICIPLE.contains(before.text().toLowerCase(Locale.ROOT));
        return participle ? first(subjectBefore(first - 1, verb).or(() -> ofMainClause(verb))) : List.of();
    }

    private static List<Token> first(Optional<Token> found) {
        return found.stream().toList();
    }

    private static boolean isOwn(Token before, Token verb) {
        return before.head() == verb.index() && (before.relation().startsWith("aux") || before.is("advmod"))
                || before.tag().equals("RB");
    }

    private static boolean isNominal(Token token) {
        boolean time = CalendarWords.DAYS.contains(token.text().toLowerCase(Locale.ROOT));
        return token.isNoun() && !time || token.tag().equals("PRP");
    }

    /** The word at the head of the run of nouns that ends here. */
    private Token top(Token last, Token verb) {
        Token at = last;
        while (at.head() >= 0
                && at.head() < at.index()
                && Set.of("conj", "nmod", "appos", "flat", "compound").contains(at.relation())
                && sentence.token(at.head()).isNoun()
                && sentence.tokens().subList(at.head(), verb.index()).stream().noneMatch(Token::isVerb)) {
            at = sentence.token(at.head());
        }
        return at;
    }

    private Optional<Token> nounBefore(int index) {
        return Stream.iterate(index - 1, i -> i >= 0 && i > index - 4, i -> i - 1)
                .map(sentence::token)
                .filter(Token::isNoun)
                .findFirst();
    }

    private Optional<Token> subjectBefore(int index, Token verb) {
        return Stream.iterate(index, i -> i >= 0, i -> i - 1)
                .map(sentence::token)
                .filter(token -> FINITE.contains(token.tag()) && !token.equals(verb))
                .flatMap(token -> subject(token).stream())
                .findFirst();
    }

    private Optional<Token> subject(Token finite) {
        Token head = finite.relation().startsWith("aux") || finite.is("cop")
                ? sentence.head(finite).orElse(finite)
                : finite;
        return sentence.child(head, "nsubj", "nsubj:pass").filter(subject -> subject.index() < head.index());
    }

    private Optional<Token> ofMainClause(Token verb) {
        return sentence.roots()
                .flatMap(root -> sentence.child(root, "nsubj", "nsubj:pass").stream())
                .filter(subject -> subject.index() > verb.index())
                .findFirst();
    }
}
