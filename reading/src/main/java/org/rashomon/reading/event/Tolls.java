// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.List;
import java.util.Optional;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;
import org.rashomon.reading.quantity.QuantityMention;

/** The number of a total: "a toll of 40", "the toll from the blast has risen to 40", "brought to 40 the number killed". */
final class Tolls {
    /** So near, the number needs no verb that moves the total. */
    private static final int NEAR = 8;

    private static final int FAR = 24;
    private static final int BEFORE = 4;

    private final Sentence sentence;
    private final List<QuantityMention> quantities;

    Tolls(Sentence sentence, List<QuantityMention> quantities) {
        this.sentence = sentence;
        this.quantities = quantities;
    }

    /** True for "toll", and for the word of harm of "the number of people killed". */
    boolean isToll(Token word) {
        return TollWords.has(TollWords.KNOWN.total(), word) || number(word).isPresent();
    }

    Optional<QuantityMention> total(Token word) {
        Token noun = number(word).orElse(word);
        return movedBefore(noun).or(() -> after(noun, word));
    }

    /** "number" of "the number killed", "the number of people wounded". */
    private Optional<Token> number(Token harmed) {
        if (!TollWords.has(TollWords.KNOWN.harmed(), harmed)) {
            return Optional.empty();
        }
        for (int at = harmed.index() - 1; at >= Math.max(0, harmed.index() - BEFORE); at--) {
            Token word = sentence.token(at);
            if (TollWords.has(TollWords.KNOWN.number(), word)) {
                return Optional.of(word).filter(number -> !isMeasure(number));
            }
            if (!word.isNoun() && !word.tag().startsWith("JJ") && !isLink(word)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "a number of people": some. */
    private boolean isMeasure(Token number) {
        return sentence.before(number)
                .filter(word -> word.text().equalsIgnoreCase("a") || word.tag().startsWith("JJ"))
                .isPresent();
    }

    private static boolean isLink(Token word) {
        return word.text().equalsIgnoreCase("of") || word.tag().equals("DT");
    }

    /** "brought to 40 the number killed", "updated to 40 its toll". */
    private Optional<QuantityMention> movedBefore(Token noun) {
        return quantities.stream()
                .filter(quantity -> quantity.last() < noun.index() && noun.index() - quantity.last() <= BEFORE)
                .filter(quantity -> quantity.first() >= 2
                        && sentence.token(quantity.first() - 1).text().equalsIgnoreCase("to")
                        && moves(sentence.token(quantity.first() - 2)))
                .findFirst();
    }

    private Optional<QuantityMention> after(Token noun, Token word) {
        return quantities.stream()
                .filter(quantity -> quantity.first() > word.index() && quantity.first() <= word.index() + FAR)
                .filter(quantity -> TollWords.has(TollWords.KNOWN.toNumber(), sentence.token(quantity.first() - 1)))
                .filter(quantity ->
                        quantity.first() <= word.index() + NEAR && isAlone(noun, word) || isLed(noun, word, quantity))
                .findFirst();
    }

    /** The number after "the number killed in the town" need not be theirs. */
    private boolean isAlone(Token noun, Token word) {
        return noun.equals(word);
    }

    /** By the verb before the total that moves it, or by the total's own just before the number. */
    private boolean isLed(Token noun, Token word, QuantityMention quantity) {
        Token joint = sentence.token(quantity.first() - 1);
        Optional<Token> rise =
                rises(joint) ? Optional.of(joint) : sentence.before(joint).filter(Tolls::rises);
        List<Token> between = sentence.tokens().subList(word.index() + 1, joint.index());
        boolean othersAct = between.stream()
                .anyMatch(token -> token.isVerb()
                        && !token.tag().equals("VBN")
                        && !isAuxiliary(token)
                        && !rise.filter(token::equals).isPresent());
        return !othersAct && (rise.isPresent() || joint.text().equalsIgnoreCase("to") && isMoved(noun));
    }

    private boolean isMoved(Token noun) {
        return sentence.tokens().subList(Math.max(0, noun.index() - BEFORE), noun.index()).stream()
                .anyMatch(Tolls::moves);
    }

    private static boolean isAuxiliary(Token token) {
        return token.lemma().equals("have") || token.lemma().equals("be");
    }

    private static boolean moves(Token verb) {
        return verb.isVerb() && TollWords.has(TollWords.KNOWN.moving(), verb);
    }

    private static boolean rises(Token verb) {
        return verb.isVerb() && TollWords.has(TollWords.KNOWN.rising(), verb);
    }
}
