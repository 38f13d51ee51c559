// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.feed;

import java.util.HashMap;
import java.util.Map;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.Verifier;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** The elements of a feed as Rome takes them, with what feeds leave out: the namespace of a prefix, the version of RSS. */
final class FeedTree {
    private static final int DEEPEST = 64;
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Map<String, String> CUSTOMARY = Map.of(
            "content", "http://purl.org/rss/1.0/modules/content/",
            "dc", "http://purl.org/dc/elements/1.1/",
            "dcterms", "http://purl.org/dc/terms/",
            "atom", ATOM,
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "media", "http://search.yahoo.com/mrss/",
            "sy", "http://purl.org/rss/1.0/modules/syndication/");

    /** Feeds declare a dozen. Each element has a table of those in force, so with more of them time would not be linear. */
    private static final int MOST_NAMESPACES = 100;

    private int items;

    private FeedTree() {}

    /**
     * The tree of a feed.
     *
     * @throws BrokenFeedException when there is no element at all
     */
    static Document of(String xml) throws BrokenFeedException {
        org.jsoup.nodes.Document parsed =
                Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(xml, "");
        org.jsoup.nodes.Element root = parsed.firstElementChild();
        if (root == null) {
            throw new BrokenFeedException("no element in it");
        }
        Element converted = new FeedTree().element(root, Map.of(), 0);
        if (converted.getName().equals("rss") && converted.getAttribute("version") == null) {
            converted.setAttribute("version", "2.0");
        }
        return new Document(converted);
    }

    private Element element(org.jsoup.nodes.Element from, Map<String, String> outer, int depth) {
        Map<String, String> namespaces = declared(from, outer);
        String name = from.tagName();
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        Element to = new Element(usable(name.substring(colon + 1)), namespace(prefix, namespaces, from));
        for (Attribute attribute : from.attributes()) {
            String key = attribute.getKey();
            if (Verifier.checkAttributeName(key) == null) {
                to.setAttribute(key, XmlText.clean(attribute.getValue()));
            }
        }
        if (FeedDates.isDate(to.getName())) {
            to.setText(XmlText.clean(FeedDates.usable(from.wholeText())));
        } else if (depth < DEEPEST) {
            for (Node child : from.childNodes()) {
                add(child, to, namespaces, depth + 1);
            }
        }
        return to;
    }

    private void add(Node child, Element to, Map<String, String> namespaces, int depth) {
        if (child instanceof TextNode text) {
            to.addContent(XmlText.clean(text.getWholeText()));
        } else if (child instanceof org.jsoup.nodes.Element element) {
            Element converted = element(element, namespaces, depth);
            items += Feed.isItem(converted) ? 1 : 0;
            // One more than is read shows that there are more. Rome spends more on an item than on all before.
            if (items <= Feed.MOST_ITEMS + 1 || !Feed.isItem(converted)) {
                to.addContent(converted);
            }
        }
    }

    private static String usable(String name) {
        return Verifier.checkElementName(name) == null ? name : "unnamed";
    }

    private static Map<String, String> declared(org.jsoup.nodes.Element from, Map<String, String> outer) {
        Map<String, String> namespaces = outer;
        for (Attribute attribute : from.attributes()) {
            String key = attribute.getKey();
            if (key.equals("xmlns") || key.startsWith("xmlns:")) {
                if (namespaces.size() >= MOST_NAMESPACES) {
                    return namespaces;
                }
                namespaces = new HashMap<>(namespaces);
                namespaces.put(
                        key.equals("xmlns") ? "" : key.substring(6),
                        attribute.getValue().strip());
            }
        }
        return namespaces;
    }

    private static Namespace namespace(String prefix, Map<String, String> declared, org.jsoup.nodes.Element of) {
        String customary = prefix.isEmpty() && of.tagName().equals("feed") ? ATOM : CUSTOMARY.getOrDefault(prefix, "");
        String uri = declared.getOrDefault(prefix, customary);
        boolean isUsable = Verifier.checkNamespacePrefix(prefix) == null
                && Verifier.checkNamespaceURI(uri) == null
                && !prefix.equals("xml");
        if (uri.isEmpty() || !isUsable) {
            return Namespace.NO_NAMESPACE;
        }
        return Namespace.getNamespace(prefix, uri);
    }
}
