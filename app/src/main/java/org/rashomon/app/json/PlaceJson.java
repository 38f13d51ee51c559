// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Labels;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceMention;
import org.rashomon.model.Resolution;

/** Places: as named in a text, and as gathered from the accounts of an incident. */
public final class PlaceJson {
    private static final List<String> FIELDS =
            List.of("name", "lat", "lon", "kind", "admin1", "country", "gazetteer", "radiusKm");

    private PlaceJson() {}

    /**
     * A place name of a reading. An ambiguous one shows its likeliest candidate and says so in {@code state}; the others stand in
     * {@code candidates}.
     *
     * @param id within the reading: {@code p1}
     */
    static ObjectNode mention(String id, PlaceMention mention) {
        ObjectNode json = JsonValues.object();
        json.put("id", id);
        json.set("span", JsonValues.span(mention.mention().span()));
        json.put("text", mention.mention().text());
        likeliest(mention.place()).ifPresentOrElse(place -> putPlace(json, place), () -> putNothing(json));
        json.put("state", ActorJson.state(mention.place()));
        json.put("why", mention.place().why());
        json.put("rule", mention.mention().rule());
        json.put("use", Labels.of(mention.use()));
        if (mention.place() instanceof Resolution.Ambiguous<Place>(List<Place> candidates, String why)) {
            json.set("candidates", JsonValues.list(candidates, PlaceJson::place));
        }
        return json;
    }

    /** A place without a text that names it. */
    public static ObjectNode place(Place place) {
        ObjectNode json = JsonValues.object();
        putPlace(json, place);
        return json;
    }

    private static Optional<Place> likeliest(Resolution<Place> place) {
        return switch (place) {
            case Resolution.Resolved<Place>(Place value, String why) -> Optional.of(value);
            case Resolution.Ambiguous<Place>(List<Place> candidates, String why) -> Optional.of(candidates.getFirst());
            case Resolution.Unresolved<Place>(String why) -> Optional.empty();
        };
    }

    private static void putPlace(ObjectNode json, Place place) {
        putNothing(json);
        json.put("name", place.name());
        place.location().ifPresent(location -> {
            json.put("lat", location.point().latitude());
            json.put("lon", location.point().longitude());
            json.put("radiusKm", location.radiusKm());
        });
        json.put("kind", Labels.of(place.kind()));
        json.set("admin1", JsonValues.textOrNull(place.within().admin1()));
        json.set("country", JsonValues.textOrNull(place.within().country()));
        json.put("gazetteer", place.gazetteer());
    }

    private static void putNothing(ObjectNode json) {
        FIELDS.forEach(field -> json.set(field, NullNode.getInstance()));
    }
}
