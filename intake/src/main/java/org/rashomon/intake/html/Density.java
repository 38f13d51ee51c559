// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.BitSet;

/**
 * Finds where running text is densest: each paragraph gives points for its length and its commas to the element around it and half of
 * them to the one around that, and links take away (the idea is Arc90's Readability of 2009).
 */
final class Density {
    private static final int SHORTEST = 25;
    private static final double MOST_LINKS = 0.5;
    private static final double PER_CHARACTER = 0.01;
    private static final double MOST_FOR_LENGTH = 6;
    private static final double PER_COMMA = 0.3;
    private static final double HALF = 0.5;
    private static final char ARABIC_COMMA = '\u060C';
    private static final String COMMAS = ",\u060C\u3001\uFF0C";

    private final Outline outline;
    private final double[] scores;

    private Density(Outline outline) {
        this.outline = outline;
        scores = new double[outline.size()];
    }

    /** The index of the element; 0, the body, where nothing is dense. */
    static int densest(Outline outline, Sums sums, BitSet furniture) {
        Density density = new Density(outline);
        density.gather(furniture);
        int best = 0;
        double most = 0;
        for (int i = 0; i < density.scores.length; i++) {
            double score = density.scores[i] * (1 - sums.linkShare(i));
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best;
    }

    private void gather(BitSet furniture) {
        int[] own = new int[outline.size()];
        outline.blocks().forEach(block -> own[block.owner()]++);
        for (int i = 0; i < outline.blocks().size(); i++) {
            Block block = outline.block(i);
            if (!furniture.get(i) && counts(block)) {
                // Paragraphs that only breaks divide have one owner, which then is the element around them.
                boolean isAround = own[block.owner()] > 1;
                int around = isAround ? block.owner() : outline.parent(block.owner());
                give(around, points(block));
                give(around < 0 ? around : outline.parent(around), points(block) * HALF);
            }
        }
    }

    private static boolean counts(Block block) {
        return !block.isHeading() && block.length() >= SHORTEST && block.linkShare() <= MOST_LINKS;
    }

    private static double points(Block block) {
        int commas = 0;
        for (int i = 0; i < block.words().length(); i++) {
            commas += isComma(block.words().charAt(i)) ? 1 : 0;
        }
        return 1 + Math.min(block.length() * PER_CHARACTER, MOST_FOR_LENGTH) + commas * PER_COMMA;
    }

    private static boolean isComma(char unit) {
        return unit == ',' || (unit >= ARABIC_COMMA && COMMAS.indexOf(unit) >= 0);
    }

    private void give(int element, double points) {
        if (element >= 0) {
            scores[element] += points;
        }
    }
}
