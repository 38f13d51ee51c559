// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.util.Optional;
import org.rashomon.model.ProblemCode;

/** A stream of one at most. */
final class Single implements ArrivalStream {
    private final String name;
    private Optional<Offer> offer;

    private Single(String name, Optional<Offer> offer) {
        this.name = name;
        this.offer = offer;
    }

    /** A stream of one that is not there. */
    static ArrivalStream none(String name) {
        return new Single(name, Optional.empty());
    }

    static ArrivalStream of(String name, Arrival arrival) {
        return new Single(name, Optional.of(new Offer.Ready(arrival)));
    }

    static ArrivalStream refused(ProblemCode code, String name, String reason) {
        return of(name, Refused.because(code, name, reason));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<Offer> next() {
        Optional<Offer> given = offer;
        offer = Optional.empty();
        return given;
    }
}
