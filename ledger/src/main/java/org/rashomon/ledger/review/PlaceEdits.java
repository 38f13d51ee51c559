// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Correction;
import org.rashomon.model.EventMention;
import org.rashomon.model.EventPlace;
import org.rashomon.model.Mention;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceMention;
import org.rashomon.model.PlaceRole;
import org.rashomon.model.PlaceUse;
import org.rashomon.model.Reading;
import org.rashomon.model.Resolution;
import org.rashomon.model.Setting;
import org.rashomon.model.Span;

/** Corrections of which place words name. They are of the words, and hold for every event that is told to be there. */
final class PlaceEdits {
    private PlaceEdits() {}

    static Edit<EventMention> event(Correction.OfPlace correction, String rule, String text) {
        return new Edit<>(
                EventEdits.at(correction.telling()),
                event -> at(event, correction.words()),
                event -> ReadingParts.withSetting(event, set(event.setting(), correction, rule, text)));
    }

    static Optional<Place> at(EventMention event, Span words) {
        return event.setting().places().stream()
                .filter(place -> place.place().mention().span().equals(words))
                .findFirst()
                .flatMap(place -> place.place().place().known());
    }

    private static Setting set(Setting setting, Correction.OfPlace correction, String rule, String text) {
        List<EventPlace> places = new ArrayList<>(corrected(setting.places(), correction, rule));
        boolean known =
                places.stream().anyMatch(place -> place.place().mention().span().equals(correction.words()));
        if (!known) {
            Mention mention = new Mention(correction.words(), correction.words().of(text), rule);
            PlaceMention told = new PlaceMention(mention, PlaceUse.LITERAL, resolution(correction));
            places.add(new EventPlace(told, PlaceRole.LOCATION));
        }
        return new Setting(places, setting.time(), setting.background(), setting.episode());
    }

    private static List<EventPlace> corrected(List<EventPlace> places, Correction.OfPlace correction, String rule) {
        return places.stream()
                .map(place -> new EventPlace(corrected(place.place(), correction, rule), place.role(), place.basis()))
                .toList();
    }

    private static PlaceMention corrected(PlaceMention place, Correction.OfPlace correction, String rule) {
        boolean meant = place.mention().span().equals(correction.words())
                && !place.place().known().equals(correction.after());
        return meant
                ? new PlaceMention(ReadingParts.ruled(place.mention(), rule), place.use(), resolution(correction))
                : place;
    }

    private static Resolution<Place> resolution(Correction.OfPlace correction) {
        return correction
                .after()
                .<Resolution<Place>>map(place -> new Resolution.Resolved<>(place, "a reviewer says so"))
                .orElseGet(() -> new Resolution.Unresolved<>("a reviewer says that it cannot be known"));
    }

    /** The same words in the reading's list of places and in other events; nothing when the event itself was not corrected. */
    static Reading elsewhere(Reading reading, Correction.OfPlace correction, String rule) {
        boolean wasCorrected = reading.events().stream()
                .filter(EventEdits.at(correction.telling()))
                .anyMatch(event -> at(event, correction.words()).equals(correction.after()));
        if (!wasCorrected) {
            return reading;
        }
        Reading inEvents = ReadingParts.mapEvents(reading, event -> {
            Setting setting = event.setting();
            return ReadingParts.withSetting(
                    event,
                    new Setting(
                            corrected(setting.places(), correction, rule),
                            setting.time(),
                            setting.background(),
                            setting.episode()));
        });
        return ReadingParts.withPlaces(
                inEvents,
                inEvents.places().stream()
                        .map(place -> corrected(place, correction, rule))
                        .toList());
    }
}
