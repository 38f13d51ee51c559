// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.model.Claim;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Reading;

/**
 * Everybody who is read to say something.
 *
 * @param coverage what was read
 * @param speakers most claims first
 */
public record SpeakersPage(Coverage coverage, List<Line> speakers) {
    public SpeakersPage {
        speakers = List.copyOf(speakers);
    }

    /** A speaker and how much they say. */
    public record Line(SpeakerLabel speaker, String href, int claims, int reports) {}

    /** A claim and where it stands. */
    record Said(DocumentId document, Claim claim) {}

    static SpeakersPage of(List<Reading> readings) {
        List<Line> lines = bySpeaker(readings).entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Line::claims)
                        .reversed()
                        .thenComparing(line -> line.speaker().inOneLine())
                        .thenComparing(line -> line.speaker().side()))
                .toList();
        return new SpeakersPage(Coverage.of(readings), lines);
    }

    private static Line line(SpeakerLabel speaker, List<Said> said) {
        int reports = (int) said.stream().map(Said::document).distinct().count();
        return new Line(speaker, Links.speaker(speaker.name()), said.size(), reports);
    }

    /** Claims by who makes them. */
    static Map<SpeakerLabel, List<Said>> bySpeaker(List<Reading> readings) {
        Comparator<SpeakerLabel> order = Comparator.comparing(SpeakerLabel::name)
                .thenComparing(SpeakerLabel::manner)
                .thenComparing(speaker -> speaker.side());
        Map<SpeakerLabel, List<Said>> said = new TreeMap<>(order);
        for (Reading reading : readings) {
            String outlet = Reports.outlet(reading.document());
            for (Claim claim : reading.claims()) {
                SpeakerLabel speaker = SpeakerLabel.of(claim.attribution().speaker(), outlet);
                said.computeIfAbsent(speaker, none -> new ArrayList<>())
                        .add(new Said(reading.document().id(), claim));
            }
        }
        return said;
    }
}
