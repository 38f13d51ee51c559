// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.ledger.store.IncidentOrder;
import org.rashomon.model.EventType;
import org.rashomon.model.Facet;
import org.rashomon.model.Labels;
import org.rashomon.model.Quantity;
import org.rashomon.model.Relation;
import org.rashomon.model.Sector;
import org.rashomon.model.TimeInterval;

/** Terms of the model in words for people. */
public final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private Words() {}

    /** A constant as words: {@code AIR_STRIKE} is "air strike". */
    public static String of(Enum<?> constant) {
        return Labels.of(constant).replace('-', ' ');
    }

    /** "Air strike". */
    public static String title(EventType type) {
        String words = type == EventType.OTHER ? "event" : of(type);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** "3 Mar 2026". */
    public static String of(LocalDate date) {
        return DAY.format(date);
    }

    /** "Feb 2026". */
    public static String monthOf(LocalDate date) {
        return MONTH.format(date);
    }

    /** "21–22 Feb 2026", "from 3 Mar 2026", "date not told". */
    public static String of(TimeInterval interval) {
        Optional<LocalDate> from = interval.from();
        Optional<LocalDate> to = interval.to();
        if (from.isPresent() && to.isPresent()) {
            return between(from.get(), to.get());
        }
        return from.map(first -> "from " + of(first))
                .or(() -> to.map(last -> "until " + of(last)))
                .orElse("date not told");
    }

    public static String between(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return of(first);
        }
        if (first.getYear() != last.getYear()) {
            return of(first) + " – " + of(last);
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "–" + of(last)
                : DAY_OF_YEAR.format(first) + " – " + of(last);
    }

    /** A number with its bound in signs: ">80", "≥10", "20–30", "~60", "“dozens”". */
    public static String signs(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Exactly(int count) -> Integer.toString(count);
            case Quantity.AtLeast(int count) -> "≥" + count;
            case Quantity.MoreThan(int count) -> ">" + count;
            case Quantity.AtMost(int count) -> "≤" + count;
            case Quantity.Between(int low, int high) -> low + "–" + high;
            case Quantity.About(int count) -> "~" + count;
            case Quantity.Vague(String words) -> "“" + words + "”";
        };
    }

    /** How the first of two accounts stands to the second, before the second's name. */
    public static String relation(Relation relation) {
        return switch (relation) {
            case EQUAL -> "agrees with";
            case INCLUDES -> "includes, or is part of, the number of";
            case REVISES -> "revises, or is revised by,";
            case RANGE_OVERLAPS -> "overlaps with";
            case CONTRADICTS -> "contradicts";
            case DIFFERENT_GROUP -> "counts others than";
        };
    }

    /** In what accounts part: "how many were killed". */
    public static String of(Facet facet) {
        return switch (facet) {
            case KILLED -> "how many were killed";
            case INJURED -> "how many were injured";
            case CAPTURED -> "how many were captured";
            case TARGET -> "who or what was hit";
            case INITIATOR -> "who did it";
            case HAPPENED -> "whether it happened";
            case PLACE -> "where it was";
            case TIME -> "when it was";
        };
    }

    public static String of(IncidentOrder order) {
        return switch (order) {
            case PARTED -> "where accounts part most";
            case LATEST -> "latest first";
            case ACCOUNTS -> "most accounts first";
            case REPORTS -> "most reports first";
        };
    }

    /** A kind of body: "military". */
    public static String of(Sector sector) {
        return switch (sector) {
            case AGR -> "farmers";
            case BUS -> "business";
            case COP -> "police";
            case CVL -> "civilians";
            case EDU -> "education";
            case GOV -> "government";
            case IGO -> "intergovernmental body";
            case JUD -> "courts";
            case JRN -> "news media";
            case LAB -> "labour";
            case LEG -> "legislature";
            case MED -> "medical staff";
            case MIL -> "military";
            case NGO -> "non-governmental body";
            case OPP -> "opposition";
            case PTY -> "political party";
            case REB -> "armed group";
            case REF -> "refugees and displaced";
            case REL -> "religious body";
            case SPY -> "intelligence service";
            case UAF -> "armed people of no told group";
        };
    }

    /** "1 report", "3 reports". */
    public static String count(long number, String noun) {
        return number == 1 ? "1 " + noun : String.format(Locale.ROOT, "%,d %ss", number, noun);
    }

    /** "a", "a and b", "a, b and c", "a, b, c and 4 more". */
    public static String list(List<String> items, int most) {
        return list(items, most, 0);
    }

    /** As {@link #list(List, int)}, of a list with so many more items that are not told. */
    public static String list(List<String> items, int most, int untold) {
        if (items.size() + untold <= 1 || items.isEmpty()) {
            return String.join("", items);
        }
        boolean cut = untold > 0 || items.size() > most;
        List<String> head = items.subList(0, cut ? Math.min(most, items.size()) : items.size() - 1);
        String tail = cut ? (items.size() - head.size() + untold) + " more" : items.getLast();
        return String.join(", ", head) + " and " + tail;
    }
}
