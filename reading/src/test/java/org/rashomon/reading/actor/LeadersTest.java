// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.reading.actor.Actors.read;
import static org.rashomon.reading.actor.Actors.readOn;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Party;
import org.rashomon.model.Sector;

/** The pack of persons by name; a name told twice for one time, a dangling country and an end before a beginning stop its load. */
class LeadersTest {
    private static final PackLoader WORLD = new PackLoader();
    private static final List<Term> PERSONS = persons();

    private static List<Term> persons() {
        WORLD.loadStandard("world.yaml");
        assertThat(WORLD.terms())
                .as("the world pack names offices, not persons")
                .noneMatch(LeadersTest::isPerson);
        WORLD.loadStandard("leaders.yaml");
        return WORLD.terms().stream()
                .filter(LeadersTest::isPerson)
                .map(PackLoader.Named::term)
                .toList();
    }

    private static boolean isPerson(PackLoader.Named named) {
        return named.term().use() == Term.Use.PERSON;
    }

    @Test
    void theListIsOfTheWholeWorld() {
        Set<Party> countries = new HashSet<>();
        PERSONS.forEach(person -> person.actor().party().ifPresent(countries::add));
        assertThat(countries).hasSizeGreaterThan(130);
    }

    @Test
    void nobodyHoldsAnOfficeLongerThanALife() {
        assertThat(PERSONS)
                .filteredOn(person -> person.during().from().isPresent()
                        && person.during().to().isPresent())
                .allMatch(person -> ChronoUnit.YEARS.between(
                                person.during().begins(), person.during().ends())
                        < 60);
    }

    @Test
    void aSurnameAfterTheTitleMeansThePerson() {
        read("President Museveni praised the army.")
                .mention("President Museveni")
                .isOf("UGA")
                .isIn(Sector.GOV)
                .isNamed("Yoweri Museveni");
    }

    @Test
    void aSurnameWithoutTitleMeansNobody() {
        read("Jan Ford praised the army.").mention("Jan Ford").isOfNoKnownSide();
    }

    @Test
    void whoIsMeantTurnsOnTheDay() {
        readOn(LocalDate.of(1991, 2, 1), "President Bush warned the generals.")
                .mention("President Bush")
                .isNamed("George H. W. Bush");
        readOn(LocalDate.of(2003, 2, 1), "President Bush warned the generals.")
                .mention("President Bush")
                .isNamed("George W. Bush");
    }

    @Test
    void anAdministrationIsItsGovernment() {
        read("The Reagan administration sent two envoys.")
                .mention("The Reagan administration")
                .isOf("USA")
                .isNamed("Government of United States");
    }

    @Test
    void whoHasLeftOfficeIsNoGovernment() {
        readOn(LocalDate.of(2020, 5, 1), "Jacob Zuma spoke in Durban.")
                .mention("Jacob Zuma")
                .isOf("ZAF")
                .isInNoSector();
        read("Former president Carlos Menem was arrested.")
                .mention("Former president Carlos Menem")
                .isOf("ARG")
                .isInNoSector();
    }

    @Test
    void thePresidentIsWhoeverWasNamedWithTheTitle() {
        read("President Museveni met the bishops. The president promised a reply.")
                .mention("The president")
                .isNamed("Yoweri Museveni");
    }
}
