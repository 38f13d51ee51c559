// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import org.rashomon.app.words.IncidentTitle;
import org.rashomon.app.words.Links;
import org.rashomon.app.words.Quote;
import org.rashomon.app.words.SpeakerLabel;
import org.rashomon.app.words.Words;
import org.rashomon.ledger.query.IncidentSummary;
import org.rashomon.model.Evidence;

/**
 * An incident in the list: what, where, when, by whom, and where the accounts part.
 *
 * @param heading what is claimed, where and when
 * @param sides who to whom, as claimed
 * @param tellers according to whom
 * @param chips one figure or denial per claimant
 * @param parts in what the accounts part; empty when they do not
 * @param standing state, reports and origins
 */
public record IncidentRow(
        Heading heading, Sides sides, Tellers tellers, List<FigureChip> chips, List<String> parts, Standing standing) {
    private static final int SPEAKERS_NAMED = 4;

    /** What is claimed, where and when, and the page that tells. */
    public record Heading(String title, String href, String days) {}

    /** "the army, two sources (unnamed) and 2 more", and the first one's words where nobody gives a figure. */
    public record Tellers(String names, List<Quote> words) {
        static Tellers of(IncidentSummary.Voices voices) {
            List<String> names = voices.shown().stream()
                    .map(voice -> SpeakerLabel.of(voice.speaker()).inOneLine())
                    .distinct()
                    .toList();
            int unshown = voices.all() - voices.shown().size();
            return new Tellers(
                    Words.list(names, SPEAKERS_NAMED, unshown),
                    voices.lead().map(IncidentRow::quote).stream().toList());
        }
    }

    /** State, "4 reports", "3 origins", "5 accounts". */
    public record Standing(Badge badge, String reports, String origins, String accounts) {
        static Standing of(IncidentSummary incident) {
            return new Standing(
                    Badge.of(incident.standing().state()),
                    Words.count(incident.standing().reports(), "report"),
                    Words.count(incident.standing().origins(), "origin"),
                    Words.count(incident.voices().all(), "account"));
        }
    }

    static IncidentRow of(IncidentSummary incident) {
        return new IncidentRow(
                new Heading(
                        IncidentTitle.of(incident.outline()),
                        Links.incident(incident.id()),
                        Words.of(incident.outline().interval())),
                Sides.of(incident.sides()),
                Tellers.of(incident.voices()),
                incident.voices().shown().stream()
                        .flatMap(voice -> FigureChip.of(voice).stream())
                        .toList(),
                incident.partings().stream().map(Words::of).toList(),
                Standing.of(incident));
    }

    static Quote quote(IncidentSummary.Quoted quoted) {
        Evidence evidence = quoted.evidence();
        return Quote.of(evidence.quote(), Links.evidence(evidence.document(), evidence.span()), quoted.outlet());
    }
}
