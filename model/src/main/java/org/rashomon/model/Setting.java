// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.List;
import java.util.Optional;

/**
 * Where and when, whether it is the news or its history, and which of the report's happenings it is.
 *
 * @param places in the order of the text
 * @param time when; missing when not told
 * @param background true for what the report tells as history or context ("the October clashes", "over the past years")
 * @param episode shared by the tellings of one happening; missing for what is told of no occasion in particular
 */
public record Setting(
        List<EventPlace> places, Optional<TimeExpression> time, boolean background, Optional<EpisodeId> episode) {
    public Setting {
        places = List.copyOf(places);
    }

    /** A setting that is not told to be of any happening. */
    public Setting(List<EventPlace> places, Optional<TimeExpression> time, boolean background) {
        this(places, time, background, Optional.empty());
    }
}
