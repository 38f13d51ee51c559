// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rashomon.model.Document;
import org.rashomon.model.TimeAnchor;

/** What a document's times are reckoned from before anything is told: publication, dateline, or nothing but the story itself. */
final class Setup {
    private static final int DATELINE_REACH = 260;
    private static final int MOST_DAYS_APART = 2;
    private static final int FEWEST_DATES = 4;
    private static final int YEARS_BACK = 1;

    private Setup() {}

    static Story story(Document document, List<List<Word>> sentences) {
        Optional<LocalDate> published = document.masthead().published().map(publication -> publication.date());
        if (isNarrative(published, sentences)) {
            return new Story(published, TimeAnchor.PUBLISHED, true);
        }
        if (published.isPresent()) {
            LocalDate local = dateline(sentences, published.get()).orElse(published.get());
            return new Story(Optional.of(local), TimeAnchor.PUBLISHED, false);
        }
        return new Story(fullDateline(sentences), TimeAnchor.NARRATIVE, false);
    }

    /**
     * The day that a dateline names, where it is within two days of publication: a page published at 20:30 UTC may be dated the next
     * day where it was written.
     */
    private static Optional<LocalDate> dateline(List<List<Word>> sentences, LocalDate published) {
        Story on = new Story(Optional.of(published.plusDays(MOST_DAYS_APART)), TimeAnchor.PUBLISHED, false);
        return datelines(sentences, on)
                .filter(date -> Math.abs(ChronoUnit.DAYS.between(date, published)) <= MOST_DAYS_APART);
    }

    private static Optional<LocalDate> fullDateline(List<List<Word>> sentences) {
        return datelines(sentences, new Story(Optional.empty(), TimeAnchor.NONE, false));
    }

    private static Optional<LocalDate> datelines(List<List<Word>> sentences, Story story) {
        for (List<Word> words : sentences) {
            for (int at = 0; at < words.size() && words.get(at).span().begin() < DATELINE_REACH; at++) {
                Optional<LocalDate> found = Found.at(words, at, story)
                        .filter(date -> date.rule().meaning() == Meaning.DAY_OF_MONTH && isDateline(date.match()))
                        .flatMap(date -> date.told().interval().from());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Set off by brackets, a dash or a colon, or the end of a line of its own. */
    private static boolean isDateline(Match match) {
        boolean isAfterPlace = match.before()
                .filter(word -> word.is(",", "(", "-", "/") || word.isCapitalised())
                .isPresent();
        boolean isSetOff = match.after().map(word -> word.is(")", "-", ":")).orElse(true);
        return isAfterPlace && isSetOff;
    }

    /** True when the text tells of past years: months with an old year, more of them than days of the week. */
    private static boolean isNarrative(Optional<LocalDate> published, List<List<Word>> sentences) {
        List<Integer> years = new ArrayList<>();
        int weekdays = 0;
        for (List<Word> words : sentences) {
            for (int i = 0; i < words.size(); i++) {
                yearAt(words, i).ifPresent(years::add);
                weekdays +=
                        WordClass.WEEKDAY.holds(words.get(i)) || words.get(i).is("yesterday", "today") ? 1 : 0;
            }
        }
        int newest = published.map(date -> date.getYear() - YEARS_BACK).orElse(Integer.MAX_VALUE);
        long old = years.stream().filter(year -> year <= newest).count();
        return old >= FEWEST_DATES && old > 2L * weekdays && 2 * old > years.size();
    }

    /** A year of our era, or 0 for any before it. */
    private static OptionalInt yearAt(List<Word> words, int at) {
        boolean isBeforeChrist = at > 0
                && words.get(at).is("bc", "bce")
                && Lexicon.isFigures(words.get(at - 1).plain(), 1, 4);
        return isBeforeChrist ? OptionalInt.of(0) : Lexicon.year(words.get(at).plain());
    }
}
