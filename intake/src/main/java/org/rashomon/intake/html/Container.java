// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;

/** Finds the element that holds the article. */
final class Container {
    private static final int SHORTEST_BODY = 400;
    private static final int SNIPPET = 30;
    private static final int MARGIN = 20;
    private static final int MOST_TRIES = 20;
    private static final double LITTLE_MORE = 1.3;
    private static final double NEARLY_ALL = 0.8;
    private static final double GAIN = 0.4;
    private static final double PURITY = 1.5;
    private static final double DOUBLE = 1;
    private static final int SEVERAL = 5;

    private final Outline outline;
    private final Sums sums;
    private final BitSet furniture;

    Container(Outline outline, Sums sums, BitSet furniture) {
        this.outline = outline;
        this.sums = sums;
        this.furniture = furniture;
    }

    /**
     * The index of the element.
     *
     * @param body what JSON-LD says the article's text is; often cut, so it only points to the place
     */
    int find(String body) {
        OptionalInt anchored = anchored(body);
        return anchored.isPresent()
                ? anchored.getAsInt()
                : rescued(climbed(agreed(Density.densest(outline, sums, furniture))));
    }

    /** The smallest element that holds begin and end of the body, and not much more. */
    OptionalInt anchored(String body) {
        if (body.length() < SHORTEST_BODY) {
            return OptionalInt.empty();
        }
        int begin = next(body.substring(MARGIN, MARGIN + SNIPPET), 0);
        String close = body.substring(body.length() - MARGIN - SNIPPET, body.length() - MARGIN);
        int end = begin < 0 ? -1 : next(close, begin);
        // What the body ends with may stand in it more than once.
        for (int tries = 0; end >= 0 && tries < MOST_TRIES; tries++) {
            int around = outline.around(
                    outline.block(begin).owner(), outline.block(end).owner());
            if (isAsLongAs(body, around)) {
                return OptionalInt.of(around);
            }
            end = next(close, end + 1);
        }
        return OptionalInt.empty();
    }

    private boolean isAsLongAs(String body, int element) {
        long text = sums.text(element);
        return text >= body.length() * NEARLY_ALL && text <= body.length() * LITTLE_MORE;
    }

    private int next(String words, int from) {
        for (int i = from; i < outline.blocks().size(); i++) {
            if (holds(i, words)) {
                return i;
            }
        }
        return -1;
    }

    private boolean holds(int block, String words) {
        return !furniture.get(block) && outline.block(block).words().contains(words);
    }

    /** What the markup calls the article, where it holds nearly all of what the densest element holds; else that element. */
    int agreed(int densest) {
        double enough = Math.max(sums.prose(densest) * NEARLY_ALL, 1);
        for (List<Integer> candidates : semantic()) {
            for (int candidate : candidates) {
                boolean isRelated = outline.isWithin(candidate, densest) || outline.isWithin(densest, candidate);
                if (isRelated && sums.prose(candidate) >= enough) {
                    return candidate;
                }
            }
        }
        return densest;
    }

    /** Microdata, telling names, article, main: the more exact first. */
    private List<List<Integer>> semantic() {
        List<List<Integer>> ranks = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < outline.size(); i++) {
            Element element = outline.element(i);
            if (isMicrodataBody(element)) {
                ranks.get(0).add(i);
            }
            if (outline.roles(i).contains(NameCues.Role.BODY)) {
                ranks.get(1).add(i);
            }
            if (element.normalName().equals("article")) {
                ranks.get(2).add(i);
            }
            if (isMain(element)) {
                ranks.get(3).add(i);
            }
        }
        return ranks;
    }

    /** Out of one part of an article that is divided into several, as long as most of what comes with the climb is running text. */
    int climbed(int from) {
        int best = from;
        int outer = from;
        while (outer > 0 && !isWhole(outer)) {
            outer = outline.parent(outer);
            double prose = sums.prose(outer) - sums.prose(best);
            double other = sums.text(outer) - sums.text(best) - prose;
            if (outer > 0 && prose > GAIN * sums.prose(best) && prose > PURITY * other) {
                best = outer;
            }
        }
        return best;
    }

    /** Out of an article that is one of several on its page, or one of many small boxes, where there is more running text than in it. */
    int rescued(int from) {
        int best = from;
        for (int outer = from; outer >= 0; outer = outline.parent(outer)) {
            double prose = sums.prose(outer) - sums.prose(best);
            double other = sums.text(outer) - sums.text(best) - prose;
            boolean isSpread = outline.proseBlocks(outer) - outline.proseBlocks(best) >= SEVERAL;
            if (isSpread && prose > DOUBLE * sums.prose(best) && prose > other) {
                best = outer;
            }
        }
        return best;
    }

    /** Where the page says that an article or its main part ends. */
    private boolean isWhole(int index) {
        Element element = outline.element(index);
        return element.normalName().equals("article") || isMain(element) || isMicrodataBody(element);
    }

    private static boolean isMain(Element element) {
        return element.normalName().equals("main") || element.attr("role").equals("main");
    }

    private static boolean isMicrodataBody(Element element) {
        return element.attr("itemprop").equalsIgnoreCase("articleBody");
    }
}
