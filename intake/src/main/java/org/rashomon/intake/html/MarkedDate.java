// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.rashomon.intake.plain.DateWriting;
import org.rashomon.intake.plain.Dates;
import org.rashomon.model.Publication;

/** The date of one element: in an attribute for machines, else in its words. */
final class MarkedDate {
    /** Attributes for machines, those of standards first. */
    private static final List<String> ATTRIBUTES = List.of(
            "datetime",
            "content",
            "data-datetime",
            "data-timestamp",
            "data-published",
            "data-publish-date",
            "data-published-at",
            "data-date",
            "data-time",
            "data-utime");

    private MarkedDate() {}

    /** True for an element other than {@code time} that tells a date in an attribute: {@code abbr} with a title, {@code data-timestamp}. */
    static boolean isMarked(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        for (String name : ATTRIBUTES) {
            if (element.hasAttr(name)) {
                return !name.equals("content");
            }
        }
        return isTitled(element);
    }

    private static boolean isTitled(Element element) {
        return element.hasAttr("title")
                && (element.normalName().equals("abbr") || ElementNames.isDated(element))
                && element.attr("title").chars().anyMatch(Character::isDigit);
    }

    static Optional<Publication> of(Element element, DateWriting writing, String foundIn) {
        return Stream.concat(ATTRIBUTES.stream(), Stream.of("title"))
                .flatMap(name -> Dates.publication(element.attr(name), writing, foundIn).stream())
                .findFirst()
                .or(() -> Dates.publication(ShortText.of(element), writing, foundIn));
    }
}
