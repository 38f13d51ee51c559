// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.time;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.rashomon.model.TimeAnchor;
import org.rashomon.model.TimeInterval;
import org.rashomon.model.TimePrecision;
import org.rashomon.model.TimeType;

/** How long, how often, and words that point to now, before or later without saying when. */
final class Extent {
    private static final Map<String, String> SETS = Map.of(
            "daily",
            "P1D",
            "nightly",
            "P1D",
            "weekly",
            "P1W",
            "monthly",
            "P1M",
            "yearly",
            "P1Y",
            "annually",
            "P1Y",
            "annual",
            "P1Y",
            "hourly",
            "PT1H");

    private Extent() {}

    /** "two days", "several hours", "for years", "48-hour". */
    static Reckoned duration(Match match) {
        Unit unit = Unit.of(match.needed(WordClass.UNIT)).orElseThrow();
        if (match.has("half")) {
            return Reckoned.duration(unit.duration(match.word(WordClass.NUMBER)
                    .filter(word -> !word.equals("a") && !word.equals("an"))
                    .map(word -> count(word) + ".5")
                    .orElse("0.5")));
        }
        return Reckoned.duration(
                unit.duration(match.word(WordClass.NUMBER).map(Extent::count).orElse("X")));
    }

    /** "daily", "every day", "each Monday", "per month". */
    static Reckoned set(Match match) {
        Optional<String> weekday = match.word(WordClass.WEEKDAY).or(() -> pluralWeekday(match));
        if (weekday.isPresent()) {
            return Reckoned.set(
                    "XXXX-WXX-" + Lexicon.weekday(weekday.get()).orElseThrow().getValue());
        }
        Optional<String> unit = match.word(WordClass.UNIT);
        if (unit.isPresent()) {
            String count = match.word(WordClass.NUMBER).map(Extent::count).orElse("1");
            return Reckoned.set(Unit.of(unit.get()).orElseThrow().duration(count));
        }
        Optional<String> part = match.word(WordClass.PART);
        if (part.isPresent()) {
            return Reckoned.set("XXXX-XX-XX" + Lexicon.partOfDay(part.get()).orElseThrow());
        }
        return Reckoned.set(
                SETS.getOrDefault(match.sentence().get(match.begin()).plain(), "P1D"));
    }

    private static Optional<String> pluralWeekday(Match match) {
        return Optional.of(match.sentence().get(match.end() - 1).plain())
                .filter(word -> word.endsWith("s"))
                .map(word -> word.substring(0, word.length() - 1))
                .filter(word -> Lexicon.weekday(word).isPresent());
    }

    /** "now", "recently", "in future". What is recent ended by the day of the report. */
    static Reckoned reference(Match match, Story story) {
        if (match.has("recent", "recently", "lately", "past", "formerly", "previously", "former")) {
            Optional<Story.Anchored> today = story.isNarrative() ? Optional.empty() : story.today();
            TimeInterval days = new TimeInterval(Optional.empty(), today.map(Story.Anchored::date));
            TimeAnchor anchor = today.map(Story.Anchored::anchor).orElse(TimeAnchor.NONE);
            return new Reckoned(TimeType.DATE, "PAST_REF", days, TimePrecision.VAGUE, anchor);
        }
        return Reckoned.vague(match.has("future", "soon", "coming") ? "FUTURE_REF" : "PRESENT_REF");
    }

    private static String count(String word) {
        OptionalInt number = Lexicon.number(word.toLowerCase(Locale.ROOT));
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "X";
    }
}
