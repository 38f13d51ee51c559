// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.rashomon.intake.plain.Dump;

/**
 * The headline as it is told to machines, without the outlet's name.
 *
 * @param articles what JSON-LD, Open Graph and a marked element call the article
 * @param shared what a social network is told besides
 * @param window the title of the window
 */
record ToldTitles(List<String> articles, Optional<String> shared, Optional<String> window) {
    /** What templates call a page that nobody named. */
    private static final Set<String> PLACES = Set.of(
            "home",
            "homepage",
            "start",
            "startseite",
            "accueil",
            "inicio",
            "index",
            "detail",
            "details",
            "detailseite",
            "detailansicht",
            "news",
            "article",
            "artikel",
            "post",
            "story",
            "blog",
            "untitled",
            "untitleddocument");

    static ToldTitles of(Document page, PageMarkup markup, JsonLd facts, OutletNames outlet, List<String> visible) {
        Optional<String> property = markup.properties("headline").stream()
                .filter(placed -> !placed.isFurniture())
                .map(PageMarkup.Placed::words)
                .findFirst();
        List<String> articles = Stream.of(facts.text("headline"), markup.meta("og:title"), property)
                .flatMap(words -> told(words, outlet, visible).stream())
                .toList();
        Optional<String> window = told(Optional.of(Dump.folded(page.title())), outlet, visible)
                .map(words -> ending(words, visible).orElse(words))
                .filter(ToldTitles::isNamed);
        return new ToldTitles(articles, told(markup.meta("twitter:title"), outlet, visible), window);
    }

    private static Optional<String> told(Optional<String> words, OutletNames outlet, List<String> visible) {
        return words.map(title -> withoutOutlet(TitleParts.withoutLastMark(title), outlet, visible))
                .filter(title -> !outlet.isName(title) && isNamed(title));
    }

    private static boolean isNamed(String title) {
        return !PLACES.contains(OutletNames.letters(title));
    }

    /** All titles of the article, those of the social network apart: these are often cut short. */
    Stream<String> all() {
        return Stream.concat(articles.stream(), window.stream());
    }

    /** A title without the outlet's name at an end, or without what follows a heading of the page. */
    private static String withoutOutlet(String title, OutletNames outlet, List<String> visible) {
        String rest = title;
        for (TitleParts parts = TitleParts.of(rest); parts.count() > 1; parts = TitleParts.of(rest)) {
            String shorter = parts.withoutLast();
            if (outlet.isNameOrAbbreviated(parts.last()) || !isNamed(parts.last())) {
                rest = shorter;
            } else if (outlet.isNameOrAbbreviated(parts.first())) {
                rest = parts.withoutFirst();
            } else {
                return beginning(parts, visible).orElse(rest);
            }
        }
        return rest;
    }

    /** The heading with which a title begins, when a dividing mark follows it there. */
    static Optional<String> beginning(TitleParts parts, List<String> visible) {
        for (TitleParts shorter = parts; shorter.count() > 1; shorter = TitleParts.of(shorter.withoutLast())) {
            Optional<String> heading = like(shorter.withoutLast(), visible);
            if (heading.isPresent()) {
                return heading;
            }
        }
        return Optional.empty();
    }

    /** The heading with which a title ends after the names of the outlet and its sections. */
    private static Optional<String> ending(String title, List<String> visible) {
        TitleParts parts = TitleParts.of(title);
        while (parts.count() > 1 && !parts.opensWithColon()) {
            Optional<String> heading = like(parts.withoutFirst(), visible);
            if (heading.isPresent()) {
                return heading;
            }
            parts = TitleParts.of(parts.withoutFirst());
        }
        return Optional.empty();
    }

    private static Optional<String> like(String words, List<String> visible) {
        String letters = OutletNames.letters(words);
        return visible.stream()
                .filter(heading -> OutletNames.letters(heading).equals(letters))
                .findFirst();
    }
}
