// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.rashomon.ledger.query.DayTally;
import org.rashomon.ledger.query.PlaceTally;
import org.rashomon.ledger.query.ReadingTally;
import org.rashomon.ledger.query.ReportSummary;
import org.rashomon.ledger.query.SpeakerTally;
import org.rashomon.ledger.query.Tally;
import org.rashomon.model.Labels;
import org.rashomon.model.Place;

/** Counts as JSON. */
public final class TallyJson {
    private TallyJson() {}

    /** Places as a GeoJSON feature collection (RFC 7946): the reference point of each, and how far from it what is meant may lie. */
    public static ObjectNode places(List<ObjectNode> features) {
        ObjectNode json = JsonValues.object();
        json.put("type", "FeatureCollection");
        json.set("features", JsonValues.list(features, feature -> feature));
        return json;
    }

    /**
     * A place as a feature; without geometry where the gazetteer has no point.
     *
     * @param href the list of what is told of it
     */
    public static ObjectNode feature(PlaceTally tally, String href) {
        Place place = tally.place();
        ObjectNode json = JsonValues.object();
        json.put("type", "Feature");
        json.put("id", place.gazetteer());
        json.set("geometry", JsonValues.orNull(place.location(), location -> {
            ObjectNode point = JsonValues.object();
            point.put("type", "Point");
            point.putArray("coordinates")
                    .add(location.point().longitude())
                    .add(location.point().latitude());
            return point;
        }));
        ObjectNode properties = json.putObject("properties");
        properties.put("name", place.name());
        properties.put("kind", Labels.of(place.kind()));
        properties.set("admin1", JsonValues.textOrNull(place.within().admin1()));
        properties.set("country", JsonValues.textOrNull(place.within().country()));
        properties.put(
                "radiusKm", place.location().map(Place.Location::radiusKm).orElse(0.0));
        properties.put("incidents", tally.incidents());
        properties.put("contested", tally.parted());
        properties.put("href", href);
        return json;
    }

    public static ObjectNode days(DayTally tally) {
        ObjectNode json = JsonValues.object();
        TimeJson.putInterval(json, tally.days());
        json.put("incidents", tally.incidents());
        json.put("contested", tally.parted());
        return json;
    }

    /** A value under a name of its own, and how many incidents have it. */
    public static ObjectNode counted(String name, Tally tally) {
        ObjectNode json = JsonValues.object();
        json.put(name, tally.value());
        json.put("incidents", tally.count());
        return json;
    }

    public static ObjectNode coverage(ReadingTally tally) {
        ObjectNode json = JsonValues.object();
        json.set("outlet", JsonValues.textOrNull(tally.outlet()));
        json.set("published", JsonValues.textOrNull(tally.published()));
        putCounts(json, tally.counts());
        return json;
    }

    public static void putCounts(ObjectNode json, ReadingTally.Counts counts) {
        json.put("reports", counts.reports());
        json.put("failed", counts.failed());
        json.put("cut", counts.cut());
        json.put("problems", counts.problems());
        json.put("claims", counts.claims());
    }

    public static ObjectNode speaker(SpeakerTally tally) {
        ObjectNode json = JsonValues.object();
        json.set("speaker", ActorJson.speaker(tally.speaker()));
        json.put("incidents", tally.incidents());
        json.put("deniesSomethingOf", tally.denied());
        return json;
    }

    public static ObjectNode report(ReportSummary report) {
        ObjectNode json = JsonValues.object();
        json.put("id", report.document().value());
        json.put("input", report.input());
        json.set("title", JsonValues.textOrNull(report.told().title()));
        json.set("outlet", JsonValues.textOrNull(report.told().outlet()));
        json.set("published", JsonValues.textOrNull(report.told().published()));
        json.put("failed", report.read().failed() > 0);
        json.put("cut", report.read().cut() > 0);
        json.put("problems", report.read().problems());
        json.put("claims", report.read().claims());
        return json;
    }
}
