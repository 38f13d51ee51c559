// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.stream.Collectors;
import org.rashomon.intake.Meter;

/** What archives and lists hold beside reports, told in one line when all is read: empty is not zero. */
final class PassedOver {
    private PassedOver() {}

    static void tell(Terminal terminal, Meter meter) {
        String counts = meter.passedOver().entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        if (!counts.isEmpty()) {
            terminal.tell("passed over: " + counts);
        }
    }
}
