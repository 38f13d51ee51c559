// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Party;

/**
 * What chooses among the meanings of a name.
 *
 * @param day of the report; missing when it is not told
 * @param states those that the report names
 */
record ReportSetting(Optional<LocalDate> day, Set<Party> states) {
    ReportSetting {
        states = Set.copyOf(states);
    }
}
