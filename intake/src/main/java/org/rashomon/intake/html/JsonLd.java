// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rashomon.intake.plain.Dump;

/**
 * What a page tells about its article in JSON-LD (schema.org's {@code Article} and its kinds).
 *
 * @param article the object; empty when there is none
 */
record JsonLd(Optional<JsonNode> article) {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    private static final int DEEPEST = 6;

    static JsonLd of(Document page) {
        List<JsonNode> found = new ArrayList<>();
        for (Element script : page.select("script[type~=(?i)application/ld\\+json]")) {
            parse(script.data()).ifPresent(node -> collect(node, 0, found));
        }
        return new JsonLd(found.stream().findFirst());
    }

    /** A field as text, tags and entities resolved. */
    Optional<String> text(String field) {
        return article.map(node -> node.path(field))
                .filter(JsonNode::isTextual)
                .map(node -> Dump.folded(
                        org.jsoup.Jsoup.parseBodyFragment(node.asText()).text()))
                .filter(words -> !words.isEmpty());
    }

    /** The names of the objects or strings in a field. */
    List<String> names(String field) {
        List<String> names = new ArrayList<>();
        article.ifPresent(node -> addNames(node.path(field), names));
        return names.stream().distinct().toList();
    }

    private static void addNames(JsonNode node, List<String> names) {
        if (node.isArray()) {
            node.forEach(entry -> addNames(entry, names));
        } else if (node.isTextual()) {
            names.add(Dump.folded(node.asText()));
        } else if (node.path("name").isTextual()) {
            names.add(Dump.folded(node.path("name").asText()));
        } else if (node.path("name").isArray()) {
            addNames(node.path("name"), names);
        }
    }

    private static Optional<JsonNode> parse(String script) {
        try {
            return Optional.ofNullable(JSON.readTree(script.strip()));
        } catch (JsonProcessingException brokenScript) {
            // Many pages carry JSON-LD that is no JSON; they are read without it.
            return Optional.empty();
        }
    }

    private static void collect(JsonNode node, int depth, List<JsonNode> found) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(entry -> collect(entry, depth + 1, found));
        } else if (node.isObject()) {
            if (isArticle(node.path("@type"))) {
                found.add(node);
            }
            collect(node.path("@graph"), depth + 1, found);
            collect(node.path("mainEntity"), depth + 1, found);
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asText();
        return name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report");
    }
}
