// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element that holds the article. */
final class Container {
    private static final List<String> SEMANTIC = List.of(
            "[itemprop=articleBody]",
                    ".article-body, .articleBody, .article__body, .story-body, .entry-content, .post-content, .article-content, #article-body",
            "article", "main, [role=main]");
    private static final int SHORTEST = 25;
    private static final int SHORTEST_BODY = 400;
    private static final int MOST_CANDIDATES = 40;
    private static final double LITTLE_MORE = 1.3;
    private static final double NEARLY_ALL = 0.8;
    private static final double ENOUGH = 0.5;
    private static final double MOST_LINKS = 0.5;

    private final Document page;
    private final Measures measures;

    private Container(Document page, Measures measures) {
        this.page = page;
        this.measures = measures;
    }

    static Element find(Document page, JsonLd facts, Measures measures) {
        Container container = new Container(page, measures);
        return container.anchored(facts).orElseGet(container::weighed);
    }

    /** The smallest element that holds nearly all of what JSON-LD says the body is. */
    private Optional<Element> anchored(JsonLd facts) {
        String body = facts.text("articleBody").orElse("");
        if (body.length() < SHORTEST_BODY) {
            return Optional.empty();
        }
        String start = body.substring(40, 100);
        String end = body.substring(body.length() - 100, body.length() - 40);
        return page.body().getAllElements().stream()
                .filter(element -> measures.text(element) >= body.length() * NEARLY_ALL
                        && measures.text(element) < body.length() * LITTLE_MORE)
                .limit(MOST_CANDIDATES)
                .filter(element ->
                        element.text().contains(start) && element.text().contains(end))
                .reduce((outer, inner) -> inner);
    }

    private Element weighed() {
        Element densest = densest();
        double enough = Math.max(measures.prose(densest) * NEARLY_ALL, 1);
        for (String way : SEMANTIC) {
            for (Element candidate : page.select(way)) {
                boolean isRelated = measures.prose(candidate) >= enough
                        && (isWithin(candidate, densest) || isWithin(densest, candidate));
                if (isRelated) {
                    return candidate;
                }
            }
        }
        return densest;
    }

    private static boolean isWithin(Element inner, Element outer) {
        return inner.equals(outer) || inner.parents().contains(outer);
    }

    /** Readability's way: paragraphs give their weight to the parent and half of it to the grandparent. */
    private Element densest() {
        Map<Element, Double> scores = new LinkedHashMap<>();
        for (Element paragraph : page.select("p, pre, blockquote, td, div:has(> br)")) {
            int length = measures.linkShare(paragraph) > MOST_LINKS ? 0 : measures.text(paragraph);
            if (length >= SHORTEST) {
                double points = 1 + Math.min(length / 100.0, 6) + commas(paragraph) * 0.3;
                give(paragraph.parent(), points, scores);
                give(paragraph.parent() == null ? null : paragraph.parent().parent(), points * ENOUGH, scores);
            }
        }
        Element best = page.body();
        double most = 0;
        for (Map.Entry<Element, Double> entry : scores.entrySet()) {
            double score = entry.getValue() * (1 - measures.linkShare(entry.getKey()));
            if (score > most) {
                most = score;
                best = entry.getKey();
            }
        }
        return best;
    }

    private static void give(@Nullable Element element, double points, Map<Element, Double> scores) {
        if (element != null && !element.normalName().equals("html")) {
            scores.merge(element, points, Double::sum);
        }
    }

    private static long commas(Element paragraph) {
        return paragraph.ownText().chars().filter(unit -> unit == ',').count();
    }
}
