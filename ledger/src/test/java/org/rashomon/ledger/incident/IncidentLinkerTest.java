// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.ledger.EventBuilder.country;
import static org.rashomon.ledger.EventBuilder.event;
import static org.rashomon.ledger.EventBuilder.province;
import static org.rashomon.ledger.EventBuilder.town;
import static org.rashomon.ledger.ReportBuilder.described;
import static org.rashomon.ledger.ReportBuilder.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rashomon.ledger.EventBuilder;
import org.rashomon.model.EventType;
import org.rashomon.model.GroupClass;
import org.rashomon.model.Modality;
import org.rashomon.model.Place;
import org.rashomon.model.Quantity;
import org.rashomon.model.Reading;
import org.rashomon.model.Sector;
import org.rashomon.model.SpeechAct;

/** Ruritania (RUR) fights the Front (FRONT), which camps in Sylvania (SYL). */
class IncidentLinkerTest {
    private static final Place SYLVANIA = country("Sylvania", "SYL");
    private static final Place WESTMARK = province("Westmark", "SYL");
    private static final Place EASTMARK = province("Eastmark", "SYL");
    private static final Place BIRCH = town("Birch", "Westmark", "SYL", 40, 20);
    private static final Place HARBOUR = province("Harbour", "RUR");

    /** Each cluster as the input and number of its tellings, "b.txt e2". */
    private static List<Set<String>> linked(Reading... readings) {
        return IncidentLinker.link(Arrays.asList(readings)).stream()
                .map(cluster -> cluster.tellings().stream()
                        .map(telling -> Arrays.stream(readings)
                                        .filter(reading ->
                                                reading.document().id().equals(telling.document()))
                                        .findFirst()
                                        .orElseThrow()
                                        .document()
                                        .input()
                                + " "
                                + telling.event().id().value())
                        .collect(Collectors.toSet()))
                .sorted(Comparator.comparing(
                        cluster -> cluster.stream().sorted().findFirst().orElseThrow()))
                .toList();
    }

    private static EventBuilder strikes(String trigger) {
        return event(EventType.AIR_STRIKE, trigger);
    }

    private static Reading dated() {
        return report("dated.txt")
                .on("2031-02-24")
                .tells(
                        "The trouble began with the Ruritanian air force bombing Birch in Westmark.",
                        strikes("bombing")
                                .from("Ruritanian air force", "RUR", Sector.MIL)
                                .in(BIRCH)
                                .in(WESTMARK))
                .tells(
                        "The airstrikes hit 7 posts of the Front in some border regions of Sylvania.",
                        strikes("airstrikes")
                                .to("posts of the Front", "FRONT", Sector.REB)
                                .in(SYLVANIA))
                .tells(
                        "At least 10 fighters were killed in the attack.",
                        event(EventType.KILLING, "killed")
                                .killed("At least 10", "fighters", GroupClass.COMBATANT, new Quantity.AtLeast(10)))
                .tells(
                        "A Ruritanian airstrike hit a seminary.",
                        strikes("airstrike").from("Ruritanian", "RUR", Sector.MIL))
                .says(
                        described("Sylvanian officials", "SYL", Sector.GOV),
                        SpeechAct.CONFIRMS,
                        "Sylvanian officials said 17 civilians died in a separate strike in Eastmark.",
                        strikes("strike")
                                .in(EASTMARK)
                                .killed("17", "civilians", GroupClass.CIVILIAN, new Quantity.Exactly(17)))
                .read();
    }

    private static Reading undated() {
        return report("undated.txt")
                .tells(
                        "Ruritania has struck seven facilities of the Front in Eastmark and Westmark.",
                        strikes("struck")
                                .from("Ruritania", "RUR", Sector.GOV)
                                .to("facilities of the Front", "FRONT", Sector.REB)
                                .in(EASTMARK)
                                .in(WESTMARK))
                .tells(
                        "More than 80 fighters were eliminated in these operations.",
                        event(EventType.KILLING, "eliminated")
                                .killed("More than 80", "fighters", GroupClass.COMBATANT, new Quantity.MoreThan(80)))
                .tells(
                        "Meanwhile its forces stormed a house in Harbour and killed five fighters.",
                        event(EventType.RAID, "stormed")
                                .from("its forces", "RUR", Sector.MIL)
                                .in(HARBOUR),
                        event(EventType.KILLING, "killed")
                                .killed("five", "fighters", GroupClass.COMBATANT, new Quantity.Exactly(5)))
                .read();
    }

