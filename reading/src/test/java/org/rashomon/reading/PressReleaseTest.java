// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading;

import static org.rashomon.model.Harm.CAPTURED;
import static org.rashomon.model.Harm.KILLED;

import org.junit.jupiter.api.Test;
import org.rashomon.model.EventType;
import org.rashomon.model.Quantity;

/** The short release of a force about one operation. */
class PressReleaseTest {
    private static final String HEAD = "2031-05-N-017\n\nLIMA, Peru (May 7) \u2013 ";

    @Test
    void theDayIsToldByTheDatelineAndItsYearByTheReferenceNumber() {
        ReadingHarness.read(HEAD + "Soldiers detained two smugglers in Nazca yesterday.")
                .event(EventType.ARREST)
                .isInitiatedBy("Soldiers")
                .isOn("2031-05-06")
                .hasFigure(CAPTURED, "smugglers", new Quantity.Exactly(2));
    }

    @Test
    void whoIsDetainedHasNoObject() {
        ReadingHarness.read("A joint security force detained several smugglers during a sweep.")
                .event(EventType.ARREST)
                .isInitiatedBy("A joint security force")
                .hits("smugglers");
    }

    @Test
    void somebodyTakenInATownIsArrested() {
        ReadingHarness.read("A patrol captured a rebel leader in the town of Nazca.")
                .event(EventType.ARREST)
                .hasFigure(CAPTURED, "rebel leader", new Quantity.Exactly(1));
    }

    @Test
    void theAddressBeforeTheSubjectIsNoSubject() {
        ReadingHarness.read("In Khogyani district, Nangarhar province, a security force captured two smugglers.")
                .event(EventType.ARREST)
                .isInitiatedBy("a security force")
                .isAt("Nangarhar");
    }

    @Test
    void whoIsSearchedForIsWhomTheSearchIsFor() {
        ReadingHarness.read("Troops detained two men while searching for a rebel commander in Cusco.")
                .event(EventType.RAID)
                .hits("a rebel commander");
        ReadingHarness.read("Troops conducted an operation to arrest a rebel commander in Cusco.")
                .event(EventType.RAID)
                .hits("a rebel commander");
    }

    @Test
    void anArrestInAnOperationIsWhereTheOperationIs() {
        ReadingHarness.read("Troops captured a rebel leader during an operation in Cusco.")
                .event(EventType.ARREST)
                .isAt("Cusco");
    }

    @Test
    void whatIsToldWithoutAPlaceHappenedWhereTheStoryStands() {
        ReadingHarness.read("A patrol found a boat full of rifles in Cusco. Two men were detained.")
                .event(EventType.ARREST)
                .isAt("Cusco");
        ReadingHarness.read("A patrol found rifles in Cusco and a boat in Lima. Two men were detained.")
                .event(EventType.ARREST)
                .isNotAt("Cusco")
                .isNotAt("Lima");
    }

    @Test
    void theRecordOfSomebodyCapturedIsBackground() {
        ReadingAssert told =
                ReadingHarness.read("Troops captured a rebel commander in Cusco. The commander was responsible for the "
                        + "bombing of a bridge in Lima.");
        told.event(EventType.ARREST).isBackground(false);
        told.event(EventType.BOMBING).isBackground(true);
        ReadingHarness.read("The rebels were responsible for the bombing of a bridge in Lima.")
                .event(EventType.BOMBING)
                .isBackground(false);
    }

    @Test
    void everybodyInAListOfCapturedIsCounted() {
        ReadingHarness.read("Troops captured a rebel leader, a smuggler and several of their friends.")
                .event(EventType.ARREST)
                .hasFigure(CAPTURED, "rebel leader", new Quantity.Exactly(1))
                .hasFigure(CAPTURED, "smuggler", new Quantity.Exactly(1));
        ReadingHarness.read("Troops killed a number of smugglers in Cusco.")
                .event(EventType.KILLING)
                .hasFigure(KILLED, "smugglers", new Quantity.Vague("a number of"));
    }
}
