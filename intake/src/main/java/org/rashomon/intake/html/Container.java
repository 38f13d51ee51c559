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
    private static final double NEARLY_ALL = 0.8;
    private static final double ENOUGH = 0.5;
    private static final double MOST_LINKS = 0.5;

    private Container() {}

    static Element find(Document page, JsonLd facts) {
        return anchored(page, facts).orElseGet(() -> weighed(page));
    }

    /** The smallest element that holds nearly all of what JSON-LD says the body is. */
    private static Optional<Element> anchored(Document page, JsonLd facts) {
        String body = facts.text("articleBody").orElse("");
        if (body.length() < 400) {
            return Optional.empty();
        }
        String start = body.substring(40, 100);
        String end = body.substring(body.length() - 100, body.length() - 40);
        Element smallest = null;
        for (Element element : page.body().getAllElements()) {
            String text = element.text();
            if (text.length() >= body.length() * 0.8 && text.contains(start) && text.contains(end)) {
                smallest = element;
            }
        }
        return Optional.ofNullable(smallest).filter(element -> element.text().length() < body.length() * 1.3);
    }

    private static Element weighed(Document page) {
        Element densest = densest(page);
        int weight = prose(densest);
        for (String way : SEMANTIC) {
            for (Element candidate : page.select(way)) {
                boolean isEnough = prose(candidate) >= Math.max(weight * NEARLY_ALL, 1);
                if (isEnough && (isWithin(candidate, densest) || isWithin(densest, candidate))) {
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
    private static Element densest(Document page) {
        Map<Element, Double> scores = new LinkedHashMap<>();
        for (Element paragraph : page.select("p, pre, blockquote, td, div:has(> br)")) {
            int length =
                    linkShare(paragraph) > MOST_LINKS ? 0 : paragraph.text().length();
            if (length >= SHORTEST) {
                double points = 1
                        + Math.min(length / 100.0, 6)
                        + paragraph.text().chars().filter(unit -> unit == ',').count() * 0.3;
                give(paragraph.parent(), points, scores);
                give(paragraph.parent() == null ? null : paragraph.parent().parent(), points * ENOUGH, scores);
            }
        }
        Element best = page.body();
        double most = 0;
        for (Map.Entry<Element, Double> entry : scores.entrySet()) {
            double score = entry.getValue() * (1 - linkShare(entry.getKey()));
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

    private static int prose(Element element) {
        int length = 0;
        for (Element paragraph : element.select("p, pre, blockquote, li")) {
            length += paragraph.text().length() >= SHORTEST && linkShare(paragraph) <= MOST_LINKS
                    ? paragraph.text().length()
                    : 0;
        }
        return length;
    }

    /** The share of an element's text that lies in links, 0 to 1. */
    static double linkShare(Element element) {
        int whole = element.text().length();
        int linked = element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return whole == 0 ? 0 : Math.min(1, (double) linked / whole);
    }
}
