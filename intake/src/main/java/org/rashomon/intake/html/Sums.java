// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.BitSet;
import java.util.List;

/** Running sums over a page's blocks: how much text, linked text and running text any of its elements holds, at no cost. */
final class Sums {
    private final Outline outline;
    private final long[] text;
    private final long[] linked;
    private final long[] prose;

    private Sums(Outline outline, int size) {
        this.outline = outline;
        text = new long[size + 1];
        linked = new long[size + 1];
        prose = new long[size + 1];
    }

    /**
     * Sums of a page.
     *
     * @param without blocks that count for nothing
     * @param teasers blocks that count as text, but not as running text
     */
    static Sums of(Outline outline, BitSet without, BitSet teasers) {
        List<Block> blocks = outline.blocks();
        Sums sums = new Sums(outline, blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean counts = !without.get(i);
            sums.text[i + 1] = sums.text[i] + (counts ? block.length() : 0);
            sums.linked[i + 1] = sums.linked[i] + (counts ? block.linked() : 0);
            sums.prose[i + 1] = sums.prose[i] + (counts && !teasers.get(i) ? block.prose() : 0);
        }
        return sums;
    }

    long text(int element) {
        return between(text, element);
    }

    long prose(int element) {
        return between(prose, element);
    }

    /** The share of an element's text that lies in links, 0 to 1. */
    double linkShare(int element) {
        long all = text(element);
        return all == 0 ? 0 : (double) between(linked, element) / all;
    }

    private long between(long[] sums, int element) {
        return sums[outline.end(element)] - sums[outline.first(element)];
    }
}
