// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.List;
import org.rashomon.model.EventMention;
import org.rashomon.model.EventPlace;
import org.rashomon.model.Modality;
import org.rashomon.model.Quantity;
import org.rashomon.model.Telling;

/** Whether an episode is of one happening that somebody can ask about, or talk of happenings in general. */
final class Founding {
    private Founding() {}

    static boolean isOfOneHappening(Episode episode) {
        return episode.tellings().stream().anyMatch(Coreference::isReal) && isSpecific(episode);
    }

    /** Told neither with a day nor with a place or number, but as done, and to somebody: enough for what a whole report is about. */
    static boolean isOfSomebody(Episode episode) {
        return episode.tellings().stream()
                .map(Telling::event)
                .filter(event -> event.modality() == Modality.HAPPENED)
                .filter(event -> event.setting().episode().isPresent())
                .anyMatch(event -> !event.participants().recipients().isEmpty()
                        || !event.figures().isEmpty());
    }

    /** Told as done on one occasion, by and to nobody that is named: enough where a report tells of nothing else. */
    static boolean isOfAnOccasion(Episode episode) {
        return episode.tellings().stream()
                .map(Telling::event)
                .anyMatch(event -> event.modality() == Modality.HAPPENED
                        && event.setting().episode().isPresent());
    }

    private static boolean isSpecific(Episode episode) {
        List<Telling> tellings = episode.tellings();
        return !episode.traits().days().isEmpty()
                || tellings.stream().anyMatch(Founding::tellsItsPlace)
                || tellings.stream().anyMatch(Founding::tellsItsHarm)
                || tellings.stream().anyMatch(Founding::isToldAsADeed);
    }

    /** A province or finer in its own sentence; a place carried over from an earlier one founds nothing here. */
    private static boolean tellsItsPlace(Telling telling) {
        return telling.event().setting().places().stream()
                .map(EventPlace::place)
                .filter(place ->
                        telling.claim().passage().contains(place.mention().span()))
                .flatMap(place -> place.place().known().stream())
                .anyMatch(PlaceRelation::isFine);
    }

    /** A number; "numerous" and "thousands" are of one happening only when some time or place is told with them. */
    private static boolean tellsItsHarm(Telling telling) {
        EventMention event = telling.event();
        boolean number = event.figures().stream().anyMatch(figure -> !(figure.quantity() instanceof Quantity.Vague));
        boolean setting =
                event.setting().time().isPresent() || !event.setting().places().isEmpty();
        return number || (setting && !event.figures().isEmpty());
    }

    /** Who did it is told, and to whom or where: "the army launched strikes inside the neighbouring country". */
    private static boolean isToldAsADeed(Telling telling) {
        EventMention event = telling.event();
        boolean toWhomOrWhere = !event.participants().recipients().isEmpty()
                || !event.setting().places().isEmpty();
        return event.modality() == Modality.HAPPENED
                && !event.setting().background()
                && event.participants().initiators().stream()
                        .anyMatch(who -> who.actor().party().isPresent())
                && toWhomOrWhere;
    }
}
