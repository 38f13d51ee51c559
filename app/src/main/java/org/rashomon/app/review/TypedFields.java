// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorKind;
import org.rashomon.model.Labels;
import org.rashomon.model.Party;
import org.rashomon.model.Place;
import org.rashomon.model.Quantity;
import org.rashomon.model.Sector;
import org.rashomon.model.TimeInterval;

/** Values of fields as people type them. What is not understood is a {@link InputException} that says how it is written. */
public final class TypedFields {
    /** Takes away what was read. */
    public static final String NONE = "none";

    private static final Pattern COUNT = Pattern.compile("(>=|<=|>|~|)(\\d{1,9})(?:-(\\d{1,9}))?");

    private TypedFields() {}

    static <E extends Enum<E>> E label(Class<E> list, String typed) {
        try {
            return Labels.parse(list, typed);
        } catch (IllegalArgumentException unknown) {
            String known =
                    Arrays.stream(list.getEnumConstants()).map(Labels::of).collect(Collectors.joining(", "));
            throw new InputException("'" + typed + "' is none of: " + known);
        }
    }

    /** {@code 2026-02-21}, {@code 2026-02-21/2026-02-22}; empty for {@code none}. */
    static Optional<TimeInterval> days(String typed) {
        if (typed.equals(NONE)) {
            return Optional.empty();
        }
        try {
            String[] ends = typed.split("/", 2);
            return Optional.of(TimeInterval.of(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1])));
        } catch (DateTimeException | IllegalArgumentException noDays) {
            throw new InputException("'" + typed + "' are no days: give 2026-02-21, 2026-02-21/2026-02-22 or none");
        }
    }

    static Quantity quantity(String typed) {
        Matcher matcher = COUNT.matcher(typed.strip());
        if (!matcher.matches() || (matcher.group(3) != null && !matcher.group(1).isEmpty())) {
            throw new InputException(
                    "'" + typed + "' is no number: give 17, \">=17\", \">80\", \"<=20\", 10-20 or ~20");
        }
        int count = Integer.parseInt(matcher.group(2));
        if (matcher.group(3) != null) {
            int high = Integer.parseInt(matcher.group(3));
            if (high < count) {
                throw new InputException("'" + typed + "' goes down: the lower number is first");
            }
            return new Quantity.Between(count, high);
        }
        return switch (matcher.group(1)) {
            case ">=" -> new Quantity.AtLeast(count);
            case ">" -> new Quantity.MoreThan(count);
            case "<=" -> new Quantity.AtMost(count);
            case "~" -> new Quantity.About(count);
            default -> new Quantity.Exactly(count);
        };
    }

    /** {@code PAK:MIL}, {@code ?:CVL}, {@code AFG:GOV:Defence Ministry}; empty for {@code none}. */
    static Optional<Actor> actor(String typed, ActorKind kind) {
        if (typed.equals(NONE)) {
            return Optional.empty();
        }
        String[] parts = typed.split(":", 3);
        if (parts.length < 2) {
            throw new InputException(
                    "'" + typed + "' is nobody: give PARTY:SECTOR or PARTY:SECTOR:NAME (PAK:MIL, ?:CVL) or none");
        }
        Optional<String> name = parts.length > 2 ? known(parts[2]) : Optional.empty();
        return Optional.of(new Actor(
                name,
                known(parts[0]).map(TypedFields::party),
                known(parts[1]).map(code -> label(Sector.class, code)),
                kind));
    }

    private static Party party(String code) {
        try {
            return new Party(code);
        } catch (IllegalArgumentException noParty) {
            throw new InputException(String.valueOf(noParty.getMessage()));
        }
    }

    private static Optional<String> known(String part) {
        return Optional.of(part.strip()).filter(told -> !told.isEmpty() && !told.equals("?"));
    }

    /** The one place of a name, or the one of several that a record names; empty for {@code none}. */
    static Optional<Place> place(String typed, Optional<String> wanted, Function<String, List<Place>> gazetteer) {
        if (typed.equals(NONE)) {
            return Optional.empty();
        }
        List<Place> all = gazetteer.apply(typed);
        List<Place> meant = all.stream()
                .filter(place -> wanted.isEmpty() || place.gazetteer().equals(wanted.get()))
                .toList();
        if (meant.size() == 1) {
            return Optional.of(meant.getFirst());
        }
        String records = all.stream().limit(5).map(Place::gazetteer).collect(Collectors.joining(", "));
        throw new InputException(
                all.isEmpty()
                        ? "no place is called " + typed
                        : "'" + typed + "' is " + all.size() + " places; say which with --record: " + records
                                + " ('rashomon gazetteer find' tells them apart)");
    }

    /** Days as they are typed. */
    public static String typed(TimeInterval days) {
        return days.from().map(LocalDate::toString).orElse("") + "/"
                + days.to().map(LocalDate::toString).orElse("");
    }

    /** A number as it is typed; one in words as it is worded. */
    public static String typed(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Exactly(int count) -> Integer.toString(count);
            case Quantity.AtLeast(int count) -> ">=" + count;
            case Quantity.MoreThan(int count) -> ">" + count;
            case Quantity.AtMost(int count) -> "<=" + count;
            case Quantity.Between(int low, int high) -> low + "-" + high;
            case Quantity.About(int count) -> "~" + count;
            case Quantity.Vague(String words) -> words;
        };
    }

    /** Somebody as they are typed. */
    public static String typed(Actor actor) {
        return who(
                actor.party().map(Party::code).orElse(""),
                actor.sector().map(Enum::name).orElse(""),
                actor.name().orElse(""));
    }

    /** Somebody of whom these parts are known, each of which may be empty; {@link #NONE} when all are. */
    public static String who(String party, String sector, String name) {
        if (party.isBlank() && sector.isBlank() && name.isBlank()) {
            return NONE;
        }
        String side = (party.isBlank() ? "?" : party.strip()) + ":" + (sector.isBlank() ? "?" : sector.strip());
        return name.isBlank() ? side : side + ":" + name.strip();
    }
}
