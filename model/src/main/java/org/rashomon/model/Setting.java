// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.List;
import java.util.Optional;

/**
 * Where and when, and whether it is the news or its history.
 *
 * @param places in the order of the text
 * @param time when; missing when not told
 * @param background true for what the report tells as history or context ("the October clashes", "over the past years")
 */
public record Setting(List<EventPlace> places, Optional<TimeExpression> time, boolean background) {
    public Setting {
        places = List.copyOf(places);
    }
}
