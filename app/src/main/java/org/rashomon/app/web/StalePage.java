// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;

/**
 * Says that something was not decided, since it is about what has changed.
 *
 * @param since what was decided about it meanwhile; none when reports were read or linked anew
 * @param again where it is looked at as it is now
 */
public record StalePage(List<DecisionLine> since, String again) {
    public StalePage {
        since = List.copyOf(since);
    }
}
