// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.reading.language.CalendarWords;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * A verb or noun of one or more words, by lemma: "strike", "open fire", "suicide car bombing".
 *
 * @param words lower case; a verb's own word is the first, a noun's the last
 * @param verb whether it is a verb
 */
public record Lexeme(List<String> words, boolean verb) {
    private static final Set<String> SATELLITES =
            Set.of("compound:prt", "obj", "nsubj:pass", "obl", "advmod", "xcomp", "nmod", "case");

    public Lexeme {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a lexeme without words");
        }
    }

    public static Lexeme parse(String words, boolean verb) {
        return new Lexeme(List.of(words.strip().toLowerCase(Locale.ROOT).split("[ -]+")), verb);
    }

    /** Every lexeme that a row of a rule file spells out with alternatives: {@code lift|ease curfew|ban} is four. */
    public static Stream<Lexeme> parseAll(String words, boolean verb) {
        Stream<String> spelled = Stream.of("");
        for (String word : words.strip().split("[ -]+")) {
            List<String> alternatives = List.of(word.split("\\|"));
            spelled = spelled.flatMap(before -> alternatives.stream().map(next -> before + " " + next));
        }
        return spelled.map(one -> parse(one, verb));
    }

    /** As the rule files have it. */
    @Override
    public String toString() {
        return String.join(" ", words);
    }

    /** The word by which it is found. */
    public String key() {
        return verb ? words.getFirst() : words.getLast();
    }

    /** The tokens of the lexeme whose own word is {@code at}, in order; empty when it does not stand there. */
    public Optional<List<Token>> match(Sentence sentence, Token at) {
        if (!is(at, key())) {
            return Optional.empty();
        }
        return verb ? matchVerb(sentence, at) : matchNoun(sentence, at);
    }

    private static boolean is(Token token, String word) {
        return token.lemma().toLowerCase(Locale.ROOT).equals(word)
                || token.text().toLowerCase(Locale.ROOT).equals(word);
    }

    private Optional<List<Token>> matchVerb(Sentence sentence, Token at) {
        List<Token> matched = new ArrayList<>(List.of(at));
        for (String word : words.subList(1, words.size())) {
            Optional<Token> satellite = satellite(sentence, at, matched.getLast(), word);
            if (satellite.isEmpty()) {
                return Optional.empty();
            }
            matched.add(satellite.get());
        }
        return Optional.of(matched);
    }

    private Optional<Token> satellite(Sentence sentence, Token verb, Token last, String word) {
        Optional<Token> next = sentence.after(last).filter(token -> is(token, word) && !leadsIntoDay(sentence, token));
        return next.or(() -> sentence.children(verb).stream()
                        .filter(child ->
                                SATELLITES.contains(child.relation()) && is(child, word) && isTold(sentence, child))
                        .findFirst())
                .or(() -> prepositionBeyondObject(sentence, verb, word));
    }

    /** "set two houses on fire": the object stands between the verb and the words that make its meaning. */
    private Optional<Token> prepositionBeyondObject(Sentence sentence, Token verb, String word) {
        boolean beyond = sentence.child(verb, "obj", "nsubj:pass").isPresent()
                && !words.getLast().equals(word);
        return sentence.children(verb, "obl").stream()
                .filter(phrase -> beyond && is(phrase, words.getLast()))
                .flatMap(phrase -> sentence.children(phrase, "case").stream())
                .filter(preposition -> is(preposition, word) && preposition.index() > verb.index())
                .findFirst();
    }

    /** "called on Monday for an inquiry": the preposition is the day's. */
    private static boolean leadsIntoDay(Sentence sentence, Token preposition) {
        return preposition.is("case")
                && sentence.after(preposition)
                        .filter(next -> CalendarWords.DAYS.contains(next.text().toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    /** "set on fire" names its preposition; "seized a car in the village" did not seize the village. */
    private boolean isTold(Sentence sentence, Token satellite) {
        boolean phrase = satellite.is("obl") || satellite.is("nmod");
        String preposition = ArgumentFinder.preposition(sentence, satellite);
        return !phrase || preposition.isEmpty() || words.contains(preposition);
    }

    private Optional<List<Token>> matchNoun(Sentence sentence, Token at) {
        List<Token> matched = new ArrayList<>(List.of(at));
        int index = at.index();
        for (int i = words.size() - 2; i >= 0; i--) {
            index--;
            while (index >= 0 && sentence.token(index).text().equals("-")) {
                index--;
            }
            if (index < 0 || !is(sentence.token(index), words.get(i))) {
                return Optional.empty();
            }
            matched.addFirst(sentence.token(index));
        }
        return Optional.of(matched);
    }
}
