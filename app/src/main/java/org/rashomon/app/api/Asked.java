// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rashomon.app.holdings.FilterQuery;
import org.rashomon.app.holdings.Holdings;
import org.rashomon.app.json.JsonLines;
import org.rashomon.app.json.TallyJson;
import org.rashomon.ledger.query.Answers;
import org.rashomon.ledger.query.ReadingTally;
import org.rashomon.model.Sha256;

/**
 * A request and what it is answered from.
 *
 * @param request as it came
 * @param held the ledger, now or at the moment asked for
 * @param form in which it is answered
 */
record Asked(Context request, Holdings held, Endpoint.Form form) {
    /**
     * The question, of which every part must be understood.
     *
     * @throws BadRequest when one is not
     */
    FilterQuery query() {
        FilterQuery query = FilterQuery.parse(parameters());
        if (!query.problems().isEmpty()) {
            throw new BadRequest(
                    query.problems().stream().map(FilterQuery.Problem::message).collect(Collectors.joining(" ")));
        }
        return query;
    }

    Map<String, String> parameters() {
        Map<String, String> parameters = new TreeMap<>();
        request.queryParamMap().forEach((name, values) -> {
            if (!values.isEmpty()) {
                parameters.put(name, values.getFirst());
            }
        });
        return parameters;
    }

    String parameter(String name) {
        return Optional.ofNullable(request.queryParam(name)).orElse("").strip();
    }

    /**
     * A whole number.
     *
     * @throws BadRequest when it is none, or out of bounds
     */
    int number(String name, int least, int usual, int most) {
        String sent = parameter(name);
        if (sent.isEmpty()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(sent);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            throw new BadRequest(name + " is no whole number: " + sent);
        }
        throw new BadRequest(name + " must be from " + least + " to " + most + ": " + sent);
    }

    /** An answer that says what it covers: how far the ledger has come, and how the reports were read. */
    ObjectNode covering(Answers answers) {
        ReadingTally.Counts counts = held.coverage(answers).all();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ObjectNode covers = json.putObject("covers");
        covers.put("throughEntry", answers.stage().through());
        TallyJson.putCounts(covers, counts);
        return json;
    }

    /** Adds a part of a list: whether it was cut, and where the next part is. */
    void putItems(ObjectNode json, ArrayNode items, long total, Optional<String> next) {
        json.put("total", total);
        json.put("returned", items.size());
        json.put("isCut", next.isPresent());
        json.put("next", next.map(this::nextAddress).orElse(null));
        json.set("items", items);
    }

    /** Where the part of the list after this one is. */
    String nextAddress(String cursor) {
        Map<String, String> all = parameters();
        all.put("cursor", cursor);
        return request.path() + "?"
                + all.entrySet().stream()
                        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    void send(ObjectNode json) {
        sendBytes((JsonLines.line(json) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Answers in the form asked for; a caller who has this very answer is told so in its place (RFC 9110, section 8.8.3). */
    void sendBytes(byte[] answer) {
        String tag = '"' + Sha256.of(answer) + '"';
        request.header("ETag", tag).header("Cache-Control", "private, no-cache");
        if (isKnown(tag)) {
            request.status(HttpStatus.NOT_MODIFIED);
        } else {
            request.contentType(form.mediaType() + "; charset=utf-8").result(answer);
        }
    }

    private boolean isKnown(String tag) {
        return Optional.ofNullable(request.header("If-None-Match"))
                .map(tags -> List.of(tags.split(",", -1)))
                .orElse(List.of())
                .stream()
                .map(String::strip)
                .anyMatch(known -> known.equals(tag) || known.equals("W/" + tag) || known.equals("*"));
    }

    /**
     * Refuses parameters that nobody asks for: a misspelt filter would let everything pass.
     *
     * @throws BadRequest that names them
     */
    void refuseOthers(Set<String> known) {
        Set<String> others = new TreeSet<>(request.queryParamMap().keySet());
        others.removeAll(known);
        if (!others.isEmpty()) {
            throw new BadRequest("unknown parameters: " + String.join(", ", others));
        }
    }
}
