// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A heading that readers see.
 *
 * @param words without a kicker that is named so
 * @param rest the words after its first element, which may be a kicker that is not named so
 * @param isFirstRank true for {@code h1}
 * @param isListed true within navigation or a list: a place in a row of pages rather than a headline
 * @param isFurniture true within what surrounds an article
 */
record PageHeading(String words, String rest, boolean isFirstRank, boolean isListed, boolean isFurniture) {
    private static final Set<String> LISTS = Set.of("li", "nav", "ol", "ul", "footer", "aside");
    private static final int NEAR = 4;

    /** The headings in reading order, without those that lead to the home page: these name the outlet. */
    static List<PageHeading> all(PageMarkup markup) {
        return markup.headings().stream()
                .filter(placed -> homeName(placed.element()).isEmpty())
                .map(PageHeading::of)
                .filter(heading -> !heading.words().isEmpty())
                .toList();
    }

    /** The names by which headings that lead to the home page call the outlet. */
    static Stream<String> homeNames(PageMarkup markup) {
        return markup.headings().stream().flatMap(placed -> homeName(placed.element()).stream());
    }

    private static Optional<String> homeName(Element heading) {
        Optional<Element> home = link(heading).filter(link -> CanonicalAddress.isHomeLink(link.attr("href")));
        if (home.isEmpty()) {
            return Optional.empty();
        }
        String words = ShortText.of(heading);
        boolean isWhole = OutletNames.letters(ShortText.of(home.get())).equals(OutletNames.letters(words));
        return isWhole && !words.isEmpty() ? Optional.of(words) : Optional.empty();
    }

    private static Optional<Element> link(Element heading) {
        Element parent = heading.parent();
        return parent != null && parent.normalName().equals("a")
                ? Optional.of(parent)
                : heading.getElementsByTag("a").stream()
                        .filter(link -> link.hasAttr("href"))
                        .findFirst();
    }

    /** False for a heading that names the outlet or a place in a list. */
    static boolean canBeHeadline(Element heading) {
        return heading.hasText() && homeName(heading).isEmpty() && !isListed(heading);
    }

    private static boolean isListed(Element heading) {
        Element parent = heading.parent();
        return ElementNames.isCrumb(heading)
                || parent != null && ElementNames.isCrumb(parent)
                || heading.parents().stream().limit(NEAR).anyMatch(above -> LISTS.contains(above.normalName()));
    }

    private static PageHeading of(PageMarkup.Placed placed) {
        Element heading = placed.element();
        String whole = ShortText.of(heading);
        return new PageHeading(
                namedKicker(heading).map(kicker -> after(whole, kicker)).orElse(whole),
                firstElement(heading).map(kicker -> after(whole, kicker)).orElse(whole),
                heading.normalName().equals("h1"),
                isListed(heading),
                placed.isFurniture());
    }

    private static Optional<Element> firstElement(Element heading) {
        Element first = heading;
        while (first.childrenSize() == 1 && first.ownText().isBlank()) {
            first = first.child(0);
        }
        return Optional.ofNullable(first.firstElementChild());
    }

    private static Optional<Element> namedKicker(Element heading) {
        return firstElement(heading).filter(ElementNames::isKicker);
    }

    private static String after(String whole, Element kicker) {
        String over = ShortText.of(kicker);
        return whole.startsWith(over) && whole.length() > over.length()
                ? whole.substring(over.length()).strip()
                : whole;
    }

    /** The headline in it by those who tell it: the whole, or what stands after a kicker. */
    String agreed(List<String> told) {
        if (isAmong(told, words)) {
            return words;
        }
        if (isAmong(told, rest)) {
            return rest;
        }
        TitleParts parts = TitleParts.of(words);
        // What stands before a colon is mostly said by somebody and belongs to the headline.
        for (; parts.count() > 1 && !parts.opensWithColon(); parts = TitleParts.of(parts.withoutFirst())) {
            if (isAmong(told, parts.withoutFirst())) {
                return parts.withoutFirst();
            }
        }
        return words;
    }

    private static boolean isAmong(List<String> told, String words) {
        String letters = OutletNames.letters(words);
        return !letters.isEmpty()
                && told.stream().anyMatch(title -> OutletNames.letters(title).equals(letters));
    }
}
