// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What the class and id of an element say that it is, by the words that page makers use for it. */
final class ElementNames {
    private static final Set<String> FURNITURE_TAGS = Set.of("nav", "aside", "footer", "form", "dialog", "menu");
    private static final Set<String> CONTROLS =
            Set.of("button", "img", "figure", "input", "svg", "html", "body", "meta", "link");
    private static final Set<String> WHOLE = Set.of("html", "body", "main", "article", "h1");
    private static final Set<String> FURNITURE = Set.of(
            "nav",
            "navbar",
            "navigation",
            "menu",
            "footer",
            "sidebar",
            "comment",
            "comments",
            "kommentare",
            "disqus",
            "related",
            "recommended",
            "recommendations",
            "newsletter",
            "popular",
            "trending",
            "breadcrumb",
            "breadcrumbs",
            "cookie",
            "cookies",
            "consent",
            "promo",
            "teaser",
            "teasers",
            "carousel",
            "slider",
            "outbrain",
            "taboola",
            "readmore",
            "copyright",
            "latest",
            "ticker",
            "weather",
            "advert",
            "advertisement",
            "respond",
            "replies",
            "mostread",
            "events",
            "archive",
            "archives");
    private static final Set<String> SIGNATURE = Set.of(
            "author",
            "authors",
            "byline",
            "bylines",
            "autor",
            "autoren",
            "autorin",
            "auteur",
            "auteurs",
            "autore",
            "autores",
            "writer",
            "writers",
            "reporter",
            "journalist",
            "creator",
            "signature",
            "redacteur",
            "verfasser",
            "contributor",
            "contributors",
            "muhabir",
            "yazar",
            "firma",
            "postedby",
            "submitted");
    private static final Set<String> DATED = Set.of(
            "date",
            "dates",
            "datetime",
            "dateline",
            "datum",
            "fecha",
            "data",
            "time",
            "timestamp",
            "published",
            "publish",
            "pubdate",
            "publication",
            "posted",
            "postdate",
            "meta",
            "metadata",
            "info",
            "byline",
            "updated",
            "created",
            "tarih",
            "datestamp",
            "zeit");
    private static final Set<String> FOOTS = Set.of("footer");
    private static final Set<String> ARTICLES = Set.of("post", "entry", "article", "story");
    private static final Set<String> COMMENTS =
            Set.of("comment", "comments", "commentlist", "kommentar", "kommentare", "disqus", "respond", "replies");
    private static final Set<String> CRUMBS = Set.of("breadcrumb", "breadcrumbs", "crumb", "crumbs");
    private static final Set<String> KICKER = Set.of(
            "kicker",
            "overline",
            "eyebrow",
            "topline",
            "roofline",
            "dachzeile",
            "pretitle",
            "suptitle",
            "supertitle",
            "overtitle",
            "surtitle",
            "label",
            "category",
            "section",
            "antetitulo",
            "occhiello",
            "tag",
            "preline",
            "spitzmarke",
            "flag");

    private static final int LONGEST = 300;
    private static final int NEAR = 8;

    /** A page has many elements and few names: each is read once. */
    private final Map<String, Told> known = new HashMap<>();

    /** What a class or id tells. */
    private record Told(boolean isFurniture, boolean isSignature, boolean isArticle, boolean isFoot) {
        private static final Told NOTHING = new Told(false, false, false, false);

        private static Told of(String name) {
            List<String> words = words(name);
            return new Told(
                    hasAny(words, FURNITURE), hasAny(words, SIGNATURE), hasAny(words, ARTICLES), hasAny(words, FOOTS));
        }
    }

    /** True for what surrounds an article on its page. */
    boolean isFurniture(Element element) {
        String tag = element.normalName();
        boolean isNamed = FURNITURE_TAGS.contains(tag)
                || (ofClass(element).isFurniture() || ofId(element).isFurniture()) && !WHOLE.contains(tag);
        return isNamed && !isOwnFoot(element);
    }

    /** An article's own foot has its signature and date: {@code post-footer}, a {@code footer} within an {@code article}. */
    private boolean isOwnFoot(Element element) {
        Element parent = element.parent();
        boolean isWithin = parent != null && parent.normalName().equals("article");
        boolean ofArticle = ofClass(element).isArticle() || ofId(element).isArticle();
        boolean isFoot = ofClass(element).isFoot() || ofId(element).isFoot();
        return element.normalName().equals("footer") && (isWithin || ofArticle) || isFoot && ofArticle;
    }

    boolean isSignature(Element element) {
        return (ofClass(element).isSignature() || ofId(element).isSignature())
                && !CONTROLS.contains(element.normalName());
    }

    private Told ofClass(Element element) {
        return told(element.attr("class"));
    }

    private Told ofId(Element element) {
        return told(element.attr("id"));
    }

    private Told told(String name) {
        return name.isEmpty() ? Told.NOTHING : known.computeIfAbsent(name, Told::of);
    }

    static boolean isDated(Element element) {
        return isNamed(element, DATED);
    }

    /** True for a step of the way from the home page to the page. */
    static boolean isCrumb(Element element) {
        return isNamed(element, CRUMBS);
    }

    /** True within what readers wrote below an article. */
    static boolean isComment(Element element) {
        return Stream.concat(Stream.of(element), element.parents().stream())
                .limit(NEAR)
                .anyMatch(above -> !WHOLE.contains(above.normalName()) && isNamed(above, COMMENTS));
    }

    static boolean isKicker(Element element) {
        return isNamed(element, KICKER);
    }

    private static boolean isNamed(Element element, Set<String> names) {
        return element.hasAttr("class") && hasAny(element.attr("class"), names)
                || element.hasAttr("id") && hasAny(element.attr("id"), names);
    }

    private static boolean hasAny(String told, Set<String> names) {
        return hasAny(words(told), names);
    }

    private static boolean hasAny(List<String> words, Set<String> names) {
        for (String word : words) {
            if (names.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The words of a name: {@code post-author}, {@code postAuthor} and {@code post_author2} have the same two. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int length = Math.min(name.length(), LONGEST);
        int begin = 0;
        char before = ' ';
        for (int i = 0; i <= length; i++) {
            char unit = i < length ? name.charAt(i) : ' ';
            boolean isLetter = Character.isLetter(unit);
            boolean isHump = Character.isUpperCase(unit) && !Character.isUpperCase(before);
            if (i > begin && (isHump || !isLetter)) {
                words.add(name.substring(begin, i).toLowerCase(Locale.ROOT));
                begin = i;
            }
            begin = isLetter ? begin : i + 1;
            before = unit;
        }
        return words;
    }
}
