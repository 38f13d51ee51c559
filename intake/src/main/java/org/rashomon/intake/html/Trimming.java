// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.intake.plain.Dump;

/** Takes out of the blocks of an article's container what is none of its text. Its passes run in one visible order. */
final class Trimming {
    private static final int LONGEST_LINKS = 200;
    private static final int LONGEST_CUE = 250;
    private static final int LONGEST_SENTENCE = 60;
    private static final double ALL_LINKS = 0.8;
    private static final double LINK_LIST = 0.6;
    private static final double SOME_LINKS = 0.5;
    private static final double LEAST_LEFT = 0.6;
    private static final int LONGEST_STRAY = 40;
    private static final double MOST_STRAYS = 0.2;
    private static final int SHORTEST_CAPITAL = 5;

    private final List<Block> blocks;
    private final String title;

    private Trimming(List<Block> blocks, String title) {
        this.blocks = new ArrayList<>(blocks);
        this.title = title;
    }

    /**
     * The blocks that are left.
     *
     * @param teasers those of the blocks that are about other stories
     */
    static List<Block> of(List<Block> blocks, Set<Block> teasers, String title) {
        Trimming trimming = new Trimming(blocks, title);
        trimming.dropTitle();
        trimming.dropLinks();
        trimming.dropLinkLists();
        trimming.dropCued();
        trimming.dropCredits();
        trimming.dropTeasers(teasers);
        trimming.cutHead();
        trimming.cutTail();
        trimming.dropStrays();
        trimming.dropLastHeading();
        return List.copyOf(trimming.blocks);
    }

    private void dropTitle() {
        blocks.removeIf(
                block -> block.kind() == Block.Kind.HEADLINE || block.words().equalsIgnoreCase(title));
    }

    private void dropLinks() {
        blocks.removeIf(block -> block.length() < LONGEST_LINKS
                && block.linkShare() > ALL_LINKS
                && !block.endsSentence()
                && !block.isHeading());
    }

    private void dropLinkLists() {
        Set<Block> dropped = new HashSet<>();
        int i = 0;
        while (i < blocks.size()) {
            int end = i;
            while (end < blocks.size() && blocks.get(end).kind() == Block.Kind.ITEM) {
                end++;
            }
            if (end - i > 1 && isLinkList(blocks.subList(i, end))) {
                dropped.addAll(blocks.subList(i, end));
            }
            i = Math.max(end, i + 1);
        }
        blocks.removeAll(dropped);
    }

    private static boolean isLinkList(List<Block> items) {
        long text = items.stream().mapToLong(Block::length).sum();
        long linked = items.stream().mapToLong(Block::linked).sum();
        return linked > LINK_LIST * text;
    }

    /** What its wording gives away: see {@code furniture-cues.tsv}. */
    private void dropCued() {
        blocks.removeIf(block -> mayBeCued(block) && Dump.isFurniture(block.words()));
    }

    private void dropCredits() {
        blocks.removeIf(block -> block.kind() == Block.Kind.PARAGRAPH && Credits.isCredit(block));
    }

    /** No cue is long and a sentence at once. */
    private static boolean mayBeCued(Block block) {
        return block.length() < LONGEST_SENTENCE || (block.length() < LONGEST_CUE && !block.endsSentence());
    }

    /** Other stories' headings and teasers, unless the page is nothing but these: then it is what the page is about. */
    private void dropTeasers(Set<Block> teasers) {
        List<Block> left = new ArrayList<>(blocks);
        left.removeIf(block -> teasers.contains(block) || Teasers.isLinkedHeading(block));
        if (prose(left) > LEAST_LEFT * prose(blocks)) {
            blocks.clear();
            blocks.addAll(left);
        }
    }

    private static long prose(List<Block> blocks) {
        return blocks.stream().mapToLong(Block::prose).sum();
    }

    /** Before the first running text, only what may be a lead stays: no dates, bylines, buttons. */
    private void cutHead() {
        int first = 0;
        while (first < blocks.size() && !isBegun(blocks.get(first))) {
            first++;
        }
        if (first < blocks.size()) {
            blocks.subList(0, first).removeIf(block -> !Lead.isLead(block));
        }
    }

    /** After a standfirst, date and byline may follow yet. */
    private static boolean isBegun(Block block) {
        return block.isProse() && block.kind() != Block.Kind.DISPLAY;
    }

    /** After the last running text, only what may belong to it stays: items, rows, quotes, short sentences. */
    private void cutTail() {
        int end = blocks.size();
        boolean isDisplayed = blocks.stream().noneMatch(Trimming::isBegun);
        while (end > 0 && !isText(blocks.get(end - 1), isDisplayed)) {
            end--;
        }
        if (end > 0) {
            blocks.subList(end, blocks.size()).clear();
        }
    }

    private static boolean isText(Block block, boolean isDisplayed) {
        return switch (block.kind()) {
            case ITEM, ROW, QUOTE -> true;
            case DISPLAY -> isDisplayed;
            case PARAGRAPH -> block.isProse() || (block.endsSentence() && block.linkShare() < SOME_LINKS);
            case HEADLINE, HEADING -> false;
        };
    }

    /** Short lines that are no sentence: credits, buttons, labels. Where there are many, the page is written in lines. */
    private void dropStrays() {
        long strays = blocks.stream().filter(Trimming::isStray).count();
        if (strays <= MOST_STRAYS * blocks.size()) {
            blocks.removeIf(Trimming::isStray);
        }
    }

    private static boolean isStray(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && block.length() < LONGEST_STRAY
                && !block.endsSentence()
                && !goesOn(block.words())
                && !isTornOff(block)
                && !isCapital(block)
                && !block.isBold();
    }

    private static boolean goesOn(String words) {
        return words.endsWith(":") || words.endsWith(",") || words.endsWith(";");
    }

    /** Agencies write their headings within a report so. */
    private static boolean isCapital(Block block) {
        String words = block.words();
        return words.length() >= SHORTEST_CAPITAL
                && words.equals(words.toUpperCase(Locale.ROOT))
                && !words.equals(words.toLowerCase(Locale.ROOT));
    }

    /** A part of a sentence that a box within it has torn off. */
    private static boolean isTornOff(Block block) {
        return Character.isLowerCase(block.words().codePointAt(0));
    }

    private void dropLastHeading() {
        while (!blocks.isEmpty() && blocks.getLast().isHeading()) {
            blocks.removeLast();
        }
    }
}
