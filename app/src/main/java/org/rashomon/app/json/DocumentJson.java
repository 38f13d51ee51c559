// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Document;
import org.rashomon.model.Masthead;
import org.rashomon.model.Outlet;
import org.rashomon.model.Problem;
import org.rashomon.model.Publication;

/** A document, as {@code rashomon intake} prints it. */
public final class DocumentJson {
    private DocumentJson() {}

    /** One document; whose words it has is known only once all are there: {@link SyndicationJson}. */
    public static ObjectNode of(Document document) {
        Masthead masthead = document.masthead();
        ObjectNode json = JsonValues.object();
        json.put("input", document.input());
        json.put("id", document.id().value());
        json.set("url", JsonValues.textOrNull(masthead.url()));
        json.set("canonicalUrl", NullNode.getInstance());
        json.set("outlet", JsonValues.orNull(masthead.outlet(), DocumentJson::outlet));
        json.set("title", JsonValues.textOrNull(masthead.title()));
        json.set("bylines", JsonValues.texts(masthead.bylines()));
        putPublication(json, masthead.published());
        json.set("modified", NullNode.getInstance());
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
        List.of("published", "publishedPrecision", "publishedFoundIn", "modified", "language", "text", "syndication")
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

    /** The moment where the report tells it with its zone, else the day; a time without a zone is never given one. */
    private static void putPublication(ObjectNode json, Optional<Publication> published) {
        Optional<String> moment = published.flatMap(Publication::instant).map(Object::toString);
        Optional<String> day = published.map(publication -> publication.date().toString());
        Optional<String> precision = moment.map(told -> "minute").or(() -> day.map(told -> "day"));
        json.set("published", JsonValues.textOrNull(moment.or(() -> day)));
        json.set("publishedPrecision", JsonValues.textOrNull(precision));
        json.set("publishedFoundIn", JsonValues.textOrNull(published.map(Publication::foundIn)));
    }
}
