// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rashomon.model.Account;
import org.rashomon.model.AccountFigure;
import org.rashomon.model.AccountSpeaker;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.GroupClass;
import org.rashomon.model.Harm;
import org.rashomon.model.Modality;
import org.rashomon.model.Party;
import org.rashomon.model.Publication;
import org.rashomon.model.SpeechAct;
import org.rashomon.model.Telling;
import org.rashomon.model.VagueRules;

/**
 * How many were killed according to one account. Of what the account counts, figures that its speaker revised and figures that he denies
 * do not count. Of several figures of people of one class and side the greatest counts, as a lower bound: the others may be of a part of
 * them or not. Civilians and fighters, and fighters of different sides, are added where the account gives no greater figure for all.
 *
 * @param speaker whose
 * @param number the number told, the least that it may be where a bound is told
 * @param high the most that it may be; empty for "at least" and "more than"
 * @param isAdded true when {@code number} is a sum and told nowhere
 * @param standing how it came into the ledger
 */
record DeathClaim(AccountSpeaker speaker, int number, OptionalInt high, boolean isAdded, Standing standing) {
    /**
     * How a figure came into the ledger.
     *
     * @param origins how many independent origins the account has
     * @param published the latest day on which it was published
     */
    record Standing(int origins, Optional<LocalDate> published) {}

    /** People whom one figure counts whole: their class and, for fighters, their side. */
    private record People(GroupClass groupClass, Optional<Party> side) implements Comparable<People> {
        @Override
        public int compareTo(People other) {
            return Comparator.comparing(People::groupClass)
                    .thenComparing(people -> people.side().map(Party::code).orElse(""))
                    .compare(this, other);
        }
    }

    private record Bounds(int low, OptionalInt high) {
        static Optional<Bounds> of(CasualtyFigure figure, VagueRules rules) {
            OptionalInt low = figure.quantity().lowest(rules);
            OptionalInt high = figure.quantity().highest(rules);
            return low.isPresent() ? Optional.of(new Bounds(low.getAsInt(), high)) : Optional.empty();
        }

        /** Of the same people: the lesser may be of a part of the greater's or of others, so there are as many or more. */
        Bounds atLeast(Bounds other) {
            return new Bounds(Math.max(low, other.low), OptionalInt.empty());
        }

        Bounds greater(Bounds other) {
            return other.low > low ? other : this;
        }

        Bounds plus(Bounds other) {
            boolean closed = high.isPresent() && other.high.isPresent();
            return new Bounds(
                    Math.addExact(low, other.low),
                    closed
                            ? OptionalInt.of(Math.addExact(high.getAsInt(), other.high.getAsInt()))
                            : OptionalInt.empty());
        }
    }

    /** True when the number is told, and is neither a bound nor a sum. */
    boolean isExact() {
        return !isAdded && high.isPresent() && high.getAsInt() == number;
    }

    /** Of an account; empty when it tells no number of killed, or only what it may be at most. */
    static Optional<DeathClaim> of(Account account, ExportSettings settings) {
        List<AccountFigure> counted = counted(account);
        Map<People, Bounds> greatest = new TreeMap<>();
        for (AccountFigure told : counted) {
            Bounds.of(told.figure(), settings.rules())
                    .ifPresent(bounds -> greatest.merge(people(told.figure(), account), bounds, Bounds::atLeast));
        }
        Optional<Bounds> whole = of(greatest, true).reduce(Bounds::greater);
        List<Bounds> parts = of(greatest, false).toList();
        Optional<Bounds> sum = parts.stream().reduce(Bounds::plus);
        Optional<Bounds> toll = Stream.concat(whole.stream(), sum.stream()).reduce(Bounds::greater);
        boolean isAdded = parts.size() > 1 && toll.equals(sum) && !toll.equals(whole);
        Standing standing = new Standing(account.corroboration().origins().size(), published(counted, settings));
        return toll.map(bounds -> new DeathClaim(account.speaker(), bounds.low(), bounds.high(), isAdded, standing));
    }

    /** The totals (of people of all or of no class told), or the parts. */
    private static Stream<Bounds> of(Map<People, Bounds> greatest, boolean totals) {
        return greatest.entrySet().stream()
                .filter(entry -> isTotal(entry.getKey().groupClass()) == totals)
                .map(Map.Entry::getValue);
    }

    private static boolean isTotal(GroupClass people) {
        return switch (people) {
            case MIXED, UNKNOWN -> true;
            case CIVILIAN, COMBATANT -> false;
        };
    }

    private static List<AccountFigure> counted(Account account) {
        List<CasualtyFigure> revised = account.figures().stream()
                .flatMap(told -> told.revises().stream())
                .toList();
        List<CasualtyFigure> said = account.tellings().stream()
                .filter(DeathClaim::isSaidToBeSo)
                .flatMap(telling -> telling.event().figures().stream())
                .toList();
        List<AccountFigure> counted = new ArrayList<>();
        for (AccountFigure told : account.figures()) {
            CasualtyFigure figure = told.figure();
            if (figure.harm() == Harm.KILLED && !revised.contains(figure) && isAmong(said, figure)) {
                counted.add(told);
            }
        }
        return counted;
    }

    private static boolean isAmong(List<CasualtyFigure> said, CasualtyFigure figure) {
        return said.stream()
                .anyMatch(other ->
                        other.harm() == figure.harm() && other.quantity().equals(figure.quantity()));
    }

    /** False for what the speaker denies, plans, threatens or supposes. */
    static boolean isSaidToBeSo(Telling telling) {
        boolean isDenial = telling.claim().attribution().act() == SpeechAct.DENIES;
        Modality modality = telling.event().modality();
        return !isDenial
                && switch (modality) {
                    case HAPPENED, ONGOING, ALLEGED -> true;
                    case DENIED, PLANNED, THREATENED, HYPOTHETICAL -> false;
                };
    }

    private static People people(CasualtyFigure figure, Account account) {
        boolean hasSide =
                figure.groupClass() == GroupClass.COMBATANT && !figure.group().isBlank();
        return new People(figure.groupClass(), hasSide ? side(figure, account) : Optional.empty());
    }

    /** The side of those hit whose words hold the people counted: "Ruritanian soldiers". */
    private static Optional<Party> side(CasualtyFigure figure, Account account) {
        String group = figure.group().toLowerCase(Locale.ROOT);
        return account.tellings().stream()
                .map(Telling::event)
                .filter(event -> event.figures().contains(figure))
                .flatMap(event -> event.participants().recipients().stream())
                .filter(who -> who.mention().text().toLowerCase(Locale.ROOT).contains(group))
                .flatMap(who -> who.actor().party().stream())
                .findFirst();
    }

    private static Optional<LocalDate> published(List<AccountFigure> counted, ExportSettings settings) {
        return counted.stream()
                .flatMap(told -> told.evidence().stream())
                .flatMap(evidence -> settings.readings().published(evidence.document()).stream())
                .map(Publication::date)
                .max(Comparator.naturalOrder());
    }

    /** As a person would read it: {@code Foreign Office: 81 or more}. */
    String inWords() {
        String most = high.isEmpty() ? " or more" : high.getAsInt() == number ? "" : " to " + high.getAsInt();
        return speaker.name() + ": " + number + most + (isAdded ? " (added)" : "");
    }
}
