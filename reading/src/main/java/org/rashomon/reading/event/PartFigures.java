// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.Harm;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;
import org.rashomon.reading.quantity.FigureReader;
import org.rashomon.reading.quantity.QuantityMention;

/**
 * The numbered parts of a figure: "16 civilians, including nine children and two nurses", "40 people, six of them women", "the dead include
 * nine children"; and the whole where only its part was read.
 */
final class PartFigures {
    private static final int REACH = 16;

    private final FigureReader figures;
    private final List<QuantityMention> quantities;

    /** Whose part a number is. */
    private record Owner(EventDraft draft, Harm harm) {}

    PartFigures(FigureReader figures, List<QuantityMention> quantities) {
        this.figures = figures;
        this.quantities = quantities;
    }

    void fill(List<EventDraft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        List<QuantityMention> parts = parts(drafts.getFirst().sentence);
        parts.stream()
                .filter(part -> NearbyFigures.isFree(part, drafts))
                .forEach(part -> nearest(part, drafts)
                        .or(() -> ofTheHarmed(part, drafts))
                        .ifPresent(whose -> add(whose, part)));
        for (EventDraft draft : drafts) {
            new ArrayList<>(draft.figures).forEach(part -> whole(draft, part, drafts));
            draft.figures.replaceAll(figure -> isOneOf(parts, figure) ? figure.asPart() : figure);
        }
    }

    private static boolean isOneOf(List<QuantityMention> parts, CasualtyFigure figure) {
        return parts.stream()
                .anyMatch(part -> part.mention().span().equals(figure.mention().span()));
    }

    /** The numbers that are parts of others, also those that go on with a list: "including nine children and two nurses". */
    private List<QuantityMention> parts(Sentence sentence) {
        List<QuantityMention> parts = new ArrayList<>();
        Optional<QuantityMention> before = Optional.empty();
        for (QuantityMention quantity : quantities) {
            boolean goesOn = before.filter(parts::contains)
                    .filter(first -> goesOn(sentence, first, quantity))
                    .isPresent();
            if (goesOn || isPart(sentence, quantity)) {
                parts.add(quantity);
            }
            before = Optional.of(quantity);
        }
        return parts;
    }

    private static boolean isPart(Sentence sentence, QuantityMention quantity) {
        return opensPart(sentence, quantity) || isOfThem(sentence, quantity) || isAmongThem(sentence, quantity);
    }

    /** "nine children were among the dead", "nine of the dead". */
    private static boolean isAmongThem(Sentence sentence, QuantityMention part) {
        List<Token> after =
                sentence.tokens().subList(part.last() + 1, Math.min(sentence.size(), part.last() + 1 + REACH / 2));
        List<Token> until = after.stream()
                .takeWhile(token -> !TollWords.has(TollWords.KNOWN.harmed(), token))
                .toList();
        boolean of = until.size() == 2
                && until.getFirst().text().equalsIgnoreCase("of")
                && until.getLast().tag().equals("DT");
        boolean among = until.size() > 1
                && until.stream().anyMatch(token -> TollWords.has(TollWords.KNOWN.among(), token))
                && until.stream()
                        .noneMatch(token -> token.isVerb() && !token.lemma().equals("be"));
        return until.size() < after.size() && (of || among);
    }

    private void add(Owner owner, QuantityMention part) {
        Sentence sentence = owner.draft().sentence;
        if (figures.countsPeople(sentence, owner.harm(), part)) {
            owner.draft().addFigure(figures.read(sentence, owner.harm(), part));
        }
    }

    /** The last figure before a part: in "27 children died and 500 people, including many minors, were hurt" the minors were hurt. */
    private static Optional<Owner> nearest(QuantityMention part, List<EventDraft> drafts) {
        record Candidate(EventDraft draft, CasualtyFigure whole) {}
        return drafts.stream()
                .flatMap(draft -> draft.figures.stream().map(whole -> new Candidate(draft, whole)))
                .filter(candidate -> isInReach(candidate.draft().sentence, candidate.whole(), part))
                .max(Comparator.comparingInt(
                        candidate -> candidate.whole().mention().span().begin()))
                .map(candidate -> new Owner(candidate.draft(), candidate.whole().harm()));
    }

    private static boolean isInReach(Sentence sentence, CasualtyFigure whole, QuantityMention part) {
        int end = whole.mention().span().end();
        long between = sentence.tokens().stream()
                .filter(token -> token.span().begin() >= end && token.index() < part.first())
                .count();
        return end <= part.mention().span().begin() && between <= REACH;
    }

