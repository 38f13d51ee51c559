// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Claim;
import org.rashomon.model.EventMention;
import org.rashomon.model.Masthead;
import org.rashomon.model.Party;
import org.rashomon.model.Reading;
import org.rashomon.model.Speaker;

/**
 * The same words about the other side are read in the same way: with the names of the parties swapped, the reading comes out mirrored.
 * What is compared is everything but the positions and the place records, which differ with the names.
 */
class NeutralityTest {
    private static final Map<String, String> SWAP = swap(Map.of(
            "Pakistan", "Afghanistan",
            "Pakistani", "Afghan",
            "Islamabad", "Kabul"));

    private static final Pattern NAME = Pattern.compile("\\b(" + String.join("|", longestFirst()) + ")\\b");

    static List<String> texts() {
        return List.of(
                "Pakistan said its forces had killed 19 fighters near the border. Afghanistan denied the claim.",
                "Kabul accused Islamabad of shelling a village and killing six civilians.",
                "Pakistani airstrikes hit two houses in the east, an Afghan official said. At least nine people were killed.",
                "The Pakistani military said it had repelled an attack on three posts and destroyed an Afghan tank.",
                "Afghan officials said 12 villagers were injured when Pakistani artillery shelled the district.",
                "Islamabad urged Kabul to act against the militants and warned that its patience was running out.",
                "Pakistan closed its border with Afghanistan after the clashes.",
                "“We will respond at a time of our choosing,” a spokesperson for the Pakistani army said.",
                "According to Pakistani officials, more than 40 Afghan soldiers were captured.",
                "Pakistan and Afghanistan agreed to a ceasefire on Sunday, mediators said.",
                "Afghanistan's defence ministry vowed to retaliate for the strikes. Pakistan's foreign minister rejected the accusation.",
                "Dozens of Pakistani soldiers were wounded in an ambush that Kabul described as self-defence.",
                "Pakistan does not believe that Afghan soldiers fired first.",
                "Kabul called the strikes “a crime against the Afghan people.” Islamabad hopes that the truce will hold.",
                "Pakistan wants Afghanistan to close the camps, and fears new attacks.",
                "Pakistani officials went on to accuse Kabul of hiding the attackers.",
                "Pakistan has been accused of bombing a clinic.",
                "Nine Afghan soldiers were reportedly killed in the Pakistani shelling.",
                "The Afghan jets allegedly crossed the border twice.",
                "Pakistani troops are believed to have taken two posts.",
                "It was reported that Pakistani shells had hit a school.",
                "Amid allegations that Afghan guards had beaten prisoners, the talks were put off.",
                "Islamabad has not commented on the claim. Afghan officials declined to say how many soldiers had been killed.",
                "There was no immediate comment from Kabul.",
                "The Pakistani army did not respond to a request for comment.",
                "An Afghan spokesman would not discuss the strike.",
                "Afghan officials say Pakistan has argued that the rebels use the valley as a base.",
                "Pakistan's claim that Afghan soldiers fired first was repeated on Monday.",
                "The raid was described by Pakistan as self-defence.",
                "“The post was ours,” the Afghan commander said. “We took it back before dawn.”",
                "Pakistan condemned the bombing and demanded that Afghanistan hand over the men.",
                "Afghanistan, which has denied the charge, accused Pakistan of sending drones.",
                "Pakistan threatened to strike camps inside Afghanistan.",
                "A Pakistani official, speaking on condition of anonymity, said Afghan troops had fled.",
                "Residents of the Afghan town blamed Pakistan for the fire.",
                "Kabul says Islamabad is lying about the toll, and Islamabad says Kabul started the fight.",
                "The Pakistani defence minister, who said that Kabul was behind the raid, praised Afghanistan's farmers on Monday.",
                "The border is closed, Pakistani officials said on Sunday, while Afghan officials said it was open.",
                "Some of the Afghan soldiers, Islamabad said, had crossed the river.",
                "Pakistan issued a statement saying Kabul had broken the truce.",
                "Clashes broke out between Pakistani troops and Afghan border guards.",
                "Pakistan lifted the embargo against Afghanistan and freed forty Afghan prisoners.",
                "The Afghan foreign minister met a Pakistani envoy in Islamabad.",
                "Pakistan recalled its ambassador from Kabul and suspended aid to Afghanistan.",
                "Afghanistan sent troops to the Pakistani border after the shelling.",
                "Pakistani soldiers engaged in a clash with Afghan guards, and defused two bombs.",
                "Kabul turned down an offer of talks from Islamabad.",
                "Pakistani officials: ten soldiers dead in raid\n\nA raid on the post began at dawn.",
                "The briefing was short.\n\nPakistani spokesman: Afghanistan fired first.\n\nReporter: Who saw it?\n\nPakistani spokesman: We have the tapes.",
                "The Pakistani army said in a statement:\n\n“Afghan soldiers fired first. Two posts were lost.”\n\nThe town was calm.",
                "While Pakistan has suggested that the post was empty, Afghan officials closed the road.",
                "Pakistan condemned the attack on the Afghan market which killed nine people.");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void swappedPartiesGiveTheMirroredReading(String text) {
        List<String> told = skeleton(read(text));
        assertThat(told).as("nothing to compare in: %s", text).isNotEmpty();
        assertThat(skeleton(read(swapped(text))))
                .as("reading of: %s", swapped(text))
                .isEqualTo(told.stream().map(NeutralityTest::mirrored).toList());
    }

    private static Reading read(String text) {
        return ReadingHarness.reading(text, Masthead.nothingTold());
    }

    // --- swapping

    private static Map<String, String> swap(Map<String, String> pairs) {
        Map<String, String> both = new LinkedHashMap<>();
        pairs.forEach((one, other) -> {
            both.put(one, other);
            both.put(other, one);
        });
        return both;
    }

    private static List<String> longestFirst() {
        List<String> names = new ArrayList<>(SWAP.keySet());
        names.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return names;
    }

    private static String swapped(String text) {
        return NAME.matcher(text)
                .replaceAll((MatchResult name) -> SWAP.getOrDefault(name.group(), name.group()))
                .replace("a Afghan", "an Afghan")
                .replace("an Pakistani", "a Pakistani");
    }

    private static String mirrored(String line) {
        return line.replace("PAK", "#").replace("AFG", "PAK").replace("#", "AFG");
    }

    // --- what is compared

    private static List<String> skeleton(Reading reading) {
        Stream<String> silences = reading.silences().stream()
                .map(silence -> silence.kind() + " "
                        + silence.who().map(NeutralityTest::code).orElse("-") + " told by "
                        + speaker(silence.teller()));
        return Stream.concat(reading.claims().stream().map(NeutralityTest::line), silences)
                .toList();
    }

    private static String line(Claim claim) {
        return speaker(claim.attribution().speaker()) + " "
                + claim.attribution().act() + claim.plover() + " to "
                + claim.attribution().addressee().map(NeutralityTest::code).orElse("-") + " about "
                + codes(claim.attribution().targets()) + " by " + claim.rule() + ": "
                + claim.events().stream().map(NeutralityTest::line).collect(Collectors.joining("; "));
    }

    private static String line(EventMention event) {
        return event.type() + " " + event.trigger().plover() + " " + event.modality() + " "
                + codes(event.participants().initiators()) + " > "
                + codes(event.participants().recipients()) + " "
                + event.figures().stream()
                        .map(figure -> figure.harm() + " " + figure.quantity() + " " + figure.groupClass())
                        .toList();
    }

    private static String speaker(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named(ActorMention who) -> "named " + code(who);
            case Speaker.Unnamed(ActorMention who) -> "unnamed " + code(who);
            case Speaker.Untold() -> "untold";
            case Speaker.OutletVoice() -> "outlet";
        };
    }

    private static List<String> codes(List<ActorMention> actors) {
        return actors.stream().map(NeutralityTest::code).toList();
    }

    private static String code(ActorMention mention) {
        Actor actor = mention.actor();
        Optional<String> party = actor.party().map(Party::code);
        return party.orElse("?") + "." + actor.sector().map(Enum::name).orElse("?") + "." + actor.kind();
    }
}
