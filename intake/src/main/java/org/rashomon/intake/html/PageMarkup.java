// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.rashomon.intake.plain.Dump;

/**
 * What in a page may tell about its article, gathered in one walk in reading order: a page of 32 MB has as many elements as it likes, and
 * a search through them for each name would cost their product. Every list is bounded.
 */
final class PageMarkup {
    private static final int MOST_CONTENTS = 12;
    private static final int MOST_NAMES = 1_000;
    private static final int MOST_ELEMENTS = 400;
    private static final int MOST_SCRIPTS = 100;
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");

    private final Map<String, List<String>> metas = new TreeMap<>();
    private final List<Placed> links = new ArrayList<>();
    private final List<Placed> headings = new ArrayList<>();
    private final List<Placed> properties = new ArrayList<>();
    private final Map<DateName, List<Placed>> dated = new EnumMap<>(DateName.class);
    private final List<Placed> times = new ArrayList<>();
    private final List<Placed> signatures = new ArrayList<>();
    private final List<String> scripts = new ArrayList<>();
    private final ElementNames names = new ElementNames();
    private final PageLines lines;
    private String language = "";

    /**
     * An element and where it stands.
     *
     * @param element the element
     * @param line of the visible page in which it begins, from 0
     * @param isFurniture true within navigation, lists of other stories and the like
     */
    record Placed(Element element, int line, boolean isFurniture) {
        /** The text, white space folded. */
        String words() {
            return ShortText.of(element);
        }
    }

    private PageMarkup(Set<Element> aroundHeadline) {
        lines = new PageLines(aroundHeadline, names);
    }

    static PageMarkup of(Document page) {
        PageMarkup markup = new PageMarkup(aroundHeadline(page));
        page.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element element) {
                    markup.lines.open(element);
                    markup.gather(element);
                } else if (node instanceof TextNode text) {
                    markup.lines.add(text);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    markup.lines.close(element);
                }
            }
        });
        markup.lines.end();
        return markup;
    }

    private static Set<Element> aroundHeadline(Document page) {
        return page.getElementsByTag("h1").stream()
                .filter(PageHeading::canBeHeadline)
                .findFirst()
                .map(heading -> Set.<Element>copyOf(heading.parents()))
                .orElse(Set.of());
    }

    private void gather(Element element) {
        String name = element.normalName();
        switch (name) {
            case "html" -> addLanguage(element);
            case "meta" -> addMeta(element);
            case "link" -> place(links, element);
            case "script" -> addScript(element);
            case "time" -> place(times, element);
            default -> {
                if (HEADINGS.contains(name)) {
                    place(headings, element);
                }
            }
        }
        if (name.equals("a") && element.hasAttr("rel")) {
            place(links, element);
        }
        if (!name.equals("meta") && (element.hasAttr("itemprop") || element.hasAttr("property"))) {
            placeProperty(element);
        }
        if (!name.equals("time") && MarkedDate.isMarked(element)) {
            place(times, element);
        }
        if (names.isSignature(element)) {
            place(signatures, element);
        }
    }

    private void placeProperty(Element element) {
        place(properties, element);
        DateName kind = DateName.of(element.attr("itemprop") + " " + element.attr("property"));
        if (kind != DateName.NONE) {
            place(dated.computeIfAbsent(kind, fresh -> new ArrayList<>()), element);
        }
    }

    private void place(List<Placed> places, Element element) {
        if (places.size() < MOST_ELEMENTS) {
            places.add(new Placed(element, lines.count(), lines.isInFurniture()));
        }
    }

    private void addMeta(Element meta) {
        String content = Dump.folded(meta.attr("content"));
        if (content.isEmpty()) {
            return;
        }
        for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
            String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && (metas.size() < MOST_NAMES || metas.containsKey(name))) {
                List<String> contents = metas.computeIfAbsent(name, fresh -> new ArrayList<>());
                if (contents.size() < MOST_CONTENTS) {
                    contents.add(content);
                }
            }
        }
    }

    private void addLanguage(Element html) {
        Stream.of("lang", "xml:lang")
                .map(html::attr)
                .filter(tag -> !tag.isBlank())
                .findFirst()
                .ifPresent(tag -> language = tag);
    }

    private void addScript(Element script) {
        if (!script.hasAttr("src") && scripts.size() < MOST_SCRIPTS) {
            scripts.add(script.data());
        }
    }

    /** The contents of all meta elements of a name, in any of the attributes that carry names; case does not count. */
    List<String> metas(String name) {
        return metas.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /** The names of all meta elements in lower case, in the order of the alphabet. */
    Set<String> names() {
        return metas.keySet();
    }

    /** The content of the first of the names that has any. */
    Optional<String> meta(String... names) {
        return Stream.of(names).flatMap(name -> metas(name).stream()).findFirst();
    }

    /** Elements {@code link} and {@code a} whose {@code rel} has a word. */
    List<Placed> links(String rel) {
        return links.stream()
                .filter(link -> has(link.element().attr("rel").toLowerCase(Locale.ROOT), rel))
                .toList();
    }

    private static boolean has(String words, String word) {
        return words.contains(word) && List.of(words.split("\\s+")).contains(word);
    }

    List<Placed> headings() {
        return headings;
    }

    /** Elements with a schema.org property. */
    List<Placed> properties(String itemprop) {
        return properties.stream()
                .filter(placed -> has(placed.element().attr("itemprop"), itemprop))
                .toList();
    }

    /** Elements with a property that tells a date, and of what kind it is. */
    List<Placed> properties(DateName kind) {
        return dated.getOrDefault(kind, List.of());
    }

    /** Elements {@code time}, and others that tell a date in an attribute. */
    List<Placed> times() {
        return times;
    }

    /** Elements whose class or id says that they hold the authors. */
    List<Placed> signatures() {
        return signatures;
    }

    /** The tag of the page's language, such as {@code en-GB}; blank when the page does not tell it. */
    String language() {
        return language;
    }

    /** The programs in the page, as text; none is run. */
    List<String> scripts() {
        return scripts;
    }

    /** The page as somebody reads it, line by line. */
    List<PageLine> lines() {
        return lines.all();
    }
}