    @Test
    void oneSetOfStrikesToldWithADateAndWithoutIsOneIncident() {
        assertThat(linked(dated(), undated()))
                .containsExactly(
                        Set.of(
                                "dated.txt e1",
                                "dated.txt e2",
                                "dated.txt e3",
                                "dated.txt e4",
                                "dated.txt e5",
                                "undated.txt e1",
                                "undated.txt e2"),
                        Set.of("undated.txt e3", "undated.txt e4"));
    }

    @Test
    void aRaidToldWithoutADayIsNoneOfTheSeveralOfItsDistrict() {
        Reading untold = report("untold.txt")
                .tells("Ruritania raided a camp of the Front in Birch.", raid("camp of the Front"))
                .read();
        assertThat(linked(untold, raid("a.txt", "2031-03-01"))).hasSize(1);
        assertThat(linked(untold, raid("a.txt", "2031-03-01"), raid("b.txt", "2031-06-01")))
                .contains(Set.of("untold.txt e1"))
                .hasSize(3);
    }

    private static EventBuilder raid(String target) {
        return event(EventType.RAID, "raided")
                .from("Ruritania", "RUR", Sector.MIL)
                .to(target, "FRONT", Sector.REB)
                .in(BIRCH);
    }

    private static Reading raid(String input, String day) {
        return report(input)
                .tells(
                        "Ruritania raided tents near Birch on the day.",
                        raid("tents").when("the day", day))
                .tells("So it was in the papers of " + day + ".")
                .read();
    }

    @Test
    void aSeparateStrikeStaysSeparateWhileNobodyNamesBothPlaces() {
        assertThat(linked(dated()))
                .containsExactly(
                        Set.of("dated.txt e1", "dated.txt e2", "dated.txt e3", "dated.txt e4"), Set.of("dated.txt e5"));
    }

    @Test
    void strikesOnTheSameProvinceWithoutDateOrTargetAreNotTakenForOne() {
        Reading earlier = report("earlier.txt")
                .tells(
                        "Sylvania accused Ruritania of airstrikes on a town in Westmark.",
                        strikes("airstrikes")
                                .from("Ruritania", "RUR", Sector.GOV)
                                .in(WESTMARK))
                .read();
        assertThat(linked(earlier, undated())).contains(Set.of("earlier.txt e1"));
    }

    @Test
    void anArrestIsMadeInTheRaidToldInItsSentence() {
        Reading raided = report("raided.txt")
                .tells(
                        "Ruritania raided a house in Westmark and arrested two men.",
                        event(EventType.RAID, "raided")
                                .from("Ruritania", "RUR", Sector.MIL)
                                .in(WESTMARK),
                        event(EventType.ARREST, "arrested").from("Ruritania", "RUR", Sector.MIL))
                .read();
        assertThat(linked(raided)).containsExactly(Set.of("raided.txt e1", "raided.txt e2"));
    }

    @Test
    void strikesOnTheSameGroupWithoutDateOrPlaceAreNotTakenForOne() {
        Reading vague = report("vague.txt")
                .tells(
                        "Ruritania launched airstrikes inside Sylvania against havens of the Front.",
                        strikes("airstrikes")
                                .from("Ruritania", "RUR", Sector.GOV)
                                .to("havens of the Front", "FRONT", Sector.REB)
                                .in(SYLVANIA))
                .read();
        assertThat(linked(vague, undated())).contains(Set.of("vague.txt e1"));
    }

    @Test
    void whatIsToldAsHistoryStaysApartFromTheNews() {
        Reading news = report("news.txt")
                .tells(
                        "Ruritania bombed Westmark.",
                        strikes("bombed").from("Ruritania", "RUR", Sector.GOV).in(WESTMARK))
                .tells(
                        "Years ago Ruritania bombed Westmark too.",
                        strikes("bombed")
                                .from("Ruritania", "RUR", Sector.GOV)
                                .in(WESTMARK)
                                .asHistory())
                .read();
        assertThat(linked(news)).hasSize(2);
    }

    @Test
    void talkOfAttacksInGeneralMakesNoIncident() {
        Reading talk = report("talk.txt")
                .tells(
                        "Attacks on Ruritania must stop.",
                        event(EventType.ARMED_ATTACK, "Attacks")
                                .to("Ruritania", "RUR", Sector.GOV)
                                .told(Modality.ONGOING))
                .tells(
                        "Ruritania would bomb Birch.",
                        strikes("bomb")
                                .from("Ruritania", "RUR", Sector.GOV)
                                .in(BIRCH)
                                .told(Modality.THREATENED))
                .read();
        assertThat(linked(talk)).isEmpty();
    }

