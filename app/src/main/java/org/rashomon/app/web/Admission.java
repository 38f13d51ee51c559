// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.function.BooleanSupplier;

/**
 * That somebody was let in, for an answer that goes on for hours.
 *
 * @param name of the visitor
 * @param holds whether the visitor would still be let in; to ask is no use of a session, which ends as if nobody had
 */
record Admission(String name, BooleanSupplier holds) {
    boolean isOver() {
        return !holds.getAsBoolean();
    }
}
