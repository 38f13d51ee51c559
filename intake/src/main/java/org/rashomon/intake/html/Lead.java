// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** The lead: paragraphs between the headline and the element that holds the rest of the article, and the page's description where it stands. */
final class Lead {
    private static final int FARTHEST = 40;
    private static final int LONGEST = 1500;
    private static final int SHORTEST = 40;
    private static final int SHORTEST_TITLE = 10;
    private static final int MOST_DIGITS = 5;
    private static final double MOST_LINKS = 0.3;
    private static final int SAME = 40;

    private final Outline outline;
    private final BitSet without;
    private final PageWords told;

    /** What a page says of its article elsewhere: its title, and its descriptions in lower case. */
    record PageWords(String title, List<String> descriptions) {
        PageWords {
            descriptions = List.copyOf(descriptions);
        }

        private boolean isTitle(String words) {
            return words.length() > SHORTEST_TITLE
                    && (title.contains(words) || (!title.isEmpty() && words.contains(title)));
        }

        private boolean isDescription(String words) {
            String start = words.substring(0, SAME).toLowerCase(Locale.ROOT);
            return descriptions.stream().anyMatch(description -> description.startsWith(start));
        }
    }

    /** The lead on a page, apart from blocks that are furniture or teasers. */
    Lead(Outline outline, BitSet without, PageWords told) {
        this.outline = outline;
        this.without = without;
        this.told = told;
    }

    /** The blocks of the lead of an article that begins with a block. */
    BitSet before(int begin) {
        BitSet found = new BitSet();
        int headline = headline(begin);
        if (headline >= 0 && begin - headline <= FARTHEST) {
            addBetween(headline + 1, begin, found);
        }
        for (int i = Math.max(0, begin - FARTHEST); i < begin; i++) {
            Block block = outline.block(i);
            boolean isSpoken = block.words().length() >= SAME && block.linkShare() < MOST_LINKS;
            if (isSpoken && told.isDescription(block.words())) {
                found.set(i);
            }
        }
        return found;
    }

    /** The last heading before the article that is the title, or else the last headline. */
    private int headline(int begin) {
        int last = -1;
        for (int i = begin - 1; i >= 0; i--) {
            Block block = outline.block(i);
            if (block.isHeading() && told.isTitle(block.words())) {
                return i;
            }
            if (last < 0 && block.kind() == Block.Kind.HEADLINE) {
                last = i;
            }
        }
        return last;
    }

    private void addBetween(int from, int to, BitSet found) {
        int length = 0;
        for (int i = from; i < to && length < LONGEST; i++) {
            if (!without.get(i) && isLead(outline.block(i))) {
                found.set(i);
                length += outline.block(i).length();
            }
        }
    }

    /** Running text, or a line that is long enough and neither a date nor a row of links. */
    static boolean isLead(Block block) {
        if (block.isProse()) {
            return true;
        }
        return block.linkShare() < MOST_LINKS
                && block.length() >= SHORTEST
                && block.words().chars().filter(Character::isDigit).count() < MOST_DIGITS;
    }
}
