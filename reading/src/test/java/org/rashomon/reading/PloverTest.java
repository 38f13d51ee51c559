// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.model.Claim;
import org.rashomon.model.EventMention;
import org.rashomon.model.EventType;
import org.rashomon.model.PloverType;

/** What PLOVER calls the acts of a sentence. */
class PloverTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Ruritanian premier met the Finnish president in Oslo. | CONSULT",
                "Malawi restored diplomatic relations with Zambia. | SUPPORT",
                "Norway shared intelligence with Sweden. | COOPERATE",
                "Kuwait sent blankets to the refugees. | AID",
                "The guerrillas freed four hostages. | CONCEDE",
                "Ethiopian troops withdrew from the town. | RETREAT",
                "Japan suspended aid to Fiji. | SANCTION",
                "Guinea imposed a curfew in the port. | COERCE",
                "Nurses began a hunger strike against the ministry. | PROTEST",
                "Zambia sent troops to the border. | MOBILIZE",
                "Gunmen attacked a convoy in the north. | ASSAULT",
                "The bishop demanded an inquiry. | REQUEST",
                "Kenya turned down an offer of grain. | REJECT",
                "Norway condemned the bombing of the clinic. | ACCUSE"
            })
    void everyKindOfActIsTold(String text, PloverType type) {
        assertThat(told(text)).contains(type);
    }

    @Test
    void anAppealIsAStatement() {
        assertThat(told("The bishop urged the guerrillas to lay down their guns."))
                .isEmpty();
    }

    @Test
    void aPromiseOfHarmIsAThreat() {
        assertThat(told("The governor promised to impose a curfew in the port."))
                .containsExactly(PloverType.THREATEN);
        assertThat(told("The governor promised to free the prisoners.")).containsExactly(PloverType.AGREE);
    }

    @Test
    void whatIsMentionedInPassingHasNoCode() {
        List<EventMention> events = ReadingHarness.read("Talks resumed in Oslo after gunmen attacked a convoy in Chad.")
                .reading()
                .events();
        assertThat(events.stream().filter(event -> event.type() == EventType.ARMED_ATTACK))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.trigger().plover()).isEmpty());
    }

    @Test
    void aDenialIsNoRefusal() {
        assertThat(told("Chad denied that its jets had crossed the border.")).isEmpty();
    }

    /** The codes of a text: of acts of speech, and of what happened. */
    private static List<PloverType> told(String text) {
        var reading = ReadingHarness.read(text).reading();
        return Stream.concat(
                        reading.claims().stream().map(Claim::plover),
                        reading.events().stream()
                                .filter(event -> switch (event.modality()) {
                                    case HAPPENED, ALLEGED, ONGOING -> true;
                                    case DENIED, PLANNED, THREATENED, HYPOTHETICAL -> false;
                                })
                                .map(event -> event.trigger().plover()))
                .flatMap(Optional::stream)
                .toList();
    }
}
