// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Document;
import org.rashomon.model.Mention;
import org.rashomon.model.Span;
import org.rashomon.model.TimeExpression;
import org.rashomon.model.TimePrecision;
import org.rashomon.reading.language.Sentence;

/** Finds the time expressions of a document and reckons their days. Holds no state; safe for use by many threads. */
public final class TimeReader {
    private static final String RULE = "time/";
    /** The day that a report bears at its head; also a ledger asks for it by this name. */
    private static final String DATELINE = "dateline";

    /**
     * The time expressions in the order of the text, none overlapping another.
     *
     * @param document whose publication date relative times are reckoned from; without one, and without a dateline, they stay open
     * @param sentences of its text
     */
    public List<TimeExpression> read(Document document, List<Sentence> sentences) {
        List<List<Word>> texts = texts(document, sentences);
        Story story = Setup.story(document, texts);
        List<TimeExpression> found = new ArrayList<>();
        for (List<Word> words : texts) {
            read(document, words, story, found);
        }
        return List.copyOf(found);
    }

    /** The day of a report, by which names are chosen: of its publication, else the one that its head names, give or take a month. */
    public Optional<LocalDate> day(Document document, List<Sentence> sentences) {
        Optional<LocalDate> published = document.masthead().published().map(publication -> publication.date());
        return published.or(() -> new Dateline(texts(document, sentences)).about());
    }

    private static List<List<Word>> texts(Document document, List<Sentence> sentences) {
        return sentences.stream()
                .map(sentence -> Words.of(document.text(), sentence))
                .toList();
    }

    private static void read(Document document, List<Word> words, Story story, List<TimeExpression> found) {
        int at = 0;
        int free = 0;
        while (at < words.size()) {
            Optional<Found> next = Found.at(words, at, story);
            if (next.isPresent()) {
                found.add(expression(document, next.get(), free));
                tell(next.get(), story);
                at = next.get().match().end();
                free = at;
            } else {
                at++;
            }
        }
    }

    private static TimeExpression expression(Document document, Found found, int free) {
        boolean isApproximable = found.rule().meaning().isApproximable();
        Match wide = isApproximable ? found.match().withApproximation() : found.match();
        int begin = Math.max(free, wide.begin());
        Span span = Span.covering(
                wide.sentence().get(begin).span(),
                wide.sentence().get(wide.end() - 1).span());
        String rule = Dateline.isAt(found) ? DATELINE : found.rule().id();
        Mention mention = new Mention(span, span.of(document.text()), RULE + rule);
        Reckoned told = bounded(found);
        return new TimeExpression(mention, told.type(), told.value(), told.interval(), told.precision(), told.anchor());
    }

    /** "since" leaves the end open, "until", "by" and "before" the beginning. */
    private static Reckoned bounded(Found found) {
        Match match = found.match();
        if (match.isAfter("since")) {
            return found.told().since();
        }
        return match.isAfter("until", "till", "by", "before") ? found.told().until() : found.told();
    }

    /** A bound and a look back are no step of the story: what is told next goes on from before them. */
    private static void tell(Found found, Story story) {
        Match match = found.match();
        boolean isAside = match.isAfter("since", "until", "till", "before")
                || match.has("earlier", "ago", "before", "previously");
        if (!isAside && found.told().precision() != TimePrecision.VAGUE) {
            story.tell(found.told(), match.has("late", "evening", "night"));
        }
    }
}
