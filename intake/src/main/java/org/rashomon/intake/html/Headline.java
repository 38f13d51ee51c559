// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rashomon.intake.plain.Dump;

/**
 * The headline of a page's article, by agreement among those who tell it: the visible headings, JSON-LD, the social networks' elements and
 * the window's title.
 *
 * @param words empty when nothing tells it
 * @param line where it stands among the page's lines, or -1
 */
record Headline(Optional<String> words, int line) {
    private static final Set<String> LISTS = Set.of("li", "nav", "ol", "ul", "footer", "aside");
    private static final int LONGEST = 300;

    /** Weights: readers see the first heading; the other places are often written for search engines and copied from each other. */
    private static final double HEADING = 2.6;

    private static final double OTHER_HEADING = 0.6;
    private static final double TOLD = 1.2;
    private static final double TITLE = 1;
    private static final double ECHO = 0.3;

    /** A reading of the headline and how much speaks for it. */
    private static final class Candidate {
        private final String words;
        private double weight;

        private Candidate(String words) {
            this.words = words;
        }
    }

    static Headline of(Document page, PageMarkup markup, JsonLd facts, OutletNames outlet) {
        List<String> visible = headings(markup, outlet);
        List<String> told = told(markup, facts, outlet, visible);
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        vote(candidates, visible.stream().limit(1).map(words -> withoutKicker(words, told)), HEADING);
        vote(candidates, visible.stream().skip(1).limit(2), OTHER_HEADING);
        vote(candidates, told.stream(), TOLD);
        vote(candidates, told(markup.meta("twitter:title"), outlet, visible), ECHO);
        vote(candidates, told(Optional.of(Dump.folded(page.title())), outlet, visible), TITLE);
        Optional<String> best = best(candidates);
        return new Headline(best, best.map(words -> line(markup, words)).orElse(-1));
    }

    private static void vote(Map<String, Candidate> candidates, Stream<String> told, double weight) {
        for (String words : told.toList()) {
            String letters = OutletNames.letters(words);
            if (!letters.isEmpty() && words.length() <= LONGEST) {
                candidates.computeIfAbsent(letters, fresh -> new Candidate(words)).weight += weight;
            }
        }
    }

    private static Optional<String> best(Map<String, Candidate> candidates) {
        Candidate best = null;
        for (Candidate candidate : candidates.values()) {
            if (best == null || candidate.weight > best.weight) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best).map(candidate -> candidate.words);
    }

    /** The headings that can be the headline: those of the first rank, or where these only name the outlet or a place in a list, others. */
    private static List<String> headings(PageMarkup markup, OutletNames outlet) {
        List<String> first = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (PageMarkup.Placed placed : markup.headings()) {
            Element heading = placed.element();
            String words = withoutKicker(heading);
            if (!words.isEmpty()
                    && !outlet.isName(words)
                    && !placed.isFurniture()
                    && !isListed(heading)
                    && !isHomeLink(heading)) {
                (heading.normalName().equals("h1") ? first : others).add(words);
            }
        }
        first.addAll(others);
        return first;
    }

    private static boolean isListed(Element heading) {
        return heading.parents().stream().limit(4).anyMatch(parent -> LISTS.contains(parent.normalName()));
    }

    /** A heading that leads to the home page names the outlet. */
    private static boolean isHomeLink(Element heading) {
        Element link = heading.normalName().equals("a") ? heading : heading.selectFirst("a[href]");
        if (link == null
                && heading.parent() != null
                && heading.parent().normalName().equals("a")) {
            link = heading.parent();
        }
        return link != null
                && OutletNames.letters(link.text()).equals(OutletNames.letters(heading.text()))
                && CanonicalAddress.isHomeLink(link.attr("href"));
    }

    /** The heading's text without an element before the headline that is named for a kicker. */
    private static String withoutKicker(Element heading) {
        Element kicker = heading.firstElementChild();
        while (kicker != null
                && kicker.parent() != null
                && kicker.childrenSize() > 0
                && !ElementNames.isKicker(kicker)) {
            kicker = kicker.firstElementChild();
        }
        String whole = Dump.folded(heading.text());
        if (kicker == null || !ElementNames.isKicker(kicker)) {
            return whole;
        }
        String over = Dump.folded(kicker.text());
        return whole.startsWith(over) && whole.length() > over.length()
                ? whole.substring(over.length()).strip()
                : whole;
    }

    private static List<String> told(PageMarkup markup, JsonLd facts, OutletNames outlet, List<String> visible) {
        Optional<String> property = markup.properties("headline").stream()
                .filter(placed -> !placed.isFurniture())
                .map(PageMarkup.Placed::words)
                .findFirst();
        return Stream.of(facts.text("headline"), markup.meta("og:title"), property)
                .flatMap(words -> told(words, outlet, visible))
                .toList();
    }

    private static Stream<String> told(Optional<String> words, OutletNames outlet, List<String> visible) {
        return words
                .map(title -> withoutOutlet(title, outlet, visible))
                .filter(title -> !outlet.isName(title))
                .stream();
    }

    /** A title without the outlet's name at an end, or without what follows a heading of the page. */
    private static String withoutOutlet(String title, OutletNames outlet, List<String> visible) {
        String rest = title;
        for (TitleParts parts = TitleParts.of(rest); parts.count() > 1; parts = TitleParts.of(rest)) {
            String shorter = parts.withoutLast();
            if (outlet.isName(parts.last())) {
                rest = shorter;
            } else if (outlet.isName(parts.first())) {
                rest = parts.withoutFirst();
            } else {
                return beginning(parts, visible).orElse(rest);
            }
        }
        return rest;
    }

    /** The heading with which a title begins, when a dividing mark follows it there. */
    private static Optional<String> beginning(TitleParts parts, List<String> visible) {
        for (TitleParts shorter = parts; shorter.count() > 1; shorter = TitleParts.of(shorter.withoutLast())) {
            String letters = OutletNames.letters(shorter.withoutLast());
            for (String heading : visible) {
                if (OutletNames.letters(heading).equals(letters)) {
                    return Optional.of(heading);
                }
            }
        }
        return Optional.empty();
    }

    /** A heading that is a kicker, a dividing mark and what is told to be the headline. */
    private static String withoutKicker(String heading, List<String> told) {
        for (TitleParts parts = TitleParts.of(heading);
                parts.count() > 1;
                parts = TitleParts.of(parts.withoutFirst())) {
            String letters = OutletNames.letters(parts.withoutFirst());
            for (String words : told) {
                if (OutletNames.letters(words).equals(letters)) {
                    return words;
                }
            }
        }
        return heading;
    }

    private static int line(PageMarkup markup, String words) {
        String letters = OutletNames.letters(words);
        List<PageLine> lines = markup.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isFurniture()
                    && OutletNames.letters(lines.get(i).words()).contains(letters)) {
                return i;
            }
        }
        return -1;
    }
}
