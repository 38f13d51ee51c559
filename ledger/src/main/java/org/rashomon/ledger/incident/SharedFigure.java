// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.VagueRules;

/** A number that two tellings give of the same harm. */
final class SharedFigure {
    /** Ones and twos are everywhere. */
    private static final int SMALLEST_TELLING_NUMBER = 3;

    private SharedFigure() {}

    /** "17 killed". */
    static Optional<String> of(List<CasualtyFigure> first, List<CasualtyFigure> second) {
        for (CasualtyFigure one : first) {
            for (CasualtyFigure other : second) {
                OptionalInt low = one.quantity().lowest(VagueRules.plain());
                if (one.harm() == other.harm()
                        && low.isPresent()
                        && low.getAsInt() >= SMALLEST_TELLING_NUMBER
                        && one.quantity().equals(other.quantity())) {
                    return Optional.of(String.format(
                            Locale.ROOT,
                            "%d %s",
                            low.getAsInt(),
                            one.harm().name().toLowerCase(Locale.ROOT)));
                }
            }
        }
        return Optional.empty();
    }
}
