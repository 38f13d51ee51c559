// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rashomon.ledger.EventBuilder.event;
import static org.rashomon.ledger.EventBuilder.province;
import static org.rashomon.ledger.ReportBuilder.person;
import static org.rashomon.ledger.ReportBuilder.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rashomon.ledger.review.Phrase;
import org.rashomon.model.AcceptedClaim;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorKind;
import org.rashomon.model.Claim;
import org.rashomon.model.ClaimWords;
import org.rashomon.model.Correction;
import org.rashomon.model.DocumentId;
import org.rashomon.model.EventMention;
import org.rashomon.model.EventType;
import org.rashomon.model.FigureWords;
import org.rashomon.model.GroupClass;
import org.rashomon.model.LedgerEntry;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.Modality;
import org.rashomon.model.Party;
import org.rashomon.model.Quantity;
import org.rashomon.model.Reading;
import org.rashomon.model.Sector;
import org.rashomon.model.SpeechAct;
import org.rashomon.model.TellingWords;
import org.rashomon.model.TimeInterval;

/** What reviewers decide, through the ledger's front door. */
class ReviewTest extends Reviewing {
    private static FigureWords figure(Reading reading) {
        return new FigureWords(
                reading.document().id(),
                firstEvent(reading).figures().getFirst().mention().span());
    }

    @Test
    void everyFieldCanBeSetRightAndNamesTheDecision() {
        Reading reading = ministry();
        ledger.record(reading);
        TellingWords telling = telling(reading);
        EventMention event = firstEvent(reading);
        Actor rebels = new Actor(
                Optional.of("The Front"), Optional.of(new Party("FRONT")), Optional.of(Sector.REB), ActorKind.GROUP);
        Claim claim = reading.claims().getFirst();
        ClaimWords words = ClaimWords.of(reading.document().id(), claim);
        correct(new Correction.OfType(telling, EventType.AIR_STRIKE, EventType.SHELLING));
        correct(new Correction.OfModality(telling, Modality.HAPPENED, Modality.ALLEGED));
        TimeInterval tuesday = TimeInterval.of(LocalDate.of(2031, 3, 4), LocalDate.of(2031, 3, 4));
        correct(new Correction.OfTime(
                telling, event.setting().time().map(time -> time.interval()), Optional.of(tuesday)));
        correct(new Correction.OfPlace(
                telling,
                event.setting().places().getFirst().place().mention().span(),
                Optional.of(province("Westmark", "SYL")),
                Optional.of(province("Eastmark", "SYL"))));
        correct(new Correction.OfInitiator(
                telling,
                event.participants().initiators().getFirst().mention().span(),
                Optional.of(event.participants().initiators().getFirst().actor()),
                Optional.empty()));
        correct(new Correction.OfRecipient(telling, telling.trigger(), Optional.empty(), Optional.of(rebels)));
        correct(new Correction.OfQuantity(figure(reading), new Quantity.MoreThan(80), new Quantity.Exactly(8)));
        correct(new Correction.OfGroupClass(figure(reading), GroupClass.COMBATANT, GroupClass.UNKNOWN));
        correct(new Correction.OfSpeaker(
                words,
                claim.attribution().speaker().mention().orElseThrow().mention().span(),
                claim.attribution().speaker().mention().map(who -> who.actor()),
                Optional.of(rebels)));
        correct(new Correction.OfAct(words, SpeechAct.ASSERTS, SpeechAct.DENIES));

        EventMention corrected = firstEvent(now(reading));
        assertThat(corrected.type()).isEqualTo(EventType.SHELLING);
        assertThat(corrected.modality()).isEqualTo(Modality.ALLEGED);
        assertThat(corrected.setting().time().orElseThrow().interval()).isEqualTo(tuesday);
        assertThat(corrected.setting().time().orElseThrow().mention().text()).isEqualTo("Monday");
        assertThat(corrected.setting().time().orElseThrow().mention().rule()).isEqualTo("review/4");
        assertThat(corrected.setting().places().getFirst().place().place().known())
                .contains(province("Eastmark", "SYL"));
        assertThat(corrected.participants().initiators()).isEmpty();
        assertThat(corrected.participants().recipients()).singleElement().satisfies(who -> {
            assertThat(who.actor()).isEqualTo(rebels);
            assertThat(who.mention().text()).isEqualTo("struck");
        });
        assertThat(corrected.figures().getFirst().quantity()).isEqualTo(new Quantity.Exactly(8));
        assertThat(corrected.figures().getFirst().groupClass()).isEqualTo(GroupClass.UNKNOWN);
        Claim said = now(reading).claims().getFirst();
        assertThat(said.attribution().speaker().mention().orElseThrow().actor()).isEqualTo(rebels);
        assertThat(said.attribution().act()).isEqualTo(SpeechAct.DENIES);
        assertThat(said.rule()).isEqualTo("review/11");
        assertThat(ledger.conflicts()).isEmpty();
        assertThat(ledger.verify().faults()).isEmpty();
    }

