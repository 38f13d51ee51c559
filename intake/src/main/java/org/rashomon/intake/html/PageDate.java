// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rashomon.intake.plain.Dates;
import org.rashomon.model.Publication;

/** When a page says it was published. The ways are tried in the order of how far pages can be trusted with them. */
final class PageDate {
    private static final List<String> METAS = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datePublished",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.date",
            "dc.date",
            "DC.date.issued",
            "date",
            "article.published",
            "article_date_original",
            "cXenseParse:recs:publishtime",
            "originalpublicationdate",
            "timestamp");
    private static final List<String> LATE_METAS =
            List.of("article:modified_time", "og:updated_time", "dateModified", "last-modified", "lastmod");
    private static final Pattern IN_ADDRESS =
            Pattern.compile("[/._-]((?:19|20)[0-9]{2})[/._-]?([01][0-9])[/._-]?([0-3][0-9])(?:[/._-]|$)");
    private static final Pattern NUMERIC =
            Pattern.compile("\\b([0-3]?[0-9])[./]([01]?[0-9])[./]((?:19|20)[0-9]{2})\\b");
    private static final String DATED =
            "[class*=date], [class*=publish], [class*=posted], [class*=time], [id*=date], [class*=byline], [class*=meta]";
    private static final int LONGEST = 120;

    private PageDate() {}

    static Optional<Publication> of(Document page, JsonLd facts, String address) {
        List<Supplier<Optional<Publication>>> ways = List.of(
                () -> facts.text("datePublished").flatMap(told -> Dates.publication(told, "JSON-LD datePublished")),
                () -> ofMetas(page, METAS),
                () -> ofTimes(page),
                () -> ofAddress(address),
                () -> ofVisible(page),
                () -> facts.text("dateModified").flatMap(told -> Dates.publication(told, "JSON-LD dateModified")),
                () -> ofMetas(page, LATE_METAS));
        return ways.stream().map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Publication> ofMetas(Document page, List<String> names) {
        for (String name : names) {
            Optional<Publication> found =
                    PageFacts.meta(page, name).flatMap(told -> Dates.publication(told, "meta " + name));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Publication> ofTimes(Document page) {
        for (Element time : page.select(
                "time[itemprop=datePublished], [itemprop=datePublished], time[pubdate], article time, time, abbr.published")) {
            for (String told : List.of(time.attr("datetime"), time.attr("content"), time.attr("title"), time.text())) {
                Optional<Publication> found = Dates.publication(told, "time element");
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Publication> ofAddress(String address) {
        Matcher matcher = IN_ADDRESS.matcher(address);
        return matcher.find()
                ? Dates.publication(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3), "address")
                : Optional.empty();
    }

    private static Optional<Publication> ofVisible(Document page) {
        for (Element element : page.select(DATED)) {
            String words = element.text();
            if (words.length() <= LONGEST) {
                Optional<Publication> found = Dates.find(words)
                        .map(date -> Publication.onDay(date, "visible date"))
                        .or(() -> numeric(words));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Day, month, year in figures, where the day cannot be a month or points divide them, as only day-first countries write. */
    private static Optional<Publication> numeric(String words) {
        Matcher matcher = NUMERIC.matcher(words);
        if (!matcher.find() || (!words.contains(".") && Integer.parseInt(matcher.group(1)) <= 12)) {
            return Optional.empty();
        }
        return Dates.publication(matcher.group(3) + "-" + matcher.group(2) + "-" + matcher.group(1), "visible date");
    }
}
