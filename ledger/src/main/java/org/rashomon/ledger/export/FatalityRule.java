// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rashomon.model.Facet;
import org.rashomon.model.Incident;
import org.rashomon.model.Labels;
import org.rashomon.model.Party;
import org.rashomon.model.SpeechAct;

/**
 * Which of the numbers of killed goes into the one cell that a form has for it. Every number that a rule gives is one speaker's: told by
 * him, or the sum of what he told of civilians and of fighters, which the report of losses marks.
 */
public sealed interface FatalityRule {
    /** Rules that need nothing more to be told. */
    enum Plain implements FatalityRule {
        /** No number ever. */
        NONE,
        /**
         * The number on which all accounts that count the dead agree; none where they do not, where one gives only a bound, or where one says
         * that it did not happen.
         */
        AGREED,
        /** The lowest number told, as ACLED has it. */
        LOWEST,
        /** The highest number told. */
        HIGHEST,
        /** The number told in the middle, the lower one of two. */
        MEDIAN,
        /** What was published last; none where that is several numbers, or no day is told. */
        LATEST,
        /** The number that the most origins bear out; none where several do. */
        MOST_ORIGINS;

        @Override
        public String toString() {
            return Labels.of(this);
        }
    }

    /** The number that the speakers of one side tell; none where they tell several. */
    record OfParty(Party party) implements FatalityRule {
        @Override
        public String toString() {
            return PARTY + party;
        }
    }

    /** What stands before the side's code. */
    String PARTY = "party:";

    /** The rule of a name: {@code lowest}, {@code party:AFG}. */
    static FatalityRule parse(String name) {
        if (name.toLowerCase(Locale.ROOT).startsWith(PARTY)) {
            return new OfParty(new Party(name.substring(PARTY.length())));
        }
        return Arrays.stream(Plain.values())
                .filter(rule -> rule.toString().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule " + name + ": there are " + names()));
    }

    /** All rules by name, for people. */
    static String names() {
        return Arrays.stream(Plain.values()).map(Plain::toString).collect(Collectors.joining(", ")) + ", " + PARTY
                + "CODE";
    }

    /** The number that goes into the cell; empty for an empty cell. */
    default OptionalInt number(FlatIncident incident) {
        List<DeathClaim> claims = incident.deaths();
        return switch (this) {
            case Plain plain ->
                plain == Plain.AGREED && isContested(incident.incident()) ? OptionalInt.empty() : number(plain, claims);
            case OfParty(Party party) ->
                only(claims.stream()
                        .filter(claim ->
                                claim.speaker().party().filter(party::equals).isPresent())
                        .toList());
        };
    }

    /** Whoever denies the deed, or that it was his, agrees on no number of its dead. */
    private static boolean isContested(Incident incident) {
        boolean denied =
                incident.accounts().stream().anyMatch(account -> account.acts().contains(SpeechAct.DENIES));
        return denied || Contested.in(incident, Facet.KILLED) || Contested.in(incident, Facet.HAPPENED);
    }

    private static OptionalInt number(Plain rule, List<DeathClaim> claims) {
        List<Integer> numbers = claims.stream().map(DeathClaim::number).sorted().toList();
        return switch (rule) {
            case NONE -> OptionalInt.empty();
            case AGREED -> claims.stream().allMatch(DeathClaim::isExact) ? only(claims) : OptionalInt.empty();
            case LOWEST -> at(numbers, 0);
            case HIGHEST -> highest(claims);
            case MEDIAN -> at(numbers, (numbers.size() - 1) / 2);
            case LATEST ->
                only(foremost(claims, claim -> claim.standing().published().map(LocalDate::toEpochDay)));
            case MOST_ORIGINS -> only(borneOut(claims));
        };
    }

    /** The highest bound that is told. */
    static OptionalInt highest(List<DeathClaim> claims) {
        return claims.stream()
                .mapToInt(claim -> claim.high().orElse(claim.number()))
                .max();
    }

    private static OptionalInt at(List<Integer> numbers, int index) {
        return numbers.isEmpty() ? OptionalInt.empty() : OptionalInt.of(numbers.get(index));
    }

    private static OptionalInt only(List<DeathClaim> claims) {
        List<Integer> numbers =
                claims.stream().map(DeathClaim::number).distinct().toList();
        return numbers.size() == 1 ? OptionalInt.of(numbers.getFirst()) : OptionalInt.empty();
    }

    private static List<DeathClaim> borneOut(List<DeathClaim> claims) {
        return foremost(
                claims,
                claim -> Optional.of(claims.stream()
                        .filter(other -> other.number() == claim.number())
                        .mapToLong(other -> other.standing().origins())
                        .sum()));
    }

    private static List<DeathClaim> foremost(List<DeathClaim> claims, Function<DeathClaim, Optional<Long>> measure) {
        Optional<Long> most =
                claims.stream().flatMap(claim -> measure.apply(claim).stream()).max(Comparator.naturalOrder());
        return claims.stream()
                .filter(claim -> most.isPresent() && measure.apply(claim).equals(most))
                .toList();
    }
}
