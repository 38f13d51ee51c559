// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.reading.frame.Argument;
import org.rashomon.reading.frame.ArgumentFinder;
import org.rashomon.reading.frame.MarkedText;
import org.rashomon.reading.frame.Slot;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * Names told after the deed: "The victims were identified as Ivo Kamal, 34, and Ute Berg", "The injured are Ivo Kamal and Ute Berg". They
 * go to the last telling that counts or names such people.
 */
final class Identification {
    private static final int REACH = 8;

    private final MarkedText text;
    private final ArgumentFinder arguments;
    private final Sufferers sufferers;
    /** The sentence before said that there are names. */
    private boolean areNamed;

    Identification(MarkedText text, ArgumentFinder arguments) {
        this.text = text;
        this.arguments = arguments;
        this.sufferers = new Sufferers(text);
    }

    void find(Sentence sentence, List<EventDraft> told) {
        for (Token verb : sentence.tokens()) {
            if (verb.isVerb() && ReferenceWords.NAMING.contains(verb.lemma())) {
                List<Argument> found = arguments.find(sentence, verb);
                found.stream()
                        .filter(argument -> argument.slot().equals(Slot.OBJECT))
                        .findFirst()
                        .ifPresent(people -> named(sentence, people.head(), names(sentence, verb, found), told));
            }
        }
        equated(sentence, told);
        areNamed = sentence.tokens().stream().anyMatch(token -> isNamesOfTheHarmed(sentence, token));
    }

    /** "Those who were kidnapped are Ivo Kamal and Ute Berg". */
    private void equated(Sentence sentence, List<EventDraft> told) {
        for (Token name : sentence.tokens()) {
            Optional<Token> people = sentence.child(name, "cop").flatMap(be -> sentence.child(name, "nsubj"));
            if (name.isProperNoun() && people.isPresent()) {
                List<Token> names = Stream.concat(Stream.of(name), sentence.children(name, "conj").stream())
                        .filter(Token::isProperNoun)
                        .toList();
                named(sentence, people.get(), names, told);
            }
        }
    }

    /** "The names of the four people killed were disclosed." The next sentence tells them: "They are ...". */
    private static boolean isNamesOfTheHarmed(Sentence sentence, Token names) {
        return ReferenceWords.NAMING.contains(ReferenceWords.lemma(names))
                && names.isNoun()
                && sentence.children(names, "nmod").stream().anyMatch(people -> isOneOfTheHarmed(sentence, people));
    }

    /** What stands after "as", or as the complement of the verb. */
    private static List<Token> names(Sentence sentence, Token verb, List<Argument> found) {
        Stream<Token> as = found.stream()
                .filter(argument -> argument.slot().name().equals("as"))
                .map(Argument::head);
        Stream<Token> complement = sentence.children(verb, "xcomp").stream()
                .flatMap(name -> Stream.concat(Stream.of(name), sentence.children(name, "conj").stream()));
        return Stream.concat(as, complement)
                .filter(Token::isProperNoun)
                .distinct()
                .toList();
    }

    private void named(Sentence sentence, Token people, List<Token> names, List<EventDraft> told) {
        if (names.isEmpty()) {
            return;
        }
        Optional<EventDraft> deed = told.reversed().stream()
                .filter(draft -> draft.sentence.index() <= sentence.index()
                        && sentence.index() - draft.sentence.index() <= REACH
                        && sufferers.areCounted(draft))
                .filter(draft -> isOneOfTheHarmed(sentence, people)
                        || areNamed && people.lemma().equals("they")
                        || hits(draft, people))
                .findFirst();
        deed.ifPresent(draft -> names.forEach(name -> text.actors()
                .at(sentence, name)
                .map(mention -> sufferers.byName(sentence, name, mention))
                .ifPresent(draft::addRecipient)));
    }

    private static boolean isOneOfTheHarmed(Sentence sentence, Token people) {
        return isHarmed(people) || sentence.children(people).stream().anyMatch(Identification::isHarmed);
    }

    private static boolean isHarmed(Token word) {
        return ReferenceWords.HARMED.contains(ReferenceWords.lemma(word))
                || ReferenceWords.HARMED.contains(word.text().toLowerCase(Locale.ROOT));
    }

    /** "the inspector": one told as hit before. */
    private static boolean hits(EventDraft draft, Token people) {
        Stream<String> groups = Stream.concat(
                draft.recipients.stream().map(hit -> hit.mention().text()),
                draft.figures.stream().map(CasualtyFigure::group));
        String word = people.text().toLowerCase(Locale.ROOT);
        return groups.map(words -> words.toLowerCase(Locale.ROOT))
                .anyMatch(words -> words.equals(word) || words.endsWith(" " + word));
    }
}