    @Test
    void aCorrectionOutlivesAnotherReadingThatSaysTheSame() {
        ledger.record(ministry());
        correct(new Correction.OfType(telling(ministry()), EventType.AIR_STRIKE, EventType.SHELLING));
        assertThat(ledger.record(ministry("reader 2", EventType.AIR_STRIKE))).isInstanceOf(Recording.NewReading.class);

        assertThat(firstEvent(now(ministry())).type()).isEqualTo(EventType.SHELLING);
        assertThat(ledger.conflicts()).isEmpty();
        assertThat(ledger.record(ministry("reader 2", EventType.AIR_STRIKE)))
                .isInstanceOf(Recording.AlreadyThere.class);
        assertThat(ledger.verify().faults()).isEmpty();
    }

    @Test
    void whatIsNotThereCannotBeDecidedOn() {
        Reading other = LedgerTest.rivalReport();
        assertThatThrownBy(() -> decide(new Operation.Withdrawn(other.document().id())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no report");
        ledger.record(ministry());
        assertThatThrownBy(
                        () -> correct(new Correction.OfType(telling(ministry()), EventType.RAID, EventType.SHELLING)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("it is read as air-strike");
        assertThatThrownBy(() -> decide(new Operation.Recorded(other))).isInstanceOf(IllegalArgumentException.class);
        assertThat(ledger.histories().journal()).hasSize(1);
    }

    @Test
    void undoingTakesBackAndUndoingThatBringsBack() {
        ledger.record(ministry());
        LedgerEntry correction =
                correct(new Correction.OfType(telling(ministry()), EventType.AIR_STRIKE, EventType.SHELLING));
        LedgerEntry undoing = decide(new Operation.Undone(correction.sequence()));
        assertThat(now(ministry())).isEqualTo(ministry());

        decide(new Operation.Undone(undoing.sequence()));

        assertThat(firstEvent(now(ministry())).type()).isEqualTo(EventType.SHELLING);
        assertThat(ledger.verify().faults()).isEmpty();
    }

    @Test
    void undoingWhatIsNotThereOrTwiceIsRefused() {
        ledger.record(ministry());
        LedgerEntry correction =
                correct(new Correction.OfType(telling(ministry()), EventType.AIR_STRIKE, EventType.SHELLING));
        decide(new Operation.Undone(correction.sequence()));

        assertThatThrownBy(() -> decide(new Operation.Undone(2))).hasMessageContaining("undone already, by entry 3");
        assertThatThrownBy(() -> decide(new Operation.Undone(1))).hasMessageContaining("entry 1 is no decision");
        assertThatThrownBy(() -> decide(new Operation.Undone(9))).hasMessageContaining("entry 9 is no decision");
        assertThat(ledger.histories().journal()).hasSize(3);
    }

    @Test
    void aWithdrawnDocumentComesBackWhenThatIsUndone() {
        ledger.record(ministry());
        LedgerEntry withdrawal =
                ledger.withdraw(ministry().document().id(), REVIEWER, "satire").orElseThrow();
        assertThat(ledger.readings()).isEmpty();
        assertThat(ledger.search("camps", 5)).isEmpty();

        decide(new Operation.Undone(withdrawal.sequence()));

        assertThat(ledger.readings()).containsExactly(ministry());
        assertThat(ledger.search("camps", 5)).hasSize(1);
        assertThat(ledger.verify().faults()).isEmpty();
    }

    /** Whatever was decided in whatever order: once all of it is undone, the answers are the same to the letter. */
    @Test
    void doingAndUndoingLeavesTheSameIncidents() {
        List<Reading> readings = List.of(ministry(), LedgerTest.rivalReport());
        readings.forEach(ledger::record);
        String before = ledger.incidents().toString() + ledger.readings();
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            List<Long> made = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                made.add(decide(anything(random, readings)).sequence());
            }
            while (!made.isEmpty()) {
                decide(new Operation.Undone(made.remove(random.nextInt(made.size()))));
            }
            assertThat(ledger.incidents().toString() + ledger.readings())
                    .as("seed %d", seed)
                    .isEqualTo(before);
        }
        assertThat(ledger.verify().faults()).isEmpty();
    }

    /** Corrections are of what is read, so that they can be made in any order and any number. */
    private Operation anything(Random random, List<Reading> readings) {
        Reading reading = readings.get(random.nextInt(readings.size()));
        Reading shown = now(reading);
        TellingWords telling = telling(reading);
        EventType type = firstEvent(shown).type();
        Modality modality = firstEvent(shown).modality();
        return switch (random.nextInt(6)) {
            case 0 ->
                new Operation.Corrected(new Correction.OfType(
                        telling, type, type == EventType.RAID ? EventType.SHELLING : EventType.RAID));
            case 1 ->
                new Operation.Corrected(new Correction.OfModality(
                        telling, modality, modality == Modality.ALLEGED ? Modality.PLANNED : Modality.ALLEGED));
            case 2 -> new Operation.Merged(List.of(telling(readings.get(0)), telling(readings.get(1))));
            case 3 -> new Operation.Split(List.of(telling(readings.get(0))), List.of(telling(readings.get(1))));
            case 4 -> new Operation.Redacted(List.of("Governor of Westmark", "governor"));
            default ->
                new Operation.Accepted(List.of(new AcceptedClaim(
                        ClaimWords.of(reading.document().id(), shown.claims().getFirst()),
                        Phrase.of(shown.claims().getFirst()))));
        };
    }

    /** Reading all again with another version, in any order, changes nothing that was decided. */
    @Test
    void decisionsOutliveReadingAllAgain() {
        List<Reading> readings = List.of(ministry(), LedgerTest.rivalReport());
        readings.forEach(ledger::record);
        correct(new Correction.OfType(telling(ministry()), EventType.AIR_STRIKE, EventType.SHELLING));
        decide(new Operation.Redacted(List.of("Westmark")));
        DocumentId withdrawn = LedgerTest.rivalReport().document().id();
        ledger.withdraw(withdrawn, REVIEWER, "satire");
        String before = withoutReader(ledger.readings().toString());

        ledger.record(ministry("reader 2", EventType.AIR_STRIKE));
        ledger.record(LedgerTest.rivalReport());

        assertThat(withoutReader(ledger.readings().toString())).isEqualTo(before);
        assertThat(ledger.reading(withdrawn)).isEmpty();
        assertThat(ledger.conflicts()).isEmpty();
    }

    private static String withoutReader(String shown) {
        return shown.replaceAll("reader \\d", "reader");
    }

    private static Reading witness() {
        return report("zora-petrova.txt")
                .by("Zora Petrova's Weekly")
                .on("2031-03-04")
                .titled("ZORA PETROVA saw it")
                .says(
                        person("Zora Petrova", "Zora Petrova", "SYL", Sector.CVL),
                        SpeechAct.ASSERTS,
                        "Zora Petrova, a teacher, said that jets bombed Westmark on Monday and killed 17 civilians.",
                        event(EventType.AIR_STRIKE, "bombed")
                                .in(province("Westmark", "SYL"))
                                .when("Monday", "2031-03-03")
                                .killed("17", "civilians", GroupClass.CIVILIAN, new Quantity.Exactly(17)))
                .tells("Petrova's school was hit, and a Petrovan choir sang.")
                .read();
    }

    @Test
    void aRedactedPersonIsNamedNowhereAndEverySpanStillFits() {
        ledger.record(witness());
        DocumentId id = witness().document().id();
        decide(new Operation.Redacted(List.of("Zora Petrova", "Zora", "Petrova")));

        Reading masked = now(witness());
        assertThat(masked.document().id()).isEqualTo(id);
        assertThat(masked.document().text())
                .startsWith("\u2588\u2588\u2588\u2588 \u2588\u2588\u2588\u2588\u2588\u2588\u2588, a teacher")
                .hasSameSizeAs(witness().document().text())
                .contains("Petrovan choir");
        String everything = ledger.readings().toString()
                + ledger.incidents()
                + ledger.conflicts()
                + ledger.histories().of(id)
                + ledger.search("teacher", 5)
                + ledger.verify();
        assertThat(everything.replace("Petrovan", ""))
                .doesNotContainIgnoringCase("zora")
                .doesNotContainIgnoringCase("petrova");
        assertThat(QuoteCheck.of(masked).faults()).isEmpty();
        assertThat(ledger.search("Petrova", 5)).isEmpty();
        assertThat(ledger.incidents().getFirst().accounts().getFirst().figures())
                .isNotEmpty();
        assertThat(ledger.verify().faults()).isEmpty();
        ledger.rebuild();
        assertThat(ledger.verify().faults()).isEmpty();
    }

    @Test
    void whatWasMaskedIsShownAgainWhenThatIsUndone() {
        ledger.record(witness());
        LedgerEntry redaction = decide(new Operation.Redacted(List.of("Zora", "Petrova")));
        decide(new Operation.Undone(redaction.sequence()));
        assertThat(ledger.readings()).containsExactly(witness());
        assertThat(ledger.search("Petrova", 5)).hasSize(2);
    }
}