    /** "the dead include nine children", "those killed in the attacks included nine children": no total is told. */
    private static Optional<Owner> ofTheHarmed(QuantityMention part, List<EventDraft> drafts) {
        return drafts.stream()
                .filter(draft -> isSubjectOf(draft, part))
                .flatMap(draft -> draft.frame().reading().harm().map(harm -> new Owner(draft, harm)).stream())
                .findFirst();
    }

    private static boolean isSubjectOf(EventDraft draft, QuantityMention part) {
        Token head = draft.head();
        Sentence sentence = draft.sentence;
        int include = part.first() - 1;
        boolean harmed = TollWords.has(TollWords.KNOWN.harmed(), head)
                && sentence.before(head)
                        .filter(word -> word.tag().equals("DT") || word.isNoun())
                        .isPresent();
        return harmed
                && include > head.index()
                && include - head.index() <= REACH
                && sentence.tokens().subList(head.index() + 1, include).stream().noneMatch(Token::isVerb);
    }

    /** "including [at least] nine", "among them nine", "of whom nine". */
    private static boolean opensPart(Sentence sentence, QuantityMention part) {
        int at = part.first() - 1;
        int opener = beforeUncounted(sentence, at);
        if (opener >= 0 && TollWords.has(TollWords.KNOWN.including(), sentence.token(opener))) {
            return true;
        }
        return at >= 1
                && TollWords.has(TollWords.KNOWN.them(), sentence.token(at))
                && (TollWords.has(TollWords.KNOWN.among(), sentence.token(at - 1))
                        || sentence.token(at - 1).text().equalsIgnoreCase("of"));
    }

    /** "including [children and] two nurses": some of a list are not counted. */
    private static int beforeUncounted(Sentence sentence, int at) {
        int opener = at;
        while (opener > 0
                && isJoint(sentence.token(at))
                && (isJoint(sentence.token(opener))
                        || sentence.token(opener).isNoun()
                        || sentence.token(opener).tag().startsWith("JJ"))) {
            opener--;
        }
        return opener;
    }

    /** "nine of them". */
    private static boolean isOfThem(Sentence sentence, QuantityMention part) {
        return part.last() + 2 < sentence.size()
                && sentence.token(part.last() + 1).text().equalsIgnoreCase("of")
                && TollWords.has(TollWords.KNOWN.them(), sentence.token(part.last() + 2));
    }

    /** "[nine children] and two": a list that no verb breaks off. */
    private static boolean goesOn(Sentence sentence, QuantityMention first, QuantityMention next) {
        List<Token> between = sentence.tokens().subList(first.last() + 1, next.first());
        return !between.isEmpty()
                && isJoint(between.getLast())
                && between.stream()
                        .allMatch(token -> token.isNoun()
                                || token.tag().startsWith("JJ")
                                || token.tag().equals("DT")
                                || token.text().equalsIgnoreCase("of")
                                || TollWords.has(TollWords.KNOWN.them(), token)
                                || isJoint(token));
    }

    private static boolean isJoint(Token token) {
        return token.text().equalsIgnoreCase("and") || token.text().equals(",");
    }

    /** "72 people including nine children were killed": the parser sees the children alone. */
    private void whole(EventDraft draft, CasualtyFigure part, List<EventDraft> drafts) {
        Sentence sentence = draft.sentence;
        Optional<QuantityMention> own = quantities.stream()
                .filter(quantity ->
                        quantity.mention().span().equals(part.mention().span()))
                .filter(quantity -> opensPart(sentence, quantity))
                .findFirst();
        own.flatMap(quantity -> quantities.stream()
                        .filter(whole -> whole.last() < quantity.first() && isPhrase(sentence, whole, quantity))
                        .reduce((first, second) -> second))
                .filter(whole -> NearbyFigures.isFree(whole, drafts))
                .filter(whole -> figures.countsPeople(sentence, part.harm(), whole))
                .ifPresent(whole -> draft.addFigure(figures.read(sentence, part.harm(), whole)));
    }

    private static boolean isPhrase(Sentence sentence, QuantityMention whole, QuantityMention part) {
        List<Token> between = sentence.tokens().subList(whole.last() + 1, part.first() - 1);
        return between.stream()
                .allMatch(token -> token.isNoun()
                        || token.tag().startsWith("JJ")
                        || token.text().equals(",")
                        || TollWords.has(TollWords.KNOWN.among(), token)
                        || token.text().equalsIgnoreCase("of"));
    }
}
