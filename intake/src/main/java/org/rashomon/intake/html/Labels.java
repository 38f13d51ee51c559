// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.BitSet;

/** Headings and labels whose content was left out: "Read also" over links to other stories, and no more. */
final class Labels {
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_LINKS = 200;
    private static final double ALL_LINKS = 0.8;

    private final Outline outline;
    private final BitSet kept;

    private Labels(Outline outline, BitSet kept) {
        this.outline = outline;
        this.kept = kept;
    }

    /**
     * Those of the kept blocks that head nothing.
     *
     * @param kept the blocks of the article
     */
    static BitSet empty(Outline outline, BitSet kept) {
        Labels labels = new Labels(outline, kept);
        BitSet empty = new BitSet();
        kept.stream().filter(labels::isEmpty).forEach(empty::set);
        return empty;
    }

    private boolean isEmpty(int index) {
        Block block = outline.block(index);
        boolean isLabel = block.kind() == Block.Kind.PARAGRAPH && !block.isProse() && block.length() <= LONGEST_LABEL;
        if (!isLabel && block.kind() != Block.Kind.HEADING) {
            return false;
        }
        int end = endOfLinks(index + 1);
        return end > index + 1 && (isLabel || kept.nextSetBit(end) < 0 || isAlone(index, end));
    }

    /** Behind the links that follow at once and were left out. */
    private int endOfLinks(int from) {
        int at = from;
        while (at < outline.blocks().size() && !kept.get(at) && isLink(outline.block(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLink(Block block) {
        return block.linkShare() > ALL_LINKS && block.length() <= LONGEST_LINKS;
    }

    /** True when the smallest box around heading and links holds nothing else of the article. */
    private boolean isAlone(int heading, int end) {
        int box = outline.around(
                outline.block(heading).owner(), outline.block(end - 1).owner());
        int next = kept.nextSetBit(heading + 1);
        return outline.first(box) <= heading
                && kept.previousSetBit(heading - 1) < outline.first(box)
                && (next < 0 || next >= outline.end(box));
    }
}
