// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.app.holdings.FilterQuery;
import org.rashomon.app.json.ReadingJson;
import org.rashomon.app.json.TallyJson;
import org.rashomon.ledger.query.IncidentQuery;
import org.rashomon.ledger.query.SpeakerTally;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Reading;

/** Everything that the API answers. */
final class Endpoints {
    static final String BASE = "/api/v1";

    private static final int LIMIT = 25;
    private static final int MOST = 200;

    private static final Endpoint PLACES = new Endpoint(
            "/places",
            "Where accounts say that incidents were: one feature for each place.",
            Filters.INCIDENTS,
            List.of(new Endpoint.Form(Endpoint.Form.GEOJSON, "Places"), Endpoint.Form.json("Places")),
            Endpoints::places);

    private static final Endpoint TIMELINE = new Endpoint(
            "/timeline",
            "When accounts say that incidents were, and when reports that tell of them were published.",
            Filters.INCIDENTS,
            List.of(Endpoint.Form.json("Timeline")),
            Endpoints::timeline);

    private static final Endpoint COVERAGE = new Endpoint(
            "/coverage",
            "What was read, by outlet and day of publication: where nothing is listed, nothing was read.",
            List.of(Filters.AS_OF),
            List.of(Endpoint.Form.json("Coverage")),
            Endpoints::coverage);

    private static final Endpoint REPORTS = new Endpoint(
            "/reports",
            "The reports that were read, latest published first.",
            List.of(
                    Parameter.text("outlet", "The whole name of an outlet."),
                    Filters.limit(LIMIT, MOST),
                    Filters.CURSOR,
                    Filters.AS_OF),
            List.of(Endpoint.Form.json("ReportList")),
            Endpoints::reports);

    private static final Endpoint REPORT = new Endpoint(
            "/reports/{id}",
            "One report: its text, its claims, and the problems that there were.",
            List.of(Parameter.path("id", "The document's id, sha256:..."), Filters.AS_OF),
            List.of(Endpoint.Form.json("Reading")),
            Endpoints::report);

    private static final Endpoint SPEAKERS = new Endpoint(
            "/speakers",
            "Who has an account of incidents, of most first.",
            Filters.incidentsAnd(
                    Parameter.text("name", "A part of the speaker's name."),
                    Filters.limit(LIMIT, MOST),
                    Filters.CURSOR),
            List.of(Endpoint.Form.json("SpeakerList")),
            Endpoints::speakers);

    private Endpoints() {}

    static List<Endpoint> all() {
        return Stream.concat(
                        IncidentEndpoints.all().stream(),
                        Stream.of(PLACES, TIMELINE, COVERAGE, REPORTS, REPORT, SPEAKERS))
                .toList();
    }

    private static void places(Asked asked) {
        FilterQuery query = asked.query();
        asked.send(asked.held().catalogue().at(answers -> {
            ObjectNode json = asked.covering(answers);
            List<ObjectNode> features = asked.held().views(answers, query.incidents()).places().stream()
                    .map(tally -> TallyJson.feature(tally, query.placeHref(tally.place())))
                    .toList();
            json.setAll(TallyJson.places(features));
            return json;
        }));
    }

    private static void timeline(Asked asked) {
        IncidentQuery query = asked.query().incidents();
        asked.send(asked.held().catalogue().at(answers -> {
            ObjectNode json = asked.covering(answers);
            json.put("total", answers.count(query));
            ArrayNode happened = json.putArray("happened");
            answers.days(query).forEach(tally -> happened.add(TallyJson.days(tally)));
            ArrayNode published = json.putArray("published");
            answers.published(query).forEach(tally -> published.add(TallyJson.counted("day", tally)));
            return json;
        }));
    }

    private static void coverage(Asked asked) {
        asked.send(asked.held().catalogue().at(answers -> {
            ObjectNode json = asked.covering(answers);
            ArrayNode days = json.putArray("days");
            answers.coverage().forEach(tally -> days.add(TallyJson.coverage(tally)));
            return json;
        }));
    }

    private static void reports(Asked asked) {
        int limit = asked.number("limit", 1, LIMIT, MOST);
        long begin = Cursor.passedOver(asked.parameter("cursor"));
        String outlet = asked.parameter("outlet");
        asked.send(asked.held().catalogue().at(answers -> {
            ObjectNode json = asked.covering(answers);
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            answers.reports(outlet, begin, limit).forEach(report -> items.add(TallyJson.report(report)));
            long total = answers.countReports(outlet);
            asked.putItems(json, items, total, next(begin, items.size(), total));
            return json;
        }));
    }

    private static Optional<String> next(long begin, int returned, long total) {
        return begin + returned < total ? Optional.of(Cursor.of(begin + returned)) : Optional.empty();
    }

    private static void report(Asked asked) {
        String id = asked.request().pathParam("id");
        Reading reading = DocumentId.parse(id)
                .flatMap(asked.held()::reading)
                .orElseThrow(() -> new NotThere("no report of the id " + id));
        asked.send(ReadingJson.of(reading, asked.held().rules()));
    }

    private static void speakers(Asked asked) {
        FilterQuery query = asked.query();
        int limit = asked.number("limit", 1, LIMIT, MOST);
        long begin = Cursor.passedOver(asked.parameter("cursor"));
        String name = asked.parameter("name");
        asked.send(asked.held().catalogue().at(answers -> {
            ObjectNode json = asked.covering(answers);
            List<SpeakerTally> all = asked.held().speakers(answers, query.incidents()).stream()
                    .filter(tally -> tally.isCalled(name))
                    .toList();
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            all.stream().skip(begin).limit(limit).forEach(tally -> items.add(TallyJson.speaker(tally)));
            asked.putItems(json, items, all.size(), next(begin, items.size(), all.size()));
            return json;
        }));
    }
}