    @Test
    void whereInOneSentenceAndWhenInTheNextIsOneTelling() {
        Reading halves = report("halves.txt")
                .tells(
                        "Jets bombed Birch.",
                        strikes("bombed").from("Jets", "RUR", Sector.MIL).in(BIRCH))
                .tells("The market was bombed on Sunday.", strikes("bombed").when("Sunday", "2031-03-02"))
                .read();
        assertThat(linked(halves)).containsExactly(Set.of("halves.txt e1", "halves.txt e2"));
    }

    @Test
    void attacksOfOneDayWithoutAPlaceMeetByDayAndWords() {
        assertThat(linked(
                        unplaced("a.txt", "Eleven pilgrims died when a bomb tore through a ferry on Sunday."),
                        unplaced("b.txt", "A bomb on a ferry killed eleven pilgrims on Sunday.")))
                .hasSize(1);
        assertThat(linked(
                        unplaced("a.txt", "Eleven pilgrims died when a bomb tore through a ferry on Sunday."),
                        unplaced(
                                "c.txt",
                                "A bomb at the opera hurt a tenor, his dresser and their eleven rivals on Sunday.")))
                .hasSize(2);
    }

    private static Reading unplaced(String input, String sentence) {
        return report(input)
                .tells(sentence, event(EventType.BOMBING, "bomb").when("Sunday", "2031-03-02"))
                .read();
    }

    @Test
    void anAttackAndTheTotalOfAllAttacksAreCountedApart() {
        Reading roundup = report("roundup.txt")
                .tells(
                        "An attack by the Front in Birch killed seven policemen.",
                        event(EventType.ARMED_ATTACK, "attack")
                                .from("the Front", "FRONT", Sector.REB)
                                .in(BIRCH)
                                .killed("seven", "policemen", GroupClass.COMBATANT, new Quantity.Exactly(7)))
                .tells(
                        "In total, attacks by the Front have killed more than 20 people.",
                        event(EventType.ARMED_ATTACK, "attacks")
                                .from("the Front", "FRONT", Sector.REB)
                                .killed("more than 20", "people", GroupClass.MIXED, new Quantity.MoreThan(20)))
                .read();
        assertThat(linked(roundup)).containsExactly(Set.of("roundup.txt e1"), Set.of("roundup.txt e2"));
    }

    @Test
    void attacksInAProvinceAreNotTheOneAttackInItsTown() {
        Reading general = report("general.txt")
                .tells(
                        "The Front uses Sylvania for attacks on convoys, mostly in Westmark.",
                        event(EventType.ARMED_ATTACK, "attacks")
                                .from("The Front", "FRONT", Sector.REB)
                                .to("convoys", "RUR", Sector.MIL)
                                .in(WESTMARK))
                .read();
        Reading one = report("one.txt")
                .tells(
                        "The Front ambushed a convoy in Birch.",
                        event(EventType.ARMED_ATTACK, "ambushed")
                                .from("The Front", "FRONT", Sector.REB)
                                .to("convoy", "RUR", Sector.MIL)
                                .in(BIRCH))
                .read();
        assertThat(linked(general, one)).hasSize(2);
    }

    @Test
    void numerousDeadOfNobodyKnowsWhatMakeNoIncident() {
        Reading talk = report("talk.txt")
                .tells(
                        "Bombings have killed numerous civilians.",
                        event(EventType.BOMBING, "Bombings")
                                .killed("numerous", "civilians", GroupClass.CIVILIAN, new Quantity.Vague("numerous")))
                .read();
        assertThat(linked(talk)).isEmpty();
    }

    private static Reading ambush(String input, String killed, int count, String day) {
        return report(input)
                .on(day)
                .tells(
                        "Gunmen ambushed a convoy near Birch, killing " + killed + " soldiers.",
                        event(EventType.ARMED_ATTACK, "ambushed")
                                .to("convoy", "RUR", Sector.MIL)
                                .in(BIRCH)
                                .killed(killed, "soldiers", GroupClass.COMBATANT, new Quantity.Exactly(count)))
                .tells("So it was in the papers of " + day + ".")
                .read();
    }

    @Test
    void contradictingFiguresDoNotKeepTellingsApart() {
        assertThat(linked(ambush("a.txt", "11", 11, "2031-03-01"), ambush("b.txt", "five", 5, "2031-03-02")))
                .containsExactly(Set.of("a.txt e1", "b.txt e1"));
    }

    @Test
    void attacksOfDifferentMonthsAreDifferentAttacks() {
        assertThat(linked(ambush("a.txt", "11", 11, "2031-03-01"), ambush("b.txt", "11", 11, "2031-09-02")))
                .hasSize(2);
    }

    @Test
    void whoDidItMayBeDisputedWhereDayAndPlaceAgree() {
        Reading one = shelling("a.txt", "Ruritania", "RUR");
        Reading other = shelling("b.txt", "Sylvania", "SYL");
        assertThat(linked(one, other)).hasSize(1);
    }

