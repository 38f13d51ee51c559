// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.review;

import java.util.function.Predicate;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.Correction;
import org.rashomon.model.FigureWords;

/** Corrections of figures. */
final class FigureEdits {
    private FigureEdits() {}

    private static Predicate<CasualtyFigure> at(FigureWords words) {
        return figure -> figure.mention().span().equals(words.words());
    }

    static Edit<CasualtyFigure> quantity(Correction.OfQuantity correction, String rule) {
        return new Edit<>(
                at(correction.figure()),
                CasualtyFigure::quantity,
                figure -> new CasualtyFigure(
                        figure.harm(),
                        figure.group(),
                        figure.groupClass(),
                        correction.after(),
                        ReadingParts.ruled(figure.mention(), rule)));
    }

    static Edit<CasualtyFigure> harm(Correction.OfHarm correction, String rule) {
        return new Edit<>(
                at(correction.figure()),
                CasualtyFigure::harm,
                figure -> new CasualtyFigure(
                        correction.after(),
                        figure.group(),
                        figure.groupClass(),
                        figure.quantity(),
                        ReadingParts.ruled(figure.mention(), rule)));
    }

    static Edit<CasualtyFigure> groupClass(Correction.OfGroupClass correction, String rule) {
        return new Edit<>(
                at(correction.figure()),
                CasualtyFigure::groupClass,
                figure -> new CasualtyFigure(
                        figure.harm(),
                        figure.group(),
                        correction.after(),
                        figure.quantity(),
                        ReadingParts.ruled(figure.mention(), rule)));
    }
}
