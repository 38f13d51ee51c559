// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.model.EpisodeId;
import org.rashomon.model.EventMention;
import org.rashomon.model.EventType;
import org.rashomon.model.Harm;
import org.rashomon.model.Masthead;
import org.rashomon.model.Modality;
import org.rashomon.model.Quantity;

/** Which tellings of a report are of one happening, who came to harm in it, and who is held responsible for it. */
class EpisodeTest {
    @Test
    void aBlastToldThreeTimesIsOneHappening() {
        assertThat(episodes(
                        "A bomb exploded outside a bank in Lima on Monday. Two clerks were killed. The Blue Front claimed"
                                + " responsibility for the attack."))
                .hasSize(1);
    }

    @Test
    void anotherBlastIsAnotherHappening() {
        assertThat(episodes("A bomb exploded outside a bank in Lima on Monday. Another bomb exploded at a school."))
                .hasSize(2);
    }

    @Test
    void happeningsInTwoTownsStayApart() {
        assertThat(episodes("Gunmen kidnapped a judge in Cali. Gunmen kidnapped a nurse in Lima."))
                .hasSize(2);
    }

    @Test
    void whatIsSaidInGeneralIsOfNoOccasion() {
        String text = "They are terrorists who kill peasants and burn villages.";
        assertThat(events(text))
                .allSatisfy(event -> assertThat(event.modality()).isEqualTo(Modality.HYPOTHETICAL));
        assertThat(episodes(text)).isEmpty();
    }

    @Test
    void whoClaimsTheDeedIsItsInitiator() {
        ReadingHarness.read("A bomb exploded in Lima. The Blue Front claimed responsibility for the explosion.")
                .claim(1)
                .isAttributedTo("The Blue Front");
        assertThat(initiators("A bomb exploded in Lima. The Blue Front claimed responsibility for the explosion."))
                .containsExactly("The Blue Front");
    }

    @Test
    void whoIsBlamedIsAlleged() {
        EventMention blamed = events("A bomb exploded in Lima. The police attributed the explosion to Maoist rebels.")
                .getLast();
        assertThat(blamed.modality()).isEqualTo(Modality.ALLEGED);
        assertThat(initiators("A bomb exploded in Lima. The police attributed the explosion to Maoist rebels."))
                .containsExactly("Maoist rebels");
    }

    @Test
    void whatNobodyClaimedHasNoInitiator() {
        assertThat(initiators("A bomb exploded in Lima. No group has claimed responsibility for the explosion."))
                .isEmpty();
    }

    @Test
    void victimsAreNamedInApposition() {
        ReadingHarness.read("Two technicians, Ivo Kamal and Ute Berg, were abducted.")
                .event(EventType.ABDUCTION)
                .hits("Ivo Kamal")
                .hits("Ute Berg");
    }

    @Test
    void victimsAreNamedAfterTheDeed() {
        ReadingHarness.read(
                        "Two policemen were killed in Lima on Monday. The victims were identified as Ivo Kamal, 34, and Ute Berg.")
                .event(EventType.KILLING)
                .hits("Ivo Kamal")
                .hits("Ute Berg");
    }

    @Test
    void victimsAreNamedByWhatTheyAre() {
        ReadingHarness.read("A bomb injured two clerks in Lima on Monday. The injured are Ivo Kamal and Ute Berg.")
                .event(EventType.BOMBING)
                .hits("Ivo Kamal")
                .hits("Ute Berg");
        ReadingHarness.read("Two clerks were killed in Lima on Monday. The names of the victims were disclosed later. "
                        + "They are Ivo Kamal and Ute Berg.")
                .event(EventType.KILLING)
                .hits("Ivo Kamal")
                .hits("Ute Berg");
    }

    @Test
    void aDayThatTheNearerDeedHasNoUseForIsOfTheOther() {
        ReadingHarness.read(
                        "Troops raided a camp of the men responsible for Tuesday's bombing of a bank in Lima on 9 May 2031.")
                .event(EventType.RAID)
                .isOn("2031-05-09");
    }

    @Test
    void aPronounIsToldByTheWordsItStandsFor() {
        ReadingHarness.read("The mayors of two towns were released today. They were kidnapped on Saturday by rebels.")
                .event(EventType.ABDUCTION)
                .hits("The mayors");
    }

    @Test
    void aGroupOfRebelsActs() {
        ReadingHarness.read("Two engineers were kidnapped by a group of rebels.")
                .event(EventType.ABDUCTION)
                .isInitiatedBy("rebels");
    }

    @Test
    void whatIsOnlySpokenOfIsNoHappening() {
        assertThat(episodes("The talks resumed after the offensive of the rebels."))
                .isEmpty();
    }

    @Test
    void theCrimeIsTheDeedToldBefore() {
        assertThat(episodes("Gunmen shot a judge in Cali on Monday. The crime was committed by three men."))
                .hasSize(1);
    }

    @Test
    void theSecondNumberCountsWhatTheFirstDoes() {
        ReadingHarness.read("Four clerks were killed and 35 wounded in the blast.")
                .event(EventType.BOMBING)
                .hasFigure(Harm.INJURED, "clerks", new Quantity.Exactly(35));
    }

    @Test
    void whatIsHitBelongsToSomebody() {
        ReadingHarness.read("Jets struck seven bases in two provinces, belonging to the FMLN and the ELN.")
                .event(EventType.AIR_STRIKE)
                .hits("the FMLN")
                .hits("the ELN");
    }

    @Test
    void aCarThatIsShotAtIsNoWeapon() {
        assertThat(events("The judge was hurt when gunmen opened fire on his car."))
                .allSatisfy(
                        event -> assertThat(event.participants().instruments()).isEmpty());
    }

    private static List<EventMention> events(String text) {
        return ReadingHarness.reading(text, Masthead.nothingTold()).events();
    }

    private static List<EpisodeId> episodes(String text) {
        return events(text).stream()
                .map(event -> event.setting().episode())
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static List<String> initiators(String text) {
        return events(text).stream()
                .flatMap(event -> event.participants().initiators().stream())
                .map(actor -> actor.mention().text())
                .distinct()
                .toList();
    }
}
