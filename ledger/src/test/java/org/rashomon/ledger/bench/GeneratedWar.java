// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.bench;

import static org.rashomon.ledger.EventBuilder.event;
import static org.rashomon.ledger.ReportBuilder.body;
import static org.rashomon.ledger.ReportBuilder.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rashomon.ledger.EventBuilder;
import org.rashomon.ledger.ReportBuilder;
import org.rashomon.model.EventType;
import org.rashomon.model.GroupClass;
import org.rashomon.model.Place;
import org.rashomon.model.Quantity;
import org.rashomon.model.Reading;
import org.rashomon.model.Sector;
import org.rashomon.model.SpeechAct;

/**
 * Reports of an invented war, day after day, the same for a seed.
 *
 * <p>The distribution: one country of 12 provinces with 8 towns each, spaced by more than 100 km; twelve attacks a day, between a state and two
 * armed groups, in towns drawn so that the first is met most (1/rank); an attack is told by one report and on average by 2.3 more, published
 * up to three days later, each with a figure of its own in one of three. A report has ten event mentions: the deed, its dead, what a
 * ministry and a group say of it, a denial, three attacks of the last thirty days as background, an arrest and talks; and 60 words
 * of a vocabulary of 20,000 drawn by 1/rank, and six words of its incident's own (names, streets).
 */
public final class GeneratedWar {
    private static final int PROVINCES = 12;
    private static final int TOWNS = 8;
    private static final int ATTACKS_A_DAY = 12;
    private static final int DAYS_RECALLED = 30;
    private static final double MORE_REPORTS = 0.7;
    private static final int VOCABULARY = 20_000;
    private static final int WORDS = 60;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2031-01-01");
    private static final List<String> OUTLETS =
            List.of("Northern Post", "Coast Radio", "Hill Times", "Valley Herald", "Harbour Wire", "Lake Observer");

    private final Random random;
    private final List<Place> towns = new ArrayList<>();
    private final List<Attack> attacks = new ArrayList<>();
    private final List<Reading> ready = new ArrayList<>();
    private int day;
    private int reports;

    public GeneratedWar(long seed) {
        this.random = new Random(seed);
        for (int province = 0; province < PROVINCES; province++) {
            for (int town = 0; town < TOWNS; town++) {
                towns.add(EventBuilder.town(
                        "Town" + letters(province * TOWNS + town),
                        "Province" + letters(province),
                        "SYL",
                        20 + 2 * province,
                        20 + 2 * town));
            }
        }
    }

    private record Attack(LocalDate day, Place town, boolean byState, String group, int dead, String names) {}

    /** The next report; reports come in the order of the attacks they tell of. */
    public Reading next() {
        while (ready.isEmpty()) {
            LocalDate today = FIRST_DAY.plusDays(day++);
            for (int i = 0; i < ATTACKS_A_DAY; i++) {
                Attack attack = attack(today);
                attacks.add(attack);
                do {
                    ready.add(report(attack, today.plusDays(random.nextInt(4))));
                } while (random.nextDouble() < MORE_REPORTS);
            }
        }
        return ready.removeFirst();
    }

    private Attack attack(LocalDate today) {
        return new Attack(
                today,
                towns.get(byRank(towns.size())),
                random.nextBoolean(),
                random.nextInt(3) == 0 ? "LEAGUE" : "FRONT",
                1 + random.nextInt(40),
                IntStream.range(0, 6)
                        .mapToObj(i -> letters(1000 + random.nextInt(2_000_000)))
                        .collect(Collectors.joining(" ")));
    }

    /** By Zipf's law: a place, or a word, is met as often as its rank is low. */
    private int byRank(int most) {
        return (int) Math.min(most - 1, Math.floor(Math.exp(random.nextDouble() * Math.log(most + 1.0))) - 1);
    }

    private Reading report(Attack attack, LocalDate published) {
        String town = attack.town().name();
        int counted = random.nextInt(3) == 0 ? attack.dead() + 1 + random.nextInt(5) : attack.dead();
        ReportBuilder report = ReportBuilder.report("report-" + ++reports + ".txt")
                .by(OUTLETS.get(random.nextInt(OUTLETS.size())))
                .on(published.toString())
                .titled("Attack near " + town)
                .tells(
                        "On the day the " + who(attack) + " attacked a convoy in " + town + ", killing " + counted
                                + " people.",
                        deed(attack).when("the day", attack.day().toString()),
                        event(EventType.KILLING, "killing")
                                .killed(
                                        String.valueOf(counted),
                                        "people",
                                        GroupClass.UNKNOWN,
                                        new Quantity.Exactly(counted)))
                .says(
                        body("The defence ministry", "Defence Ministry of Sylvania", "SYL", Sector.GOV),
                        SpeechAct.ASSERTS,
                        "The defence ministry said the " + who(attack) + " attacked " + town + " and " + counted
                                + " fighters died.",
                        deed(attack)
                                .killed(
                                        String.valueOf(counted),
                                        "fighters",
                                        GroupClass.COMBATANT,
                                        new Quantity.Exactly(counted)))
                .says(
                        body("The " + attack.group(), attack.group(), attack.group(), Sector.REB),
                        SpeechAct.DENIES,
                        "The " + attack.group() + " denied that the " + who(attack) + " attacked " + town + ".",
                        deed(attack))
                .tells("Names told there were " + attack.names() + ".");
        background(report, attack);
        report.tells(
                "Police made an arrest in " + town + " and talks went on.",
                event(EventType.ARREST, "arrest")
                        .from("Police", "SYL", Sector.COP)
                        .in(attack.town()),
                event(EventType.TALKS, "talks")
                        .from("Police", "SYL", Sector.GOV)
                        .to("talks", "RUR", Sector.GOV));
        report.tells(
                IntStream.range(0, WORDS)
                                .mapToObj(i -> letters(byRank(VOCABULARY)))
                                .collect(Collectors.joining(" ")) + ".");
        return report.read();
    }

    /** Attacks of the last weeks in the same province, as history. */
    private void background(ReportBuilder report, Attack attack) {
        int first = Math.max(0, attacks.size() - ATTACKS_A_DAY * DAYS_RECALLED);
        for (int i = 0; i < 3; i++) {
            Attack earlier = attacks.get(first + random.nextInt(attacks.size() - first));
            report.tells(
                    "On " + earlier.day() + " the " + who(earlier) + " attacked "
                            + earlier.town().name() + ".",
                    deed(earlier)
                            .when(earlier.day().toString(), earlier.day().toString())
                            .asHistory());
        }
        report.tells(
                "Days before, the " + who(attack) + " attacked a village there.",
                event(EventType.ARMED_ATTACK, "attacked")
                        .from(who(attack), party(attack), Sector.MIL)
                        .asHistory());
    }

    private static EventBuilder deed(Attack attack) {
        return event(attack.byState() ? EventType.AIR_STRIKE : EventType.ARMED_ATTACK, "attacked")
                .from(who(attack), party(attack), attack.byState() ? Sector.MIL : Sector.REB)
                .in(attack.town());
    }

    private static String who(Attack attack) {
        return attack.byState() ? "army" : attack.group();
    }

    private static String party(Attack attack) {
        return attack.byState() ? "SYL" : attack.group();
    }

    /** A number as a word of letters. */
    private static String letters(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 27; rest > 0; rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.append(number % 2 == 0 ? "en" : "ark").toString().toLowerCase(Locale.ROOT);
    }
}
