// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.rashomon.intake.plain.Dump;

/**
 * The headline of a page's article, by agreement among those who tell it: the visible headings, JSON-LD, the social networks' elements and
 * the window's title.
 *
 * @param words empty when nothing tells it
 * @param line where it stands among the page's lines, or -1
 */
record Headline(Optional<String> words, int line) {
    private static final int LONGEST = 300;

    /** Weights: readers see the first heading; the other places are often written for search engines and copied from each other. */
    private static final double HEADING = 2.6;

    private static final double STRANGER = 0.9;
    private static final double SECOND = 2;
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

    static Headline of(Document page, PageMarkup markup, JsonLd facts, OutletNames outlet, String address) {
        List<PageHeading> headings = headings(page, markup, outlet);
        List<String> visible = headings.stream().map(PageHeading::words).toList();
        List<String> told = told(markup, facts, outlet, visible);
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        String all = Dump.folded(page.title()) + " " + String.join(" ", told) + " " + address;
        voteOfHeadings(candidates, headings, told, HeadingKinship.with(all));
        vote(candidates, told.stream(), TOLD);
        vote(candidates, told(markup.meta("twitter:title"), outlet, visible), ECHO);
        vote(candidates, windowTitle(page, outlet, visible), TITLE);
        Optional<String> best = best(candidates);
        return new Headline(best, best.map(words -> line(markup, words)).orElse(-1));
    }

    /** The headings that do not name the outlet: as its own name, or after the headline in the title of the window. */
    private static List<PageHeading> headings(Document page, PageMarkup markup, OutletNames outlet) {
        List<PageHeading> headings = PageHeading.all(markup).stream()
                .filter(heading -> !outlet.isName(heading.words()))
                .toList();
        TitleParts parts = TitleParts.of(Dump.folded(page.title()));
        List<String> visible = headings.stream().map(PageHeading::words).toList();
        if (parts.count() == 1 || beginning(parts, visible).isEmpty()) {
            return headings;
        }
        String last = OutletNames.letters(parts.last());
        return headings.stream()
                .filter(heading -> !OutletNames.letters(heading.words()).equals(last))
                .toList();
    }

    private static void voteOfHeadings(
            Map<String, Candidate> candidates, List<PageHeading> headings, List<String> told, HeadingKinship kinship) {
        List<PageHeading> first = headings.stream()
                .filter(heading -> heading.isFirstRank() && !heading.isListed())
                .sorted(Comparator.comparing((PageHeading heading) -> !kinship.isAkin(heading.words()))
                        .thenComparing(PageHeading::isFurniture))
                .toList();
        List<PageHeading> others = headings.stream()
                .filter(heading -> !heading.isFirstRank() && !heading.isListed() && !heading.isFurniture())
                .limit(2)
                .toList();
        // A heading of the first rank that stands in a row of links was put there for search engines; the next is what
        // readers see.
        boolean isDisplaced = first.isEmpty() && headings.stream().anyMatch(PageHeading::isFirstRank);
        boolean isAkin = first.stream()
                .findFirst()
                .filter(heading -> kinship.isAkin(heading.words()))
                .isPresent();
        vote(candidates, first.stream().limit(1).map(heading -> heading.agreed(told)), isAkin ? HEADING : STRANGER);
        vote(candidates, first.stream().skip(1).limit(2).map(PageHeading::words), OTHER_HEADING);
        vote(
                candidates,
                others.stream().limit(1).map(heading -> heading.agreed(told)),
                isDisplaced ? SECOND : OTHER_HEADING);
        vote(candidates, others.stream().skip(1).map(PageHeading::words), OTHER_HEADING);
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

    /** The title of the window, or the heading with which it ends after the names of the outlet and its sections. */
    private static Stream<String> windowTitle(Document page, OutletNames outlet, List<String> visible) {
        Optional<String> title =
                told(Optional.of(Dump.folded(page.title())), outlet, visible).findFirst();
        return title.map(words -> ending(words, visible).orElse(words)).stream();
    }

    private static Optional<String> ending(String title, List<String> visible) {
        TitleParts parts = TitleParts.of(title);
        while (parts.count() > 1 && !parts.opensWithColon()) {
            String letters = OutletNames.letters(parts.withoutFirst());
            for (String heading : visible) {
                if (OutletNames.letters(heading).equals(letters)) {
                    return Optional.of(heading);
                }
            }
            parts = TitleParts.of(parts.withoutFirst());
        }
        return Optional.empty();
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
