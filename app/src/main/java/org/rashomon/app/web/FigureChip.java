// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import java.util.stream.Stream;
import org.rashomon.app.words.Quote;
import org.rashomon.app.words.SpeakerLabel;
import org.rashomon.app.words.VisibleText;
import org.rashomon.app.words.Words;
import org.rashomon.ledger.query.IncidentSummary;
import org.rashomon.model.CasualtyFigure;

/**
 * What one claimant counts, or that they deny, in the space of a chip.
 *
 * @param speaker whose figure
 * @param number with its bound in signs: ">80"
 * @param what whom and what happened to them: "militants killed"
 * @param quote the words
 * @param more how many further figures this claimant gives
 */
public record FigureChip(SpeakerLabel speaker, String number, String what, Quote quote, int more) {
    /** The account's first figure and what it denies; empty when it does neither. */
    static List<FigureChip> of(IncidentSummary.Voice voice) {
        SpeakerLabel speaker = SpeakerLabel.of(voice.speaker());
        Stream<FigureChip> figure = voice.figure().stream()
                .map(counted -> new FigureChip(
                        speaker,
                        Words.signs(counted.figure().quantity()),
                        what(counted.figure()),
                        IncidentRow.quote(counted.words()),
                        voice.figures() - 1));
        Stream<FigureChip> denial = voice.denial().stream()
                .map(words -> new FigureChip(speaker, "", "denies", IncidentRow.quote(words), 0));
        return Stream.concat(figure, denial).toList();
    }

    static String what(CasualtyFigure figure) {
        String group = VisibleText.clipped(VisibleText.of(figure.group()), 40);
        return (group + " " + Words.of(figure.harm())).strip();
    }
}
