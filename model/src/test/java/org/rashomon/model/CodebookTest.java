// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is exported under the field's codes is a code of the field. */
class CodebookTest {
    /** The 25 sub-event types of ACLED's codebook of 2023. */
    private static final Set<String> ACLED_SUB_EVENT_TYPES = Set.of(
            "Government regains territory",
            "Non-state actor overtakes territory",
            "Armed clash",
            "Excessive force against protesters",
            "Protest with intervention",
            "Peaceful protest",
            "Violent demonstration",
            "Mob violence",
            "Chemical weapon",
            "Air/drone strike",
            "Suicide bomb",
            "Shelling/artillery/missile attack",
            "Remote explosive/landmine/IED",
            "Grenade",
            "Sexual violence",
            "Attack",
            "Abduction/forced disappearance",
            "Agreement",
            "Arrests",
            "Change to group/activity",
            "Disrupted weapons use",
            "Headquarters or base established",
            "Looting/property destruction",
            "Non-violent transfer of territory",
            "Other");

    /** The 16 event types of PLOVER. */
    private static final Set<String> PLOVER_EVENT_TYPES = Set.of(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "COOPERATE",
            "AID",
            "CONCEDE",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "MOBILIZE",
            "COERCE",
            "ASSAULT",
            "RETREAT");

    @ParameterizedTest
    @EnumSource
    void everyEventTypeHasItsPlaceInBothCodebooksOrNone(EventType type) {
        assertThat(type.acled())
                .satisfiesAnyOf(
                        code -> assertThat(code).isEqualTo("-"),
                        code -> assertThat(ACLED_SUB_EVENT_TYPES).contains(code));
        assertThat(type.plover())
                .satisfiesAnyOf(
                        code -> assertThat(code).isEqualTo("-"),
                        code -> assertThat(code).matches("[A-Z]+/(-|[a-z]+(-[a-z]+)*)"));
        String ploverType = type.plover().split("/", -1)[0];
        assertThat(ploverType)
                .satisfiesAnyOf(
                        code -> assertThat(code).isEqualTo("-"),
                        code -> assertThat(PLOVER_EVENT_TYPES).contains(code));
    }

    @Test
    void theNamedEquivalentsAreThoseOfTheCodebooks() {
        assertThat(ACLED_SUB_EVENT_TYPES).hasSize(25);
        assertThat(EventType.DRONE_STRIKE.acled()).isEqualTo("Air/drone strike");
        assertThat(EventType.BOMBING.acled()).isEqualTo("Remote explosive/landmine/IED");
        assertThat(EventType.WITHDRAWAL.acled()).isEqualTo("Change to group/activity");
        assertThat(EventType.CEASEFIRE.plover()).isEqualTo("RETREAT/ceasefire");
        assertThat(EventType.ABDUCTION.plover()).isEqualTo("ASSAULT/abduct");
    }

    @Test
    void onlyStrikesClashesAndAttacksAreViolent() {
        assertThat(Arrays.stream(EventType.values())
                        .filter(type -> type.family().isViolent()))
                .containsExactlyInAnyOrder(
                        EventType.AIR_STRIKE,
                        EventType.DRONE_STRIKE,
                        EventType.SHELLING,
                        EventType.BOMBING,
                        EventType.SUICIDE_BOMBING,
                        EventType.ARMED_CLASH,
                        EventType.ARMED_ATTACK,
                        EventType.RAID,
                        EventType.KILLING,
                        EventType.ABDUCTION,
                        EventType.SEXUAL_VIOLENCE,
                        EventType.PROPERTY_DESTRUCTION,
                        EventType.TERRITORY_TAKEN);
    }

    @ParameterizedTest
    @EnumSource
    void aSectorsCodeIsThreeLetters(Sector sector) {
        assertThat(sector.name()).matches("[A-Z]{3}");
        assertThat(sector.isArmed() || !sector.isStateForce()).isTrue();
    }

    @Test
    void policeSpiesAndSoldiersCarryWeaponsForAStateRebelsAndGunmenForNone() {
        assertThat(Arrays.stream(Sector.values()).filter(Sector::isStateForce))
                .containsExactlyInAnyOrder(Sector.MIL, Sector.COP, Sector.SPY);
        assertThat(Arrays.stream(Sector.values()).filter(Sector::isArmed))
                .containsExactlyInAnyOrder(Sector.MIL, Sector.COP, Sector.SPY, Sector.REB, Sector.UAF);
    }
}
