// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.plain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The article within the paragraphs of a dump.
 *
 * <p>Its core is the run of paragraphs with the greatest weight, where prose weighs its words and short, doubled and cued lines weigh
 * against. Before and after the core, paragraphs are left out only where there is evidence of a page around the article: doubled
 * lines, headings of link lists, long rows of short lines. Without evidence everything is kept.
 */
final class MainRun {
    private static final int MENU = 6;
    private static final int MOST_ITEMS = 12;
    private static final int LONGEST_QUESTION = 16;
    private static final int HEAVIEST = 60;
    private static final int DOUBLED = -25;
    private static final int CUED = -25;
    private static final int SHORT = -2;
    private static final double LARGEST_TAIL = 0.5;

    private final List<Paragraph> paragraphs;
    private final BitSet furniture;
    private int begin;
    private int end;

    private MainRun(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        this.furniture = new BitSet(paragraphs.size());
    }

    static MainRun of(List<Paragraph> paragraphs) {
        MainRun run = new MainRun(paragraphs);
        run.findCore();
        run.markCues();
        run.cutHead();
        run.cutTail();
        return run;
    }

    /** The indices of what is left, in order. */
    List<Integer> kept() {
        List<Integer> kept = new ArrayList<>();
        for (int i = furniture.nextClearBit(0); i < paragraphs.size(); i = furniture.nextClearBit(i + 1)) {
            kept.add(i);
        }
        return kept;
    }

    /** The index of the article's first paragraph of running text, or how many paragraphs there are when there is none. */
    int firstProse() {
        int first = furniture.nextClearBit(0);
        while (first < paragraphs.size()
                && (furniture.get(first) || !paragraphs.get(first).isProse())) {
            first++;
        }
        return first;
    }

    private void findCore() {
        int best = 0;
        int sum = 0;
        int start = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += weight(paragraphs.get(i));
            if (sum > best) {
                best = sum;
                begin = start;
                end = i + 1;
            }
        }
    }

    private static int weight(Paragraph paragraph) {
        if (paragraph.isDoubled()) {
            return DOUBLED;
        }
        if (paragraph.cue().isPresent()) {
            return CUED;
        }
        return paragraph.isProse() ? Math.min(paragraph.words(), HEAVIEST) : paragraph.endsSentence() ? 1 : SHORT;
    }

    /** A cued line is furniture wherever it stands; so are the short lines under the heading of a link list. */
    private void markCues() {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).isFurniture()) {
                furniture.set(i);
                if (paragraphs.get(i).isSection()) {
                    markItems(i + 1);
                }
            }
        }
    }

    private void markItems(int first) {
        int last = Math.min(paragraphs.size(), first + MOST_ITEMS);
        for (int i = first; i < last && isItem(paragraphs.get(i)); i++) {
            furniture.set(i);
        }
    }

    private static boolean isItem(Paragraph paragraph) {
        boolean isQuestion =
                paragraph.words() <= LONGEST_QUESTION && paragraph.text().endsWith("?");
        return paragraph.isShortLine() || paragraph.isDoubled() || isQuestion;
    }

    /** Before the core nothing stays above the last evidence but running text that explains no doubled word. */
    private void cutHead() {
        int last = -1;
        for (int i = 0; i < begin; i++) {
            if (isEvidence(i) || paragraphs.get(i).isSection()) {
                last = i;
            }
        }
        for (int i = 0; i <= last; i++) {
            boolean explains = i > 0 && paragraphs.get(i - 1).isDoubled();
            if (explains || !paragraphs.get(i).isProse() || paragraphs.get(i).isDoubled()) {
                furniture.set(i);
            }
        }
    }

    private void cutTail() {
        int first = paragraphs.size();
        for (int i = paragraphs.size() - 1; i >= end; i--) {
            if (isEvidence(i) || paragraphs.get(i).isEnd()) {
                first = i;
            }
        }
        if (weightOfProse(first, paragraphs.size()) <= LARGEST_TAIL * weightOfProse(begin, end)) {
            furniture.set(first, paragraphs.size());
        }
    }

    private boolean isEvidence(int at) {
        return paragraphs.get(at).isDoubled() || isMenu(at);
    }

    /** Within a long row of short lines of which one at least is worded like a page's menu or form. */
    private boolean isMenu(int at) {
        int first = at;
        int last = at;
        while (first > 0 && paragraphs.get(first - 1).isShortLine() && at - first < MENU) {
            first--;
        }
        while (last + 1 < paragraphs.size() && paragraphs.get(last + 1).isShortLine() && last - at < MENU) {
            last++;
        }
        boolean isRow = paragraphs.get(at).isShortLine() && last - first + 1 >= MENU;
        return isRow
                && paragraphs.subList(first, last + 1).stream()
                        .anyMatch(line -> line.cue().isPresent());
    }

    private int weightOfProse(int from, int to) {
        int weight = 0;
        for (Paragraph paragraph : paragraphs.subList(from, to)) {
            weight += paragraph.isProse() ? paragraph.words() : 0;
        }
        return weight;
    }
}
