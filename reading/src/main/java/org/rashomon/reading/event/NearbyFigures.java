// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Harm;
import org.rashomon.reading.language.Token;
import org.rashomon.reading.quantity.FigureReader;
import org.rashomon.reading.quantity.QuantityMention;

/**
 * Figures that stand beside a word of harm where the parser does not join the two: "nine were killed and 20 others injured", "wounded 25
 * others", "four deaths", "a death toll of 40", "nine children were among the dead".
 */
final class NearbyFigures {
    private static final int REACH = 8;
    private static final Set<String> BEFORE_NUMBER =
            Set.of("of", "the", "life", "an", "a", "another", "additional", "further");
    private static final Set<String> BETWEEN = Set.of(
            "be",
            "have",
            "report",
            "confirm",
            "more",
            "other",
            "people",
            "of",
            "the",
            "also",
            "total",
            "additional",
            "further");
    private final FigureReader figures;
    private final List<QuantityMention> quantities;

    NearbyFigures(FigureReader figures, List<QuantityMention> quantities) {
        this.figures = figures;
        this.quantities = quantities;
    }

    /** Gives the numbers that no phrase has claimed to the words of harm beside them. */
    void fill(List<EventDraft> drafts) {
        for (EventDraft draft : drafts) {
            Optional<Harm> harm = draft.frame().reading().harm();
            if (harm.isPresent() && draft.figures.isEmpty()) {
                beside(draft)
                        .filter(quantity -> isFree(quantity, drafts))
                        .filter(quantity -> figures.countsPeople(draft.sentence, harm.get(), quantity))
                        .ifPresent(quantity -> draft.addFigure(figures.read(draft.sentence, harm.get(), quantity)));
            }
        }
        new ElidedFigures(figures, quantities).fill(drafts);
        new PartFigures(figures, quantities).fill(drafts);
    }

    /** "17 were killed and many more injured": the number between the two words is the second's. */
    void ofConjoined(EventDraft draft) {
        Token head = draft.head();
        boolean conjoined =
                head.is("conj") && draft.sentence.child(head, "aux:pass", "obj").isEmpty();
        boolean bare = head.tag().equals("VBN") && (conjoined || isCountedAlone(draft));
        draft.frame()
                .reading()
                .harm()
                .filter(harm -> bare)
                .ifPresent(harm -> before(draft)
                        .filter(quantity -> !conjoined || quantity.first() > head.head())
                        .filter(quantity -> figures.countsPeople(draft.sentence, harm, quantity))
                        .ifPresent(quantity -> draft.addFigure(figures.read(draft.sentence, harm, quantity))));
    }

    /** "Four died while over 50 were injured": the number stands alone before its verb. */
    private boolean isCountedAlone(EventDraft draft) {
        int at = draft.head().index() - 1;
        while (at > 0 && Set.of("be", "have").contains(lemma(draft.sentence.token(at)))) {
            at--;
        }
        int last = at;
        return last < draft.head().index() - 1
                && quantities.stream()
                        .filter(quantity -> quantity.last() == last)
                        .anyMatch(quantity -> quantity.first() > 0
                                && Set.of("while", "and", ",", "but")
                                        .contains(lemma(draft.sentence.token(quantity.first() - 1))));
    }

    private Optional<QuantityMention> beside(EventDraft draft) {
        Token head = draft.head();
        Tolls tolls = new Tolls(draft.sentence, quantities);
        if (tolls.isToll(head)) {
            return tolls.total(head);
        }
        Optional<QuantityMention> among = amongTheHarmed(draft);
        if (among.isPresent() || head.isNoun()) {
            return among.or(() -> before(draft)).or(() -> after(draft));
        }
        boolean transitive = draft.frame().roles().recipient().contains(org.rashomon.reading.frame.Slot.OBJECT);
        boolean adjective = head.tag().startsWith("JJ");
        boolean passive = draft.sentence.child(head, "aux:pass").isPresent();
        Optional<QuantityMention> object = transitive && !adjective && !passive ? after(draft) : Optional.empty();
        boolean takesObject = draft.sentence
                .child(head, "obj")
                .filter(token -> token.index() > head.index())
                .isPresent();
        return object.or(() -> takesObject && !adjective ? Optional.empty() : before(draft));
    }

    /** "nine children were among the dead", "nine nurses among those killed". */
    private Optional<QuantityMention> amongTheHarmed(EventDraft draft) {
        int at = draft.head().index() - 1;
        while (at > 0 && draft.sentence.token(at).tag().equals("DT")) {
            at--;
        }
        boolean harmed = TollWords.has(TollWords.KNOWN.harmed(), draft.head());
        return harmed && at > 0 && TollWords.has(TollWords.KNOWN.among(), draft.sentence.token(at))
                ? endingBefore(draft, at)
                : Optional.empty();
    }

    /** "killed [at least] nine", "claimed the lives of nine". */
    private Optional<QuantityMention> after(EventDraft draft) {
        int at = draft.match.words().stream().mapToInt(Token::index).max().orElseThrow() + 1;
        while (at < draft.sentence.size()
                && startingAt(at).isEmpty()
                && BEFORE_NUMBER.contains(lemma(draft.sentence.token(at)))) {
            at++;
        }
        return startingAt(at);
    }

    /** "nine others [were] injured", "20 wounded", "four deaths". */
    private Optional<QuantityMention> before(EventDraft draft) {
        return endingBefore(
                draft, draft.match.words().stream().mapToInt(Token::index).min().orElseThrow());
    }

    private Optional<QuantityMention> endingBefore(EventDraft draft, int first) {
        for (int at = first - 1; at >= Math.max(0, first - REACH); at--) {
            int last = at;
            Optional<QuantityMention> ending = quantities.stream()
                    .filter(quantity -> quantity.last() == last)
                    .findFirst();
            if (ending.isPresent()) {
                return ending;
            }
            if (!mayStandBetween(draft.sentence.token(at), draft.head())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean mayStandBetween(Token token, Token trigger) {
        boolean phrase = token.isNoun() && !token.isProperNoun() || token.tag().startsWith("JJ");
        boolean described =
                phrase && (!trigger.isNoun() || token.tag().startsWith("JJ") || token.head() == trigger.index());
        return described || BETWEEN.contains(lemma(token)) || token.tag().startsWith("RB");
    }

    private Optional<QuantityMention> startingAt(int index) {
        return quantities.stream().filter(quantity -> quantity.first() == index).findFirst();
    }

    static boolean isFree(QuantityMention quantity, List<EventDraft> drafts) {
        return drafts.stream()
                .flatMap(draft -> draft.figures.stream())
                .noneMatch(figure ->
                        figure.mention().span().overlaps(quantity.mention().span()));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
