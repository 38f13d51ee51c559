// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rashomon.model.Document;
import org.rashomon.model.TimeAnchor;

/** What a document's times are reckoned from before anything is told: publication, dateline, or nothing but the story itself. */
final class Setup {
    private static final int FEWEST_DATES = 4;
    private static final int YEARS_BACK = 1;

    private Setup() {}

    static Story story(Document document, List<List<Word>> sentences) {
        Optional<LocalDate> published = document.masthead().published().map(publication -> publication.date());
        Dateline dateline = new Dateline(sentences);
        Optional<LocalDate> written = published.isPresent() ? Optional.empty() : dateline.complete();
        if (isNarrative(published, written, sentences)) {
            return new Story(published, TimeAnchor.PUBLISHED, true);
        }
        if (published.isPresent()) {
            LocalDate local = dateline.near(published.get()).orElse(published.get());
            return new Story(Optional.of(local), TimeAnchor.PUBLISHED, false);
        }
        return new Story(written, TimeAnchor.NARRATIVE, false);
    }

    /**
     * True when the text tells of past years: months with an old year, more of them than days of the week. What is dated at its head
     * and says "today" is news, whatever years it tells of.
     */
    private static boolean isNarrative(
            Optional<LocalDate> published, Optional<LocalDate> written, List<List<Word>> sentences) {
        List<Integer> years = new ArrayList<>();
        int weekdays = 0;
        for (List<Word> words : sentences) {
            for (int i = 0; i < words.size(); i++) {
                yearAt(words, i).ifPresent(years::add);
                weekdays +=
                        WordClass.WEEKDAY.holds(words.get(i)) || words.get(i).is("yesterday", "today") ? 1 : 0;
            }
        }
        if (written.isPresent() && weekdays > 0) {
            return false;
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
