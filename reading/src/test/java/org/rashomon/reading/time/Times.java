// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Document;
import org.rashomon.model.Masthead;
import org.rashomon.model.Publication;
import org.rashomon.model.PublicationDates;
import org.rashomon.model.TimeAnchor;
import org.rashomon.model.TimeExpression;
import org.rashomon.reading.language.CoreNlpParser;
import org.rashomon.reading.language.LostConjunct;
import org.rashomon.reading.language.SentenceParser;
import org.rashomon.reading.language.TagRepair;

/** The times of a text, in the words of the field. */
record Times(String text, List<TimeExpression> found) {
    private static final SentenceParser PARSER =
            new CoreNlpParser(new TagRepair(Set.of(), Set.of()), new LostConjunct(Set.of()));
    private static final TimeReader READER = new TimeReader();

    /** Of a report published on a day. */
    static Times of(String published, String text) {
        return of(Optional.of(LocalDate.parse(published)), text);
    }

    /** Of a report of which nobody knows when it was published. */
    static Times ofUndated(String text) {
        return of(Optional.empty(), text);
    }

    private static Times of(Optional<LocalDate> published, String text) {
        Masthead masthead = published
                .map(day -> Masthead.nothingTold().withDates(PublicationDates.of(Publication.onDay(day, "declared"))))
                .orElse(Masthead.nothingTold());
        Document document = Document.of("test", text, masthead, List.of());
        return new Times(text, READER.read(document, PARSER.parse(text).sentences()));
    }

    List<String> words() {
        return found.stream().map(time -> time.mention().text()).toList();
    }

    /** The expression with these words lasts from a day to a day; {@code ..} for an open bound. */
    Times has(String words, String from, String to) {
        TimeExpression time = find(words);
        assertThat(time.interval().from().map(LocalDate::toString).orElse(".."))
                .as("%s from", words)
                .isEqualTo(from);
        assertThat(time.interval().to().map(LocalDate::toString).orElse(".."))
                .as("%s to", words)
                .isEqualTo(to);
        assertThat(time.mention().span().of(text)).isEqualTo(time.mention().text());
        return this;
    }

    Times hasValue(String words, String value) {
        assertThat(find(words).value()).isEqualTo(value);
        return this;
    }

    Times isAnchored(String words, TimeAnchor anchor) {
        assertThat(find(words).anchor()).isEqualTo(anchor);
        return this;
    }

    Times hasNothingElseThan(String... words) {
        assertThat(words()).containsExactly(words);
        return this;
    }

    private TimeExpression find(String words) {
        return found.stream()
                .filter(time -> time.mention().text().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no time \"" + words + "\" in " + words()));
    }
}
