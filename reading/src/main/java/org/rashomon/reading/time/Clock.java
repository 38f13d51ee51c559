// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.time;

import java.util.Locale;
import java.util.Optional;
import org.rashomon.model.TimeAnchor;
import org.rashomon.model.TimeInterval;
import org.rashomon.model.TimePrecision;
import org.rashomon.model.TimeType;

/** Times of day. Their day is the one told last. */
final class Clock {
    private static final String NO_DAY = "XXXX-XX-XX";

    private final Match match;
    private final Story story;

    Clock(Match match, Story story) {
        this.match = match;
        this.story = story;
    }

    /** "05:30", "4 a.m.". */
    Optional<Reckoned> time() {
        Optional<String> hour = match.word(WordClass.HOUR);
        String clock = hour.isPresent()
                ? wholeHour(Integer.parseInt(hour.get()))
                : afternoon(Lexicon.clock(match.needed(WordClass.CLOCK)).orElseThrow());
        return Optional.of(on("T" + clock, TimePrecision.MINUTE));
    }

    /** "in the afternoon", "by dawn", "shortly after midnight". */
    Optional<Reckoned> partOfDay() {
        String word = match.needed(WordClass.PART);
        return Optional.of(on(Lexicon.partOfDay(word).orElseThrow(), TimePrecision.DAY));
    }

    private Reckoned on(String clock, TimePrecision precision) {
        Optional<Story.Anchored> day = story.reference();
        if (day.isEmpty()) {
            return new Reckoned(TimeType.TIME, NO_DAY + clock, TimeInterval.unknown(), precision, TimeAnchor.NONE);
        }
        boolean isNextDay = story.isLate() && clock.equals("TMO");
        Story.Anchored meant = day.get().plus(Unit.DAY, isNextDay ? 1 : 0);
        TimeInterval days = TimeInterval.of(meant.date(), meant.date());
        return new Reckoned(TimeType.TIME, meant.date() + clock, days, precision, meant.anchor());
    }

    private String wholeHour(int hour) {
        int midnight = hour == 12 ? 0 : hour;
        return String.format(
                Locale.ROOT, "%02d:00", match.has("pm") ? midnight % 12 + 12 : match.has("am") ? midnight : hour);
    }

    private String afternoon(String clock) {
        int hour = Integer.parseInt(clock.substring(0, 2));
        return match.has("pm") && hour < 12
                ? String.format(Locale.ROOT, "%02d%s", hour + 12, clock.substring(2))
                : clock;
    }
}
