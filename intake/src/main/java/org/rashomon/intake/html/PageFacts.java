// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rashomon.intake.plain.Dump;
import org.rashomon.model.Bylines;
import org.rashomon.model.Masthead;
import org.rashomon.model.Outlet;
import org.rashomon.model.PageAddress;
import org.rashomon.model.PublicationDates;

/** What a page tells about its article: headline, authors, publisher, address, date, language. */
final class PageFacts {
    private static final int LONGEST_NAME = 60;
    private static final int MOST_AUTHORS = 12;

    private PageFacts() {}

    static Masthead of(Document page, JsonLd facts, String address) {
        Optional<URI> canonical = canonical(page, address);
        String where = canonical.map(URI::toString).orElse(address);
        return new Masthead(
                title(page, facts),
                Bylines.ofPersons(authors(page, facts)),
                outlet(page, facts, where),
                new PageAddress(uri(address), canonical),
                PageDate.of(page, facts, where).map(PublicationDates::of).orElse(PublicationDates.unknown()),
                language(page));
    }

    /** The content of the first of the meta elements that has any. */
    static Optional<String> meta(Document page, String... names) {
        for (String name : names) {
            for (Element meta :
                    page.select("meta[property=" + name + "], meta[name=" + name + "], meta[itemprop=" + name + "]")) {
                String content = Dump.folded(meta.attr("content"));
                if (!content.isEmpty()) {
                    return Optional.of(content);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> title(Document page, JsonLd facts) {
        List<String> headings = page.select("h1").stream()
                .map(heading -> Dump.folded(heading.text()))
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
        String head = Dump.folded(page.title());
        Optional<String> told = facts.text("headline").or(() -> meta(page, "og:title", "twitter:title"));
        Optional<String> visible = headings.stream()
                .filter(words -> isSame(words, head)
                        || told.filter(title -> isSame(words, title)).isPresent())
                .findFirst();
        return visible.or(() -> headings.size() == 1 && headings.getFirst().length() > 15
                        ? Optional.of(headings.getFirst())
                        : Optional.empty())
                .or(() -> told)
                .or(() -> Optional.of(withoutSite(head)).filter(words -> !words.isEmpty()));
    }

    private static boolean isSame(String heading, String title) {
        String words = letters(heading);
        return words.length() >= 8 && letters(title).contains(words);
    }

    private static String letters(String words) {
        StringBuilder out = new StringBuilder();
        words.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** A page's title without the site's name after a bar or a spaced dash. */
    private static String withoutSite(String title) {
        for (String separator : List.of(" | ", " - ", " – ", " — ", " » ", " :: ")) {
            int at = title.lastIndexOf(separator);
            if (at > title.length() / 2) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }

    private static List<String> authors(Document page, JsonLd facts) {
        Stream<String> told = facts.names("author").stream();
        Stream<String> metas = page
                .select(
                        "meta[name=author], meta[property=author], meta[name=article:author], meta[property=article:author]")
                .stream()
                .map(meta -> meta.attr("content"));
        Stream<String> visible =
                page
                        .select("[rel=author], [itemprop=author] [itemprop=name], .byline a, .author-name, .author a")
                        .stream()
                        .map(Element::text);
        for (Stream<String> way : List.of(told, metas, visible)) {
            List<String> names =
                    way.flatMap(PageFacts::names).distinct().limit(MOST_AUTHORS).toList();
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static Stream<String> names(String words) {
        List<String> names = new ArrayList<>();
        for (String part :
                words.replaceFirst("(?i)^\\s*by:?\\s+", "").split("\\s*[,;|]\\s*|\\s+and\\s+|\\s+&\\s+", -1)) {
            String name = Dump.folded(part);
            boolean isAddress = name.contains("/") || name.contains("@") || name.startsWith("http");
            if (!name.isEmpty() && name.length() <= LONGEST_NAME && !isAddress && name.contains(" ")) {
                names.add(name);
            }
        }
        return names.stream();
    }

    private static Optional<Outlet> outlet(Document page, JsonLd facts, String address) {
        Optional<String> domain = uri(address).map(URI::getHost).map(PageFacts::withoutWww);
        return meta(page, "og:site_name")
                .or(() -> facts.names("publisher").stream().findFirst().filter(name -> !name.isBlank()))
                .or(() -> meta(page, "application-name"))
                .or(() -> domain)
                .map(name -> new Outlet(name, domain));
    }

    private static String withoutWww(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
    }

    private static Optional<URI> canonical(Document page, String address) {
        return Stream.concat(
                        page.select("link[rel=canonical]").stream().map(link -> link.attr("href")),
                        meta(page, "og:url").stream())
                .map(String::strip)
                .filter(href -> href.startsWith("http"))
                .flatMap(href -> uri(href).stream())
                .filter(uri -> address.isEmpty()
                        || (uri.getPath() != null && uri.getPath().length() > 1))
                .findFirst();
    }

    private static Optional<URI> uri(String address) {
        try {
            return address.isBlank() ? Optional.empty() : Optional.of(new URI(address.strip()));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Optional<String> language(Document page) {
        return Stream.of(
                        page.select("html").attr("lang"),
                        page.select("html").attr("xml:lang"),
                        meta(page, "og:locale").orElse(""))
                .map(code -> code.strip().toLowerCase(Locale.ROOT))
                .filter(code -> code.matches("[a-z]{2}([-_].*)?"))
                .map(code -> code.substring(0, 2))
                .findFirst();
    }
}
