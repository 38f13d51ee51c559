// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rashomon.model.TimeAnchor;

/**
 * The day that the head of a report names: in its dateline ("PORT STANLEY, Ruritania (May 3, 2011) -"), or before the headline ("May 3:
 * Two forts fall"). A year left out there is that of the report's reference number ("2011-05-N-017"), where it has one.
 */
final class Dateline {
    private static final int REACH = 400;
    private static final int MOST_DAYS_APART = 2;
    /** A report numbered in one month may be dated the last day of the month before. */
    private static final int MOST_DAYS_FROM_FILING = 45;

    private final List<List<Word>> sentences;

    Dateline(List<List<Word>> sentences) {
        this.sentences = sentences;
    }

    /**
     * The day, where it is within two days of publication: a page published at 20:30 UTC may be dated the next day where it was
     * written.
     */
    Optional<LocalDate> near(LocalDate published) {
        return asOf(published.plusDays(MOST_DAYS_APART))
                .filter(date -> Math.abs(ChronoUnit.DAYS.between(date, published)) <= MOST_DAYS_APART);
    }

    /** The day as the text alone tells it, with its year. */
    Optional<LocalDate> complete() {
        return find(new Story(Optional.empty(), TimeAnchor.NONE, false))
                .or(() -> filed().flatMap(month -> asOf(month.atEndOfMonth().plusDays(MOST_DAYS_APART))
                        .filter(date ->
                                Math.abs(ChronoUnit.DAYS.between(date, month.atDay(15))) <= MOST_DAYS_FROM_FILING)));
    }

    /** The day, else one of the month in which the report was numbered. */
    Optional<LocalDate> about() {
        return complete().or(() -> filed().map(YearMonth::atEndOfMonth));
    }

    private Optional<LocalDate> asOf(LocalDate latest) {
        return find(new Story(Optional.of(latest), TimeAnchor.PUBLISHED, false));
    }

    private Optional<LocalDate> find(Story story) {
        for (List<Word> words : sentences) {
            for (int at = 0; at < words.size() && isAtHead(words.get(at)); at++) {
                Optional<LocalDate> found = Found.at(words, at, story)
                        .filter(Dateline::isDateline)
                        .flatMap(date -> date.told().interval().from());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** True for words that a dateline can be. */
    static boolean isAt(Found date) {
        return isAtHead(date.match().sentence().get(date.match().begin())) && isDateline(date);
    }

    private static boolean isAtHead(Word word) {
        return word.span().begin() < REACH;
    }

    private static boolean isDateline(Found date) {
        return date.rule().meaning() == Meaning.DAY_OF_MONTH && isDateline(date.match());
    }

    /** Set off by brackets, a dash or a colon, or the end of a line of its own; or by a colon at the very beginning. */
    private static boolean isDateline(Match match) {
        boolean opens = match.begin() == 0
                && match.sentence().getFirst().span().begin() == 0
                && match.after().filter(word -> word.is(":")).isPresent();
        boolean isAfterPlace = match.before()
                .filter(word -> word.is(",", "(", "-", "/") || word.isCapitalised())
                .isPresent();
        boolean isSetOff = match.after().map(word -> word.is(")", "-", ":")).orElse(true);
        return opens || isAfterPlace && isSetOff;
    }

    /** The month of a reference number: a year, a month, and then letters. */
    private Optional<YearMonth> filed() {
        return sentences.stream()
                .filter(words -> !words.isEmpty() && words.getFirst().span().begin() < REACH)
                .flatMap(words -> filed(words).stream())
                .findFirst();
    }

    private static Optional<YearMonth> filed(List<Word> words) {
        for (int at = 0; at + 4 < words.size(); at++) {
            OptionalInt year = Lexicon.year(words.get(at).plain());
            boolean isNumber = year.isPresent()
                    && words.get(at + 1).is("-")
                    && Lexicon.isFigures(words.get(at + 2).plain(), 2, 2)
                    && words.get(at + 3).is("-")
                    && Character.isLetter(words.get(at + 4).plain().charAt(0));
            if (isNumber) {
                return month(year.getAsInt(), Integer.parseInt(words.get(at + 2).plain()));
            }
        }
        return Optional.empty();
    }

    private static Optional<YearMonth> month(int year, int month) {
        try {
            return Optional.of(YearMonth.of(year, month));
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }
}
