// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.List;
import java.util.Optional;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;
import org.rashomon.reading.quantity.FigureReader;
import org.rashomon.reading.quantity.QuantityMention;

/** "Five villagers were killed in the port and one in the town": the second number has the first one's verb. */
final class ElidedFigures {
    private static final int REACH = 14;

    private final FigureReader figures;
    private final List<QuantityMention> quantities;

    ElidedFigures(FigureReader figures, List<QuantityMention> quantities) {
        this.figures = figures;
        this.quantities = quantities;
    }

    void fill(List<EventDraft> drafts) {
        for (QuantityMention quantity : quantities) {
            for (EventDraft draft : drafts) {
                counted(draft, quantity)
                        .filter(first -> NearbyFigures.isFree(quantity, drafts))
                        .ifPresent(first -> draft.addFigure(figures.read(draft.sentence, first.harm(), quantity)));
            }
        }
    }

    private static Optional<CasualtyFigure> counted(EventDraft draft, QuantityMention quantity) {
        Token verb = draft.head();
        int distance = quantity.first() - verb.index();
        boolean follows = verb.isVerb() && distance > 2 && distance <= REACH;
        return follows && goesOn(draft.sentence, verb, quantity)
                ? draft.figures.stream()
                        .filter(figure -> figure.mention().span().end()
                                < quantity.mention().span().begin())
                        .reduce((first, second) -> second)
                : Optional.empty();
    }

    /** Place, "and", number, place; and no verb of its own. */
    private static boolean goesOn(Sentence sentence, Token verb, QuantityMention quantity) {
        List<Token> between = sentence.tokens().subList(verb.index() + 1, quantity.first());
        boolean joined = between.getLast().text().equalsIgnoreCase("and")
                || between.getLast().text().equals(",");
        boolean placed = TollWords.has(TollWords.KNOWN.elsewhere(), between.getFirst());
        boolean plain = between.stream().noneMatch(Token::isVerb);
        return joined && placed && plain && isElsewhere(sentence, quantity.last() + 1);
    }

    private static boolean isElsewhere(Sentence sentence, int at) {
        return at + 1 < sentence.size()
                && TollWords.has(TollWords.KNOWN.elsewhere(), sentence.token(at))
                && sentence.tokens().subList(at + 1, Math.min(at + 6, sentence.size())).stream()
                        .takeWhile(token -> !token.isVerb() && !token.tag().equals("CD"))
                        .anyMatch(Token::isProperNoun);
    }
}
