// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.Harm;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;
import org.rashomon.reading.quantity.FigureReader;
import org.rashomon.reading.quantity.QuantityMention;

/**
 * Figures that stand beside a word of harm where the parser does not join the two: "nine were killed and 20 others injured", "wounded 25
 * others", "four deaths", "a death toll of 40", and the numbered part of a figure: "16 civilians, including nine children".
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
    private static final Set<String> TO_TOTAL = Set.of(
            "to",
            "at",
            "of",
            "is",
            "was",
            "reached",
            "reaches",
            "hit",
            "exceeded",
            "passed",
            "topped",
            "stands",
            "stood");
    private static final Set<String> TOLL = Set.of("toll", "tally", "count");

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
        for (EventDraft draft : drafts) {
            parts(draft, drafts);
        }
    }

    /** "17 were killed and many more injured": the number between the two words is the second's. */
    void ofConjoined(EventDraft draft) {
        Token head = draft.head();
        boolean bare = head.tag().equals("VBN")
                && head.is("conj")
                && draft.sentence.child(head, "aux:pass", "obj").isEmpty();
        draft.frame()
                .reading()
                .harm()
                .filter(harm -> bare)
                .ifPresent(harm -> before(draft)
                        .filter(quantity -> quantity.first() > head.head())
                        .filter(quantity -> figures.countsPeople(draft.sentence, harm, quantity))
                        .ifPresent(quantity -> draft.addFigure(figures.read(draft.sentence, harm, quantity))));
    }

    private Optional<QuantityMention> beside(EventDraft draft) {
        Token head = draft.head();
        if (TOLL.contains(head.lemma())) {
            return total(draft);
        }
        if (head.isNoun()) {
            return before(draft).or(() -> after(draft));
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
        int first = draft.match.words().stream().mapToInt(Token::index).min().orElseThrow();
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

    /** "the death toll from the blast rose to 40". */
    private Optional<QuantityMention> total(EventDraft draft) {
        int head = draft.head().index();
        return quantities.stream()
                .filter(quantity -> quantity.first() > head && quantity.first() <= head + REACH)
                .filter(quantity -> TO_TOTAL.contains(
                        draft.sentence.token(quantity.first() - 1).text().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** "16 civilians, including at least one child": the child has come to the same harm. */
    private void parts(EventDraft draft, List<EventDraft> drafts) {
        for (CasualtyFigure whole : new ArrayList<>(draft.figures)) {
            quantities.stream()
                    .filter(part -> part.mention().span().begin()
                            > whole.mention().span().end())
                    .filter(part -> isPart(draft.sentence, whole, part))
                    .filter(part -> isFree(part, drafts))
                    .filter(part -> figures.countsPeople(draft.sentence, whole.harm(), part))
                    .forEach(part -> draft.addFigure(figures.read(draft.sentence, whole.harm(), part)));
        }
    }

    private static boolean isPart(Sentence sentence, CasualtyFigure whole, QuantityMention part) {
        int from = part.first() - 1;
        boolean including = from >= 0 && sentence.token(from).text().equalsIgnoreCase("including");
        boolean ofThem = part.last() + 2 < sentence.size()
                && lemma(sentence.token(part.last() + 1)).equals("of")
                && Set.of("them", "whom")
                        .contains(sentence.token(part.last() + 2).text().toLowerCase(Locale.ROOT));
        long between = sentence.tokens().stream()
                .filter(token -> token.span().begin() >= whole.mention().span().end() && token.index() < part.first())
                .count();
        return (including || ofThem) && between <= REACH;
    }

    private Optional<QuantityMention> startingAt(int index) {
        return quantities.stream().filter(quantity -> quantity.first() == index).findFirst();
    }

    private static boolean isFree(QuantityMention quantity, List<EventDraft> drafts) {
        return drafts.stream()
                .flatMap(draft -> draft.figures.stream())
                .noneMatch(figure ->
                        figure.mention().span().overlaps(quantity.mention().span()));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
