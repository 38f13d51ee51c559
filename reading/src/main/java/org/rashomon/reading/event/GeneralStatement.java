// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Modality;
import org.rashomon.model.PlaceKind;
import org.rashomon.model.TimeExpression;
import org.rashomon.model.TimePrecision;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * Tells what is said in general from what happened once: "gangs rob buses", "violence has grown", "attacks on the power grid". What has
 * a day, a place finer than a country, or people counted is of an occasion; what has none of these and stands in the plural without an
 * article, or in the present tense, is of none.
 */
final class GeneralStatement {
    private static final Set<TimePrecision> DATED =
            Set.of(TimePrecision.MINUTE, TimePrecision.DAY, TimePrecision.WEEK, TimePrecision.MONTH);

    private GeneralStatement() {}

    /** Takes from the happenings what is told of none. Later words may point back to it until then. */
    static void mark(EventDraft draft) {
        if (draft.modality == Modality.HAPPENED && isGeneral(draft)) {
            draft.modality = Modality.HYPOTHETICAL;
        }
    }

    /** True for what is told of no occasion. */
    static boolean isGeneral(EventDraft draft) {
        if (!draft.type.family().isViolent() || isOfAnOccasion(draft)) {
            return false;
        }
        return draft.head().isVerb() ? isHabit(draft) : draft.head().isNoun() && isOfAKind(draft);
    }

    private static boolean isOfAnOccasion(EventDraft draft) {
        return isDated(draft) || !draft.figures.isEmpty() || isPlaced(draft);
    }

    static boolean isDated(EventDraft draft) {
        return draft.time.map(TimeExpression::precision).filter(DATED::contains).isPresent();
    }

    static boolean isPlaced(EventDraft draft) {
        return draft.places.stream()
                .flatMap(place -> place.place().place().known().stream())
                .anyMatch(place -> place.kind() != PlaceKind.COUNTRY);
    }

    /** "attacks", "violence": a noun without anything that points to one or some of them. */
    private static boolean isOfAKind(EventDraft draft) {
        Sentence sentence = draft.sentence;
        Token noun = draft.head();
        boolean pointedAt = sentence.children(noun).stream()
                .anyMatch(child -> child.is("nmod:poss")
                        || child.is("nummod")
                        || child.is("det") && ReferenceWords.DETERMINERS.contains(ReferenceWords.lemma(child)));
        boolean fought = draft.frame().traits().symmetric() && !draft.recipients.isEmpty();
        return !pointedAt && !fought;
    }

    /** "They kill peasants", but not the headline "Freedonia attacks Sylvania"; "people are being killed", "have attacked villages". */
    private static boolean isHabit(EventDraft draft) {
        Token verb = firstOf(draft.sentence, draft.head());
        Optional<Token> first = draft.sentence.children(verb).stream()
                .filter(child -> child.is("aux") || child.is("aux:pass"))
                .findFirst();
        String tag = first.map(Token::tag).orElse(verb.tag());
        boolean headline = verb.head() < 0
                && draft.initiators.stream()
                        .anyMatch(actor -> actor.actor().party().isPresent());
        boolean present = (tag.equals("VBP") || tag.equals("VBZ")) && !headline;
        boolean perfect =
                first.filter(auxiliary -> auxiliary.lemma().equals("have")).isPresent();
        return present && (!perfect || isOfManyUnnamed(draft));
    }

    /** "who kill peasants and burn villages": the second verb has the tense of the first. */
    private static Token firstOf(Sentence sentence, Token verb) {
        boolean bare = Set.of("VB", "VBP", "VBZ").contains(verb.tag());
        return sentence.head(verb)
                .filter(above -> bare && verb.is("conj") && above.isVerb())
                .orElse(verb);
    }

    /** Nobody hit, or people and things without article, number or name. */
    private static boolean isOfManyUnnamed(EventDraft draft) {
        return draft.recipients.stream()
                .flatMap(hit -> draft.sentence.tokensWithin(hit.mention().span()).stream())
                .filter(Token::isNoun)
                .allMatch(noun -> noun.tag().equals("NNS")
                        && draft.sentence
                                .child(noun, "det", "nummod", "nmod:poss")
                                .isEmpty());
    }
}
