// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.util.List;

/**
 * Incidents under one heading.
 *
 * @param title for people
 * @param note what belongs here
 * @param days the incidents, by the days on which they are said to have happened, latest first
 */
public record Section(String title, String note, List<Day> days) {
    /** Those of the same days, where accounts part first. */
    public record Day(String heading, List<Entry> entries) {
        public Day {
            entries = List.copyOf(entries);
        }
    }

    public Section {
        days = List.copyOf(days);
    }

    List<Entry> entries() {
        return days.stream().flatMap(day -> day.entries().stream()).toList();
    }
}
