// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The fields that can be set right, each as it was typed. */
final class CorrectionFields {
    @Option(names = "--type", paramLabel = "TYPE", description = "What kind of event: air-strike, raid, talks, ...")
    private Optional<String> type = Optional.empty();

    @Option(
            names = "--modality",
            paramLabel = "MODALITY",
            description = "How it is told: happened, denied, alleged, planned, threatened, hypothetical, ongoing.")
    private Optional<String> modality = Optional.empty();

    @Option(names = "--days", paramLabel = "DAYS", description = "When: 2026-02-21, 2026-02-21/2026-02-22 or none.")
    private Optional<String> days = Optional.empty();

    @Option(
            names = "--place",
            paramLabel = "NAME",
            description = "Where, by a name that 'rashomon gazetteer find' knows; or none.")
    private Optional<String> place = Optional.empty();

    @Option(
            names = "--record",
            paramLabel = "RECORD",
            description = "Which of several places of that name: geonames:1131054.")
    private Optional<String> placeRecord = Optional.empty();

    @Option(
            names = "--initiator",
            paramLabel = "WHO",
            description =
                    "Who acts: PARTY:SECTOR or PARTY:SECTOR:NAME, ? for what is not known (PAK:MIL, ?:UAF); or none.")
    private Optional<String> initiator = Optional.empty();

    @Option(names = "--recipient", paramLabel = "WHO", description = "Who is hit, met or helped, in the same form.")
    private Optional<String> recipient = Optional.empty();

    @Option(
            names = "--number",
            paramLabel = "COUNT",
            description = "How many, of a figure: 17, \">=17\", \">80\", \"<=20\", 10-20, ~20.")
    private Optional<String> number = Optional.empty();

    @Option(
            names = "--harm",
            paramLabel = "HARM",
            description = "Of a figure: killed, injured, captured, missing, displaced, surrendered.")
    private Optional<String> harm = Optional.empty();

    @Option(names = "--class", paramLabel = "CLASS", description = "Of a figure: combatant, civilian, mixed, unknown.")
    private Optional<String> groupClass = Optional.empty();

    @Option(
            names = "--speaker",
            paramLabel = "WHO",
            description = "Who says it, in the form of --initiator; none for the outlet in its own voice.")
    private Optional<String> speaker = Optional.empty();

    @Option(names = "--act", paramLabel = "ACT", description = "What is done by saying it: asserts, denies, warns, ...")
    private Optional<String> act = Optional.empty();

    @Option(
            names = "--words",
            paramLabel = "WORDS",
            description =
                    "Words of the passage: which of several places, figures or sides is meant, or where one stands that was"
                            + " not read.")
    private Optional<String> words = Optional.empty();

    Optional<String> type() {
        return type;
    }

    Optional<String> modality() {
        return modality;
    }

    Optional<String> days() {
        return days;
    }

    Optional<String> place() {
        return place;
    }

    Optional<String> placeRecord() {
        return placeRecord;
    }

    Optional<String> initiator() {
        return initiator;
    }

    Optional<String> recipient() {
        return recipient;
    }

    Optional<String> number() {
        return number;
    }

    Optional<String> harm() {
        return harm;
    }

    Optional<String> groupClass() {
        return groupClass;
    }

    Optional<String> speaker() {
        return speaker;
    }

    Optional<String> act() {
        return act;
    }

    Optional<String> words() {
        return words;
    }
}
