// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.List;
import org.rashomon.model.Modality;
import org.rashomon.model.Telling;

/** Whether an episode is of one happening that somebody can ask about, or talk of happenings in general. */
final class Founding {
    private Founding() {}

    static boolean isOfOneHappening(Episode episode) {
        return episode.tellings().stream().anyMatch(Coreference::isReal) && isSpecific(episode);
    }

    private static boolean isSpecific(Episode episode) {
        Traits traits = episode.traits();
        boolean finePlace = traits.places().stream().anyMatch(PlaceRelation::isFine);
        if (finePlace || !traits.days().isEmpty() || !traits.harms().isEmpty()) {
            return true;
        }
        return !episode.isBackground() && isToldAsADeed(episode.tellings(), traits);
    }

    /** Who did it is told, and to whom or where: "the army launched strikes inside the neighbouring country". */
    private static boolean isToldAsADeed(List<Telling> tellings, Traits traits) {
        boolean happened = tellings.stream().anyMatch(telling -> telling.event().modality() == Modality.HAPPENED);
        boolean toWhomOrWhere =
                !traits.sides().recipients().isEmpty() || !traits.places().isEmpty();
        return happened && !traits.sides().initiators().isEmpty() && toWhomOrWhere;
    }
}
