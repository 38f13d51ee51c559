// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordsTest {
    private static final Actor ARMY = new Actor(
            Optional.of("Army of Freedonia"), Optional.empty(), Optional.of(Sector.MIL), ActorKind.ORGANISATION);
    private static final Party FREEDONIA = new Party("FRE");

    @Test
    void onlyTheResolvedIsKnown() {
        Resolution<String> resolved = new Resolution.Resolved<>("Khost", "the only one");
        Resolution<String> ambiguous = new Resolution.Ambiguous<>(List.of("Khost", "Host"), "no province is told");
        Resolution<String> unresolved = new Resolution.Unresolved<>("in no gazetteer");
        assertThat(resolved.known()).contains("Khost");
        assertThat(ambiguous.known()).isEmpty();
        assertThat(unresolved.known()).isEmpty();
        assertThat(Stream.of(resolved, ambiguous, unresolved).map(Resolution::why))
                .containsExactly("the only one", "no province is told", "in no gazetteer");
    }

    @Test
    void oneCandidateIsNotAmbiguous() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Resolution.Ambiguous<>(List.of("Khost"), "?"))
                .withMessageContaining("Khost");
    }

    @Test
    void ambiguityKeepsItsOwnCandidates() {
        List<String> candidates = new ArrayList<>(List.of("Khost", "Host"));
        Resolution.Ambiguous<String> ambiguous = new Resolution.Ambiguous<>(candidates, "?");
        candidates.clear();
        assertThat(ambiguous.candidates()).containsExactly("Khost", "Host");
    }

    @Test
    void whatIsKnownOfAnActorStandsAndTheRestIsFilledIn() {
        Actor state =
                new Actor(Optional.of("Freedonia"), Optional.of(FREEDONIA), Optional.of(Sector.GOV), ActorKind.STATE);
        Actor both = ARMY.orElse(state);
        assertThat(both)
                .isEqualTo(new Actor(ARMY.name(), Optional.of(FREEDONIA), ARMY.sector(), ActorKind.ORGANISATION));
        assertThat(both.isOf(FREEDONIA)).isTrue();
        assertThat(ARMY.isOf(FREEDONIA)).isFalse();
    }

    @Test
    void aMentionStandsForItsReferentElseForWhatItsWordsTell() {
        Mention it = new Mention(new Span(0, 2), "It", "actor/pronoun");
        Actor thing = Actor.unknown(ActorKind.THING);
        assertThat(new ActorMention(it, thing, new Resolution.Resolved<>(ARMY, "subject before")).actor())
                .isEqualTo(ARMY);
        assertThat(new ActorMention(it, thing, new Resolution.Unresolved<>("nobody before")).actor())
                .isEqualTo(thing);
    }

    @Test
    void aPartyIsACodeInCapitals() {
        assertThat(Stream.of("PAK", "UN", "BOKO-HARAM", "M23").map(Party::new).map(Party::code))
                .containsExactly("PAK", "UN", "BOKO-HARAM", "M23");
        Stream.of("", "P", "pak", "Pakistan", "-AK", "A".repeat(17))
                .forEach(code -> assertThatIllegalArgumentException().isThrownBy(() -> new Party(code)));
    }

    @Test
    void aContestIsBetweenTwoAccountsTheEarlierFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Contest(Facet.KILLED, 1, 1, Relation.CONTRADICTS))
                .withMessageContaining("1 and 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Contest(Facet.KILLED, 2, 1, Relation.CONTRADICTS));
        assertThatIllegalArgumentException().isThrownBy(() -> new Contest(Facet.KILLED, -1, 1, Relation.CONTRADICTS));
    }

    @Test
    void noFigureWithoutEvidence() {
        CasualtyFigure figure = new CasualtyFigure(
                Harm.KILLED,
                "soldiers",
                GroupClass.COMBATANT,
                new Quantity.Exactly(9),
                new Mention(new Span(0, 4), "nine", "quantity/number"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AccountFigure(figure, List.of(), Optional.empty()))
                .withMessageContaining("soldiers");
    }

    @Test
    void reportsAreNeverFewerThanNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Corroboration(-1, List.of()));
    }

    @Test
    void idsAreNumberedAndIncidentsSortByNumber() {
        assertThat(ClaimId.numbered(3).value()).isEqualTo("c3");
        assertThat(EventMentionId.numbered(12).value()).isEqualTo("e12");
        assertThat(Stream.of("i10", "i9", "i1").map(IncidentId::new).sorted().map(IncidentId::value))
                .containsExactly("i1", "i9", "i10");
    }

    @Test
    void aFaultCarriesItsCode() {
        RashomonException fault = new RashomonException(ProblemCode.RULES_BROKEN, "events.yaml:7: no such slot");
        assertThat(fault.code()).isEqualTo(ProblemCode.RULES_BROKEN);
        assertThat(fault).hasMessage("events.yaml:7: no such slot");
    }
}
