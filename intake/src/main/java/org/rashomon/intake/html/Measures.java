// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * How much text lies in each element of a page, how much of it in links, how much in paragraphs. Taken in one walk: asking jsoup for the
 * text of every element costs its square on a page that is nested deeply on purpose.
 */
final class Measures {
    private static final Set<String> PARAGRAPHS = Set.of("p", "pre", "blockquote", "li");
    private static final int SHORTEST = 25;
    private static final double MOST_LINKS = 0.5;
    private static final Measure NOTHING = new Measure(0, 0, 0);

    /**
     * Characters in an element.
     *
     * @param text all
     * @param linked in links
     * @param prose in paragraphs of some length that are no link lists
     */
    record Measure(int text, int linked, int prose) {
        private Measure plus(Measure other) {
            return new Measure(text + other.text, linked + other.linked, prose + other.prose);
        }

        /** The share of the text that lies in links, 0 to 1. */
        double linkShare() {
            return text == 0 ? 0 : Math.min(1, (double) linked / text);
        }
    }

    private final Map<Element, Measure> measures = new HashMap<>();

    private Measures() {}

    static Measures of(Element top) {
        Measures measures = new Measures();
        measures.measure(top);
        return measures;
    }

    private Measure measured(Element element) {
        return measures.getOrDefault(element, NOTHING);
    }

    int text(Element element) {
        return measured(element).text();
    }

    int prose(Element element) {
        return measured(element).prose();
    }

    double linkShare(Element element) {
        return measured(element).linkShare();
    }

    /** Recursion is safe: jsoup's parser nests no deeper than some hundred elements. */
    private Measure measure(Element element) {
        Measure sum = NOTHING;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                sum = sum.plus(new Measure(text.text().strip().length(), 0, 0));
            } else if (child instanceof Element inner) {
                sum = sum.plus(measure(inner));
            }
        }
        Measure own = finished(element.normalName(), sum);
        measures.put(element, own);
        return own;
    }

    private static Measure finished(String name, Measure sum) {
        if (name.equals("a")) {
            return new Measure(sum.text(), sum.text(), sum.prose());
        }
        boolean isProse = PARAGRAPHS.contains(name) && sum.text() >= SHORTEST && sum.linkShare() <= MOST_LINKS;
        return isProse ? new Measure(sum.text(), sum.linked(), sum.text()) : sum;
    }
}
