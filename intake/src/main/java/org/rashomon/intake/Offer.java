// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import org.rashomon.model.ProblemCode;

/** What an {@link ArrivalStream} has next. */
sealed interface Offer {
    /** Bytes, or why there are none. */
    record Ready(Arrival arrival) implements Offer {}

    /** Something that holds more: a folder, an archive in an archive. It is exhausted and closed before its holder is asked again. */
    record Nested(ArrivalStream stream) implements Offer {}

    /** Something that stands elsewhere. */
    record Linked(Link link) implements Offer {}

    static Offer refused(ProblemCode code, String input, String reason) {
        return new Ready(Refused.because(code, input, reason));
    }
}
