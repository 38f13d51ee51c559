// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;
import org.rashomon.model.Correction;
import org.rashomon.model.EventMention;
import org.rashomon.model.Mention;
import org.rashomon.model.Setting;
import org.rashomon.model.TellingWords;
import org.rashomon.model.TimeAnchor;
import org.rashomon.model.TimeExpression;
import org.rashomon.model.TimeInterval;
import org.rashomon.model.TimePrecision;
import org.rashomon.model.TimeType;
import org.rashomon.model.Trigger;

/** Corrections of an event's type, of how it is told, and of its days. */
final class EventEdits {
    private EventEdits() {}

    static Predicate<EventMention> at(TellingWords telling) {
        return event -> event.trigger().mention().span().equals(telling.trigger());
    }

    static Edit<EventMention> type(Correction.OfType correction, String rule) {
        return new Edit<>(
                at(correction.telling()),
                EventMention::type,
                event -> ReadingParts.withTrigger(
                        event,
                        new Trigger(
                                correction.after(),
                                ReadingParts.ruled(event.trigger().mention(), rule))));
    }

    static Edit<EventMention> modality(Correction.OfModality correction, String rule) {
        return new Edit<>(
                at(correction.telling()),
                EventMention::modality,
                event -> new EventMention(
                        event.id(),
                        new Trigger(
                                event.type(),
                                ReadingParts.ruled(event.trigger().mention(), rule),
                                event.trigger().plover()),
                        correction.after(),
                        event.participants(),
                        event.setting(),
                        event.figures()));
    }

    static Edit<EventMention> time(Correction.OfTime correction, String rule) {
        return new Edit<>(at(correction.telling()), EventEdits::days, event -> {
            Setting setting = event.setting();
            Mention words = setting.time()
                    .map(TimeExpression::mention)
                    .orElse(event.trigger().mention());
            Optional<TimeExpression> time =
                    correction.after().map(days -> expression(ReadingParts.ruled(words, rule), days));
            return ReadingParts.withSetting(
                    event, new Setting(setting.places(), time, setting.background(), setting.episode()));
        });
    }

    static Optional<TimeInterval> days(EventMention event) {
        return event.setting().time().map(TimeExpression::interval);
    }

    private static TimeExpression expression(Mention words, TimeInterval days) {
        String from = days.from().map(LocalDate::toString).orElse("..");
        String to = days.to().map(LocalDate::toString).orElse("..");
        String value = from.equals(to) ? from : from + "/" + to;
        return new TimeExpression(words, TimeType.DATE, value, days, precision(days), TimeAnchor.ITSELF);
    }

    private static TimePrecision precision(TimeInterval days) {
        if (days.from().isEmpty() || days.to().isEmpty()) {
            return TimePrecision.VAGUE;
        }
        long length = ChronoUnit.DAYS.between(days.from().get(), days.to().get()) + 1;
        if (length == 1) {
            return TimePrecision.DAY;
        }
        if (length <= 7) {
            return TimePrecision.WEEK;
        }
        return length <= 31 ? TimePrecision.MONTH : TimePrecision.YEAR;
    }
}