    private static Reading shelling(String input, String who, String party) {
        return report(input)
                .on("2031-03-02")
                .tells(
                        who + " shelled the market of Birch on Sunday.",
                        event(EventType.SHELLING, "shelled")
                                .from(who, party, Sector.MIL)
                                .to("market", "", Sector.CVL)
                                .in(BIRCH)
                                .when("Sunday", "2031-03-02"))
                .read();
    }

    private static Reading murder(String input, String day, String victim, String sentence, String more) {
        return report(input)
                .on(day)
                .tells(
                        sentence,
                        event(EventType.KILLING, "shot")
                                .killed(victim, "clerk", GroupClass.CIVILIAN, new Quantity.Exactly(1)))
                .tells(more)
                .read();
    }

    @Test
    void aTrialMonthsLaterIsKnownByItsNames() {
        Reading news = murder(
                "a.txt",
                "2031-03-02",
                "Bersonin",
                "Pawnbroker Bersonin was shot in his shop on Tarlenheim Street.",
                "A neighbour, Ilka Kolbe, saw a van with Strelsau plates.");
        Reading trial = murder(
                "b.txt",
                "2031-06-20",
                "Bersonin",
                "A jury heard how Bersonin was shot among the watches he lent on.",
                "In the Tarlenheim Street case, Ilka Kolbe told of the Strelsau plates again.");
        Reading otherTrial = murder(
                "c.txt",
                "2031-06-20",
                "Detchard",
                "A jury heard how Detchard was shot beside the oven of his bakery.",
                "The prosecutor spoke of a debt and of the Hentzau bridge.");
        assertThat(linked(news, trial, otherTrial)).containsExactly(Set.of("a.txt e1", "b.txt e1"), Set.of("c.txt e1"));
    }

    @Test
    void anyOrderOfArrivalGivesTheSameIncidents() {
        List<Reading> readings = new ArrayList<>(List.of(
                dated(),
                undated(),
                ambush("a.txt", "11", 11, "2031-03-01"),
                ambush("b.txt", "five", 5, "2031-03-02"),
                ambush("c.txt", "11", 11, "2031-09-02"),
                shelling("d.txt", "Ruritania", "RUR"),
                shelling("e.txt", "Sylvania", "SYL"),
                talks("f.txt", "2031-03-02"),
                later("g.txt"),
                retold("h.txt")));
        List<Cluster> clusters = IncidentLinker.link(readings);
        Random random = new Random(11);
        for (int order = 0; order < 50; order++) {
            Collections.shuffle(readings, random);
            assertThat(IncidentLinker.link(readings)).isEqualTo(clusters);
        }
    }

    private static Reading talks(String input, String day) {
        return report(input)
                .tells(
                        "Ruritania and Sylvania held talks in Birch on the day.",
                        event(EventType.TALKS, "talks")
                                .from("Ruritania", "RUR", Sector.GOV)
                                .to("Sylvania", "SYL", Sector.GOV)
                                .in(BIRCH)
                                .when("the day", day))
                .titled(input)
                .read();
    }

    @Test
    void talksOfOneDayAreOneAndOfAnotherDayOthers() {
        assertThat(linked(talks("a.txt", "2031-03-02"), later("b.txt"))).hasSize(2);
        assertThat(linked(talks("a.txt", "2031-03-02"), retold("c.txt"))).hasSize(1);
    }

    private static Reading later(String input) {
        return report(input)
                .tells(
                        "Ruritania and Sylvania held talks in Birch again.",
                        event(EventType.TALKS, "talks")
                                .from("Ruritania", "RUR", Sector.GOV)
                                .to("Sylvania", "SYL", Sector.GOV)
                                .in(BIRCH)
                                .when("again", "2031-03-20"))
                .read();
    }

    private static Reading retold(String input) {
        return report(input)
                .tells(
                        "On Sunday the two sides met: Sylvania hosted Ruritania for talks.",
                        event(EventType.TALKS, "talks")
                                .from("Sylvania", "SYL", Sector.GOV)
                                .to("Ruritania", "RUR", Sector.GOV)
                                .when("Sunday", "2031-03-02"))
                .read();
    }

    @Test
    void everyLinkSaysWhy() {
        List<Cluster> clusters = IncidentLinker.link(List.of(dated(), undated()));
        assertThat(clusters.getFirst().links().size()
                        + clusters.getLast().links().size())
                .isEqualTo(7);
        assertThat(clusters)
                .flatExtracting(Cluster::links)
                .flatExtracting(Link::reasons)
                .contains("the same side acts", "one telling names the places of both", "told in one sentence");
    }
}
