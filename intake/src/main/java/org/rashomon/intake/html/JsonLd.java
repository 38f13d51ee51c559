// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rashomon.intake.plain.Dump;

/**
 * What a page tells about its article in JSON-LD (schema.org's {@code Article} and its kinds).
 *
 * @param article the object; empty when there is none
 * @param page the object of the page as a whole, which some publishers tell the dates of
 * @param named all objects with an {@code @id}, by which others refer to them
 */
record JsonLd(Optional<JsonNode> article, Optional<JsonNode> page, Map<String, JsonNode> named) {
    private static final int DEEPEST = 6;
    private static final int MOST_SCRIPTS = 100;
    private static final int MOST_NAMES = 50;

    static JsonLd of(Document page) {
        Gathered gathered = new Gathered();
        int read = 0;
        for (Element script : page.getElementsByTag("script")) {
            boolean isLinkedData = script.attr("type").regionMatches(true, 0, "application/ld+json", 0, 19);
            if (isLinkedData && read++ < MOST_SCRIPTS) {
                LenientJson.all(script.data()).forEach(root -> gathered.collect(root, 0));
            }
        }
        return gathered.facts();
    }

    /** A field of the article as text, tags and entities resolved. */
    Optional<String> text(String field) {
        return article.flatMap(node -> text(node, field));
    }

    /** A field of the article as it is written, with its tags, entities and line ends. */
    Optional<String> raw(String field) {
        return article.map(node -> node.path(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    /** A field of the article, or where that does not tell it, of the page. */
    Optional<String> textOfArticleOrPage(String field) {
        return text(field).or(() -> page.flatMap(node -> text(node, field)));
    }

    private static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        JsonNode first = value.isArray() ? value.path(0) : value;
        return Optional.of(first)
                .filter(told -> told.isTextual() || told.isNumber())
                .map(JsonLd::plain)
                .filter(words -> !words.isEmpty());
    }

    private static String plain(JsonNode told) {
        String words = told.asText();
        boolean isMarkup = words.indexOf('<') >= 0 || words.indexOf('&') >= 0;
        return Dump.folded(isMarkup ? Jsoup.parseBodyFragment(words).text() : words);
    }

    /** The names of the objects or strings in a field of the article, in order. */
    List<String> names(String field) {
        return signers(field).stream().map(Signer::name).distinct().toList();
    }

    /**
     * Somebody or something that a field names.
     *
     * @param name as told
     * @param isOrganization told to be no person
     */
    record Signer(String name, boolean isOrganization) {}

    /** Those whom a field of the article names, references followed. */
    List<Signer> signers(String field) {
        List<Signer> signers = new ArrayList<>();
        Stream.concat(article.stream(), page.stream())
                .map(node -> node.path(field))
                .filter(node -> !node.isMissingNode())
                .findFirst()
                .ifPresent(node -> addSigners(node, 0, signers));
        return signers;
    }

    private void addSigners(JsonNode node, int depth, List<Signer> signers) {
        if (depth > DEEPEST || signers.size() >= MOST_NAMES) {
            return;
        }
        if (node.isArray()) {
            node.forEach(entry -> addSigners(entry, depth + 1, signers));
        } else if (node.isTextual()) {
            addName(plain(node), false, signers);
        } else if (!node.has("name") && node.path("@id").isTextual()) {
            JsonNode meant = named.get(node.path("@id").asText());
            if (meant != null && meant.has("name")) {
                addSigners(meant, depth + 1, signers);
            }
        } else {
            boolean isOrganization = types(node).anyMatch(type -> type.endsWith("Organization"));
            addNamesOf(node.path("name"), isOrganization, signers);
        }
    }

    private static void addNamesOf(JsonNode name, boolean isOrganization, List<Signer> signers) {
        if (name.isArray()) {
            name.forEach(one -> addName(plain(one), isOrganization, signers));
        } else if (name.isTextual()) {
            addName(plain(name), isOrganization, signers);
        }
    }

    private static void addName(String name, boolean isOrganization, List<Signer> signers) {
        if (!name.isBlank() && signers.size() < MOST_NAMES) {
            signers.add(new Signer(name, isOrganization));
        }
    }

    private static Stream<String> types(JsonNode node) {
        JsonNode type = node.path("@type");
        List<String> names = new ArrayList<>();
        if (type.isArray()) {
            type.forEach(one -> names.add(one.asText()));
        } else {
            names.add(type.asText());
        }
        return names.stream();
    }

    /** Gathers the objects of all scripts of a page. */
    private static final class Gathered {
        private final List<JsonNode> articles = new ArrayList<>();
        private final List<JsonNode> pages = new ArrayList<>();
        private final Map<String, JsonNode> named = new LinkedHashMap<>();

        private void collect(JsonNode node, int depth) {
            if (depth > DEEPEST) {
                return;
            }
            if (node.isArray()) {
                node.forEach(entry -> collect(entry, depth + 1));
            } else if (node.isObject()) {
                add(node);
                collect(node.path("@graph"), depth + 1);
                collect(node.path("mainEntity"), depth + 1);
                collect(node.path("mainEntityOfPage"), depth + 1);
            }
        }

        private void add(JsonNode node) {
            if (types(node).anyMatch(Gathered::isArticle)) {
                articles.add(node);
            } else if (types(node).anyMatch(type -> type.endsWith("WebPage") || type.endsWith("CreativeWork"))) {
                pages.add(node);
            }
            if (node.path("@id").isTextual() && node.size() > 1) {
                named.putIfAbsent(node.path("@id").asText(), node);
            }
        }

        private static boolean isArticle(String type) {
            return type.endsWith("Article") || type.endsWith("Posting") || type.endsWith("Report");
        }

        /** The first article that tells what it is about; an object without headline and date is a stub. */
        private JsonLd facts() {
            Optional<JsonNode> full = articles.stream()
                    .filter(node -> node.has("headline") || node.has("datePublished") || node.has("articleBody"))
                    .findFirst();
            return new JsonLd(
                    full.or(() -> articles.stream().findFirst()), pages.stream().findFirst(), named);
        }
    }
}
