// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The closed lists are those of docs/CONTRACT.md, word for word. */
class LabelsTest {
    static Stream<Class<? extends Enum<?>>> closedLists() {
        return Stream.of(
                AccountSpeaker.Kind.class,
                ActorKind.class,
                EventType.class,
                EventType.Family.class,
                Facet.class,
                GroupClass.class,
                Harm.class,
                IncidentState.class,
                MediaType.class,
                Modality.class,
                PlaceKind.class,
                PlaceRole.class,
                PlaceUse.class,
                ProblemCode.class,
                Quotation.class,
                Relation.class,
                ReportRole.class,
                Sector.class,
                SpeechAct.class,
                TimeAnchor.class,
                TimePrecision.class,
                TimeType.class);
    }

    @ParameterizedTest
    @MethodSource("closedLists")
    <E extends Enum<E>> void everyConstantIsReadBackFromItsLabel(Class<E> list) {
        assertThat(list.getEnumConstants()).isNotEmpty().allSatisfy(constant -> {
            String label = Labels.of(constant);
            assertThat(label).matches("[a-z]+[0-9]?(-[a-z]+)*");
            assertThat(Labels.parse(list, label)).isSameAs(constant);
        });
    }

    @Test
    void aLabelOfNoConstantIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Labels.parse(EventType.class, "air strike"));
        assertThatIllegalArgumentException().isThrownBy(() -> Labels.parse(EventType.class, ""));
    }

    @Test
    void eventTypesAreTheClosedList() {
        assertThat(labels(EventType.values())).isEqualTo(words("""
                                air-strike drone-strike shelling bombing suicide-bombing armed-clash armed-attack raid killing
                                abduction sexual-violence arrest expulsion property-destruction protest riot
                                force-against-protest territory-taken ceasefire agreement talks mediation visit withdrawal
                                mobilisation border-closure sanction aid crime accident other
                                """));
    }

    @Test
    void speechActsAreTheClosedList() {
        assertThat(labels(SpeechAct.values())).isEqualTo(words("""
                                asserts confirms denies accuses warns threatens demands promises justifies supports criticises
                                asks announces
                                """));
    }

    @Test
    void theOtherListsOfTheContractAreClosedToo() {
        assertThat(labels(Modality.values()))
                .isEqualTo(words("happened denied alleged planned threatened hypothetical ongoing"));
        assertThat(labels(Harm.values())).isEqualTo(words("killed injured captured missing displaced surrendered"));
        assertThat(labels(GroupClass.values()))
                .containsExactlyInAnyOrderElementsOf(words("combatant civilian mixed unknown"));
        assertThat(labels(ActorKind.values()))
                .containsExactlyInAnyOrderElementsOf(words("person group organisation state thing"));
        assertThat(labels(Quotation.values())).isEqualTo(words("direct mixed indirect"));
        assertThat(labels(PlaceUse.values())).isEqualTo(words("literal metonymic modifier"));
        assertThat(labels(PlaceKind.values()))
                .containsExactlyInAnyOrderElementsOf(words("country admin1 admin2 city feature region"));
        assertThat(labels(IncidentState.values())).isEqualTo(words("one-origin several-origins contested admitted"));
        assertThat(labels(Facet.values()))
                .contains("killed", "injured", "target", "initiator", "happened", "place", "time");
    }

    @Test
    void aProblemIsPrintedAsEveryOtherLabel() {
        for (ProblemCode code : ProblemCode.values()) {
            assertThat(code.label()).isEqualTo(Labels.of(code));
        }
    }

    private static List<String> labels(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Labels::of).toList();
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
