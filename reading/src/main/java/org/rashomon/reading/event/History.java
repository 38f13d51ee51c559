// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Harm;
import org.rashomon.model.VagueRules;
import org.rashomon.reading.language.CalendarWords;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * Tells what a report sums up from what it is about: "since the war began", "in recent weeks". The figures of these are no part of the news event's. That an
 * event is dated long before the others does not tell: a report of an arrest is about the shooting of last month.
 */
final class History {
    private static final int WORDS_OF_SINCE = 9;
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

    private final HistoryWords words;

    History(HistoryWords words) {
        this.words = words;
    }

    /** Marks the events of a report that it looks back on. */
    void mark(List<EventDraft> told) {
        told.stream().filter(this::isSum).forEach(draft -> draft.background = true);
        told.stream()
                .filter(draft -> draft.time.isEmpty() && told.stream().anyMatch(other -> isToldWithin(draft, other)))
                .toList()
                .forEach(draft -> draft.background = true);
    }

    /** "The worst raids in recent years, which killed hundreds": what came of history is history. */
    private static boolean isToldWithin(EventDraft draft, EventDraft other) {
        return other.background
                && draft.sentence.equals(other.sentence)
                && draft != other
                && draft.sentence.isWithin(draft.head(), other.head());
    }

    private boolean isSum(EventDraft draft) {
        return draft.sentence.tokens().stream()
                        .filter(token -> looksBack(draft.sentence, token))
                        .anyMatch(token -> isOf(draft, token))
                || isOfAWar(draft)
                || countsThousands(draft);
    }

    private boolean looksBack(Sentence sentence, Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (lemma.equals("since")) {
            return isSinceLong(sentence, token);
        }
        return words.periods().contains(lemma) && isLongPeriod(sentence, token);
    }

    /** "since 2011", "since the war began"; not "since Monday". */
    private boolean isSinceLong(Sentence sentence, Token since) {
        List<Token> after = sentence.tokens()
                .subList(since.index() + 1, Math.min(sentence.size(), since.index() + 1 + WORDS_OF_SINCE));
        boolean recent = after.stream()
                .limit(2)
                .anyMatch(token -> CalendarWords.DAYS.contains(token.text().toLowerCase(Locale.ROOT)));
        return !recent
                && after.stream()
                        .anyMatch(token -> isYear(token)
                                || words.starts().contains(token.lemma().toLowerCase(Locale.ROOT))
                                || token.isProperNoun()
                                        && CalendarWords.MONTHS.contains(
                                                token.text().toLowerCase(Locale.ROOT)));
    }

    private static boolean isYear(Token token) {
        return token.text().length() == 4 && token.text().chars().allMatch(Character::isDigit);
    }

    /** "the past month", "recent weeks", "the last two years", "so far this year". */
    private boolean isLongPeriod(Sentence sentence, Token period) {
        boolean several = period.tag().equals("NNS");
        List<Token> before = sentence.tokens().subList(Math.max(0, period.index() - 3), period.index());
        boolean back = before.stream().anyMatch(token -> words.back().contains(token.lemma()));
        boolean last = (several || isTheLast(sentence, period))
                && before.stream().anyMatch(token -> words.last().contains(token.lemma()));
        boolean soFar = period.index() > 2
                && words.current().contains(sentence.token(period.index() - 1).lemma())
                && sentence.token(period.index() - 2).lemma().equalsIgnoreCase("far");
        return back && (several || !period.lemma().equals("week")) || last || soFar || isSummed(sentence, period);
    }

    /** "in the last month"; "last month" is a month. */
    private static boolean isTheLast(Sentence sentence, Token period) {
        return period.index() > 2
                && !period.lemma().equals("week")
                && sentence.token(period.index() - 2).lemma().equalsIgnoreCase("the");
    }

    /** "this month alone"; "the seventh leader captured this month". */
    private boolean isSummed(Sentence sentence, Token period) {
        boolean isCurrent = period.index() > 0
                && words.current()
                        .contains(sentence.token(period.index() - 1).lemma().toLowerCase(Locale.ROOT));
        boolean alone = sentence.after(period)
                .filter(next -> next.lemma().equals("alone"))
                .isPresent();
        boolean counted = sentence.tokens().stream()
                .anyMatch(token -> token.is("amod") && isOrdinal(token) && token.index() < period.index());
        return isCurrent && (alone || counted);
    }

    private boolean isOrdinal(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return words.ordinals().contains(word)
                || Character.isDigit(word.charAt(0))
                        && (word.endsWith("th") || word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd"));
    }

    /** The words hang on the event, or on the verb that carries it. */
    private static boolean isOf(EventDraft draft, Token words) {
        Sentence sentence = draft.sentence;
        Optional<Token> at = Optional.of(words);
        boolean own = words.lemma().equalsIgnoreCase("since");
        while (at.isPresent()) {
            Token token = at.get();
            if (token.equals(draft.head()) || draft.anchors.contains(token)) {
                return true;
            }
            boolean scene = token.isVerb()
                    && sentence.children(token).stream().anyMatch(child -> SUBJECTS.contains(child.relation()));
            if (scene && !own) {
                return isCarriedBy(draft, token);
            }
            own = own && !scene;
            at = sentence.head(token);
        }
        return false;
    }

    /** "Raids have killed ...": the event is the subject or an object of the verb. */
    private static boolean isCarriedBy(EventDraft draft, Token verb) {
        return draft.sentence.isWithin(draft.head(), verb)
                && draft.sentence.head(draft.head()).filter(verb::equals).isPresent();
    }

    /** "The war has killed ...", "killed in the six-year conflict". */
    private boolean isOfAWar(EventDraft draft) {
        Sentence sentence = draft.sentence;
        Token head = draft.head();
        boolean relative =
                head.is("acl:relcl") && sentence.head(head).filter(this::isWar).isPresent();
        boolean named = sentence.children(head).stream()
                .filter(child -> SUBJECTS.contains(child.relation()) || child.is("obl"))
                .anyMatch(this::isWar);
        return head.isVerb() && !draft.figures.isEmpty() && (relative || named);
    }

    private boolean isWar(Token token) {
        return words.wars().contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    private boolean countsThousands(EventDraft draft) {
        return draft.figures.stream()
                .filter(figure -> figure.harm() == Harm.KILLED)
                .anyMatch(figure -> figure.quantity().lowest(VagueRules.plain()).orElse(0) >= words.many());
    }
}
