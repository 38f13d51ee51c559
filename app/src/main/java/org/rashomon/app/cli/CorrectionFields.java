// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.rashomon.app.review.CorrectionField;
import org.rashomon.app.review.TypedCorrection;
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

    /** What was typed of them. */
    TypedCorrection typed() {
        Map<CorrectionField, String> fields = new EnumMap<>(CorrectionField.class);
        type.ifPresent(typed -> fields.put(CorrectionField.TYPE, typed));
        modality.ifPresent(typed -> fields.put(CorrectionField.MODALITY, typed));
        days.ifPresent(typed -> fields.put(CorrectionField.DAYS, typed));
        place.ifPresent(typed -> fields.put(CorrectionField.PLACE, typed));
        placeRecord.ifPresent(typed -> fields.put(CorrectionField.RECORD, typed));
        initiator.ifPresent(typed -> fields.put(CorrectionField.INITIATOR, typed));
        recipient.ifPresent(typed -> fields.put(CorrectionField.RECIPIENT, typed));
        number.ifPresent(typed -> fields.put(CorrectionField.NUMBER, typed));
        harm.ifPresent(typed -> fields.put(CorrectionField.HARM, typed));
        groupClass.ifPresent(typed -> fields.put(CorrectionField.GROUP_CLASS, typed));
        speaker.ifPresent(typed -> fields.put(CorrectionField.SPEAKER, typed));
        act.ifPresent(typed -> fields.put(CorrectionField.ACT, typed));
        words.ifPresent(typed -> fields.put(CorrectionField.WORDS, typed));
        return TypedCorrection.of(fields);
    }
}
