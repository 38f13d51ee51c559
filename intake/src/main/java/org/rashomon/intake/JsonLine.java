// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.intake.plain.Dates;
import org.rashomon.model.Bylines;
import org.rashomon.model.ByteContent;
import org.rashomon.model.Capture;
import org.rashomon.model.ContentType;
import org.rashomon.model.Masthead;
import org.rashomon.model.MediaType;
import org.rashomon.model.Outlet;
import org.rashomon.model.PageAddress;
import org.rashomon.model.Problem;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.Publication;
import org.rashomon.model.PublicationDates;

/** Reads one line of a {@code .jsonl} file as CONTRACT.md describes it. */
final class JsonLine {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonLine() {}

    /**
     * The capture of a line, or why there is none.
     *
     * @param name file and line, for messages
     */
    static Arrival arrival(String name, Decoded line) {
        try {
            return arrival(name, JSON.readTree(line.text()), line.problems());
        } catch (JsonProcessingException malformed) {
            long column = malformed.getLocation() == null
                    ? 0
                    : malformed.getLocation().getColumnNr();
            // Jackson goes on to tell where the object began and why it does not say of what.
            String reason = malformed
                    .getOriginalMessage()
                    .lines()
                    .findFirst()
                    .orElse("")
                    .replaceAll(" \\(start marker.*", "");
            return malformed(name, String.format(Locale.ROOT, "not valid JSON at character %d: %s", column, reason));
        }
    }

    private static Arrival arrival(String name, JsonNode line, List<Problem> problems) {
        if (!line.isObject()) {
            return malformed(name, "not a JSON object");
        }
        Optional<String> id = string(line, "id").filter(value -> !value.isBlank());
        if (id.isEmpty()) {
            return malformed(name, "\"id\" is missing or not a string");
        }
        Optional<String> text = string(line, "text");
        Optional<String> content = text.or(() -> string(line, "html"));
        if (content.isEmpty()) {
            return malformed(name, "neither \"text\" nor \"html\" is there as a string");
        }
        List<Problem> found = new ArrayList<>(problems);
        Masthead declared = declared(line, id.get(), found);
        MediaType mediaType = text.isPresent() ? MediaType.PLAIN_TEXT : MediaType.HTML;
        return new Taken(
                new Capture(
                        id.get(),
                        ByteContent.of(Sniffing.utf8(content.get())),
                        new ContentType(mediaType, Optional.of("UTF-8")),
                        declared,
                        Optional.empty()),
                found);
    }

    private static Masthead declared(JsonNode line, String id, List<Problem> problems) {
        return new Masthead(
                string(line, "title").map(String::strip).filter(title -> !title.isEmpty()),
                Bylines.none(),
                outlet(line.path("outlet")),
                string(line, "url")
                        .flatMap(JsonLine::address)
                        .map(PageAddress::of)
                        .orElse(PageAddress.unknown()),
                published(line, id, problems).map(PublicationDates::of).orElse(PublicationDates.unknown()),
                string(line, "language").map(String::strip).filter(code -> !code.isEmpty()));
    }

    private static Optional<Publication> published(JsonNode line, String id, List<Problem> problems) {
        JsonNode told = line.path("published");
        if (told.isMissingNode() || told.isNull()) {
            return Optional.empty();
        }
        Optional<Publication> published = Dates.publication(told.asText(), "declared");
        if (published.isEmpty()) {
            problems.add(Problem.of(
                    ProblemCode.DATE_MALFORMED,
                    String.format(Locale.ROOT, "%s: \"published\" is no date: %s", id, told.toString())));
        }
        return published;
    }

    private static Optional<Outlet> outlet(JsonNode told) {
        if (told.isTextual()) {
            return Optional.of(told.asText().strip())
                    .filter(name -> !name.isEmpty())
                    .map(name -> new Outlet(name, Optional.empty()));
        }
        return string(told, "name")
                .filter(name -> !name.isBlank())
                .map(name -> new Outlet(name.strip(), string(told, "domain")));
    }

    private static Optional<URI> address(String url) {
        try {
            return Optional.of(new URI(url.strip()));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Optional<String> string(JsonNode object, String field) {
        return Optional.of(object.path(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private static Refused malformed(String name, String reason) {
        return Refused.because(ProblemCode.INPUT_MALFORMED, name, reason);
    }
}
