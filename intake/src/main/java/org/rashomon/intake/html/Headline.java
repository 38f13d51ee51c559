// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.Comparator;
import java.util.List;
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
    /** Weights: readers see the first heading; the other places are often written for search engines and copied from each other. */
    private static final double HEADING = 3;

    private static final double STRANGER = 0.9;
    private static final double SECOND = 2;
    private static final double OTHER_HEADING = 0.6;
    private static final double TOLD = 1.2;
    private static final double TITLE = 1;
    private static final double ECHO = 0.3;
    private static final int MOST_TRIED = 20;

    static Headline of(Document page, PageMarkup markup, JsonLd facts, OutletNames outlet, String address) {
        List<PageHeading> headings = headings(page, markup, outlet);
        List<String> visible = headings.stream().map(PageHeading::words).toList();
        ToldTitles told = ToldTitles.of(page, markup, facts, outlet, visible);
        HeadlineVote vote = new HeadlineVote();
        voteOfHeadings(vote, headings, told, HeadingSupport.of(told, page.title(), address));
        told.articles().forEach(words -> vote.add(words, TOLD));
        vote.add(told.shared(), ECHO);
        vote.add(told.window(), TITLE);
        Optional<String> best = vote.best();
        return new Headline(best, best.map(words -> line(markup, words)).orElse(-1));
    }

    /** The headings that do not name the outlet: as its own name, or after the headline in the title of the window. */
    private static List<PageHeading> headings(Document page, PageMarkup markup, OutletNames outlet) {
        List<PageHeading> headings = PageHeading.all(markup).stream()
                .filter(heading -> !outlet.isName(heading.words()))
                .toList();
        TitleParts parts = TitleParts.of(Dump.folded(page.title()));
        List<String> visible = headings.stream().map(PageHeading::words).toList();
        if (parts.count() == 1 || ToldTitles.beginning(parts, visible).isEmpty()) {
            return headings;
        }
        String last = OutletNames.letters(parts.last());
        return headings.stream()
                .filter(heading -> !OutletNames.letters(heading.words()).equals(last))
                .toList();
    }

    /** A heading and how far others agree with it. */
    private record Supported(PageHeading heading, HeadingSupport.Degree degree) {
        boolean isTold() {
            return degree.isTold();
        }

        String agreed(ToldTitles told) {
            return heading.agreed(told.articles());
        }
    }

    private static void voteOfHeadings(
            HeadlineVote vote, List<PageHeading> headings, ToldTitles told, HeadingSupport support) {
        Optional<Supported> first = best(support, headings.stream().filter(PageHeading::isFirstRank));
        Optional<Supported> other =
                best(support, headings.stream().filter(heading -> !heading.isFirstRank() && !heading.isFurniture()));
        boolean isOvertaken = other.filter(Supported::isTold).isPresent()
                && first.filter(Supported::isTold).isEmpty();
        boolean isStranger = isOvertaken
                || first.filter(heading -> heading.degree() == HeadingSupport.Degree.NONE)
                        .isPresent();
        // A heading of the first rank that stands in a row of links was put there for search engines; the next is what
        // readers see.
        boolean isDisplaced = first.isEmpty() && headings.stream().anyMatch(PageHeading::isFirstRank);
        vote.add(first.map(heading -> heading.agreed(told)), isStranger ? STRANGER : HEADING);
        vote.add(other.map(heading -> heading.agreed(told)), isOvertaken || isDisplaced ? SECOND : OTHER_HEADING);
    }

    /** The heading with which others agree most; the first of several, though one within furniture only for want of another. */
    private static Optional<Supported> best(HeadingSupport support, Stream<PageHeading> headings) {
        return headings.filter(heading -> !heading.isListed())
                .limit(MOST_TRIED)
                .map(heading -> new Supported(heading, support.of(heading)))
                .min(Comparator.comparing(Supported::degree)
                        .thenComparing(supported -> supported.heading().isFurniture()));
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
