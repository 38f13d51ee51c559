// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.BitSet;

/** Running text that is about another story: it stands alone with a linked heading. */
final class Teasers {
    private static final int LONGEST = 600;
    private static final int LINES = 3;
    private static final double LINKED = 0.8;

    private Teasers() {}

    /** The blocks that are teasers. */
    static BitSet of(Outline outline) {
        BitSet teasers = new BitSet();
        for (int i = 0; i < outline.blocks().size(); i++) {
            Block block = outline.block(i);
            if (block.isProse() && block.length() <= LONGEST && isUnderLink(outline, i)) {
                teasers.set(i);
            }
        }
        return teasers;
    }

    static boolean isLinkedHeading(Block block) {
        return block.kind() == Block.Kind.HEADING && block.linkShare() > LINKED;
    }

    private static boolean isUnderLink(Outline outline, int text) {
        for (int i = text - 1;
                i >= Math.max(0, text - LINES) && !outline.block(i).isProse();
                i--) {
            if (outline.block(i).isHeading()) {
                return outline.block(i).linkShare() > LINKED && isAlone(outline, i, text);
            }
        }
        return false;
    }

    /** An article may have linked headings too, but its paragraphs stand together. */
    private static boolean isAlone(Outline outline, int heading, int text) {
        int box = outline.around(
                outline.block(heading).owner(), outline.block(text).owner());
        return outline.proseBlocks(box) == 1;
    }
}
