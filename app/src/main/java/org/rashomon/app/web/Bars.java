// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rashomon.app.words.IncidentTitle;
import org.rashomon.app.words.Links;
import org.rashomon.app.words.Words;
import org.rashomon.ledger.query.IncidentSummary;
import org.rashomon.model.TimeInterval;

/** Puts the bars of a timeline into as few lanes as keep them apart. */
final class Bars {
    private static final int LANES_MOST = 14;
    private static final int WIDTH_LEAST = 8;
    private static final int GAP = 4;

    private final TimeScale scale;
    private final List<Integer> laneEnds = new ArrayList<>();

    private Bars(TimeScale scale) {
        this.scale = scale;
    }

    /** Of the dated incidents that have a day on the scale; one that is open to one side has the day that is told. */
    static List<Timeline.Bar> of(List<IncidentSummary> incidents, TimeScale scale) {
        Bars bars = new Bars(scale);
        return incidents.stream()
                .filter(incident -> !days(incident).isUnknown())
                .filter(incident ->
                        scale.column(first(incident)) < scale.columns() && scale.column(last(incident)) >= 0)
                .sorted(Comparator.comparing(Bars::first).thenComparing(IncidentSummary::id))
                .map(bars::bar)
                .toList();
    }

    private static TimeInterval days(IncidentSummary incident) {
        return incident.outline().interval();
    }

    private static LocalDate first(IncidentSummary incident) {
        return days(incident).from().or(() -> days(incident).to()).orElseThrow();
    }

    private static LocalDate last(IncidentSummary incident) {
        return days(incident).to().or(() -> days(incident).from()).orElseThrow();
    }

    private Timeline.Bar bar(IncidentSummary incident) {
        int begin = Math.clamp(scale.at(first(incident)), 0, TimeScale.WIDTH);
        int end = Math.clamp(scale.at(last(incident).plusDays(1)), 0, TimeScale.WIDTH);
        int width = Math.max(WIDTH_LEAST, end - begin);
        int left = Math.min(begin, TimeScale.WIDTH - width);
        return new Timeline.Bar(
                left,
                lane(left, left + width),
                width,
                Links.incident(incident.id()),
                IncidentTitle.of(incident.outline()) + ", " + Words.of(days(incident)),
                new Timeline.Look(!incident.partings().isEmpty(), !Timeline.isBounded(days(incident))));
    }

    private int lane(int left, int right) {
        for (int lane = 0; lane < laneEnds.size(); lane++) {
            if (laneEnds.get(lane) + GAP <= left) {
                laneEnds.set(lane, right);
                return lane;
            }
        }
        if (laneEnds.size() < LANES_MOST) {
            laneEnds.add(right);
        }
        return laneEnds.size() - 1;
    }
}
