// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Document;
import org.rashomon.model.Masthead;
import org.rashomon.model.Outlet;
import org.rashomon.model.Problem;
import org.rashomon.model.Publication;
import org.rashomon.model.PublicationDates;

/** A document, as {@code rashomon intake} prints it. */
public final class DocumentJson {
    private DocumentJson() {}

    /** One document; whose words it has is known only once all are there: {@link SyndicationJson}. */
    public static ObjectNode of(Document document) {
        Masthead masthead = document.masthead();
        ObjectNode json = JsonValues.object();
        json.put("input", document.input());
        json.put("id", document.id().value());
        json.set("url", JsonValues.textOrNull(masthead.address().fetched()));
        json.set("canonicalUrl", JsonValues.textOrNull(masthead.address().canonical()));
        json.set("outlet", JsonValues.orNull(masthead.outlet(), DocumentJson::outlet));
        json.set("title", JsonValues.textOrNull(masthead.title()));
        json.set("bylines", JsonValues.texts(masthead.bylines().all()));
        json.set("desks", JsonValues.texts(masthead.bylines().desks()));
        putDates(json, masthead.dates());
        json.set("language", JsonValues.textOrNull(masthead.language()));
        json.put("text", document.text());
        json.set("problems", problems(document.problems()));
        return json;
    }

    /** An input that yields no document: the same fields, with the reason as its problem. */
    public static ObjectNode failed(String input, Problem problem) {
        ObjectNode json = JsonValues.object();
        json.put("input", input);
        List.of("id", "url", "canonicalUrl", "outlet", "title").forEach(json::putNull);
        json.putArray("bylines");
        json.putArray("desks");
        List.of("published", "publishedPrecision", "publishedFoundIn", "publishedWhy")
                .forEach(json::putNull);
        json.putArray("publishedConflicts");
        List.of("modified", "modifiedFoundIn", "language", "text", "syndication")
                .forEach(json::putNull);
        json.set("problems", problems(List.of(problem)));
        return json;
    }

    static JsonNode problems(List<Problem> problems) {
        return JsonValues.list(problems, DocumentJson::problem);
    }

    private static ObjectNode problem(Problem problem) {
        ObjectNode json = JsonValues.object();
        json.put("code", problem.code().label());
        json.put("message", problem.message());
        json.set("span", JsonValues.spanOrNull(problem.span()));
        return json;
    }

    private static ObjectNode outlet(Outlet outlet) {
        ObjectNode json = JsonValues.object();
        json.put("name", outlet.name());
        json.set("domain", JsonValues.textOrNull(outlet.domain()));
        return json;
    }

    private static void putDates(ObjectNode json, PublicationDates dates) {
        Optional<Publication> published = dates.published();
        json.set("published", JsonValues.textOrNull(published.map(DocumentJson::moment)));
        json.set("publishedPrecision", JsonValues.textOrNull(published.map(DocumentJson::precision)));
        json.set("publishedFoundIn", JsonValues.textOrNull(published.map(Publication::foundIn)));
        json.set("publishedWhy", JsonValues.textOrNull(dates.why()));
        json.set("publishedConflicts", JsonValues.list(dates.conflicting(), DocumentJson::conflict));
        json.set("modified", JsonValues.textOrNull(dates.modified().map(DocumentJson::moment)));
        json.set("modifiedFoundIn", JsonValues.textOrNull(dates.modified().map(Publication::foundIn)));
    }

    private static ObjectNode conflict(Publication told) {
        ObjectNode json = JsonValues.object();
        json.put("published", moment(told));
        json.put("foundIn", told.foundIn());
        return json;
    }

    /** The moment where the report tells it with its zone, else the day; a time without a zone is never given one. */
    private static String moment(Publication told) {
        return told.instant().map(Object::toString).orElse(told.date().toString());
    }

    private static String precision(Publication told) {
        return told.instant().isPresent() ? "minute" : "day";
    }
}
