// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.plain;

import org.rashomon.model.Alignment;
import org.rashomon.model.AlignmentBuilder;
import org.rashomon.model.Masthead;

/**
 * Builds the text of an article together with its alignment: white space is folded as it comes, paragraphs are set apart by one blank
 * line, and each unit keeps the range of the page that it was read from.
 */
public final class AlignedText {
    private static final int NONE = -1;
    private static final String BETWEEN_PARAGRAPHS = "\n\n";

    private final String page;
    private final boolean folds;
    private final StringBuilder text = new StringBuilder();
    private final AlignmentBuilder runs = new AlignmentBuilder();
    private boolean inParagraph;
    private int blankBegin = NONE;
    private int blankEnd = NONE;
    private Alignment.Kind blankKind = Alignment.Kind.FOLDED;

    /**
     * A text without words yet.
     *
     * @param page decoded; what all ranges point into
     */
    public AlignedText(String page) {
        this(page, true);
    }

    private AlignedText(String page, boolean folds) {
        this.page = page;
        this.folds = folds;
    }

    /** A text that takes every character as it comes, white space and soft hyphens too. */
    public static AlignedText unfolded(String page) {
        return new AlignedText(page, false);
    }

    /** What comes next is another paragraph. One without a visible character leaves no trace. */
    public void startParagraph() {
        inParagraph = false;
        blankBegin = NONE;
    }

    /** The page's own characters from {@code begin} to {@code end}. */
    public void verbatim(int begin, int end) {
        if (!folds) {
            take(page, begin, end, begin, end, Alignment.Kind.VERBATIM);
            return;
        }
        int at = begin;
        while (at < end) {
            int stretch = at;
            if (Lines.isSpace(page.charAt(at))) {
                while (at < end && Lines.isSpace(page.charAt(at))) {
                    at++;
                }
                blank(stretch, at, Alignment.Kind.FOLDED);
            } else if (page.charAt(at) == Lines.SOFT_HYPHEN) {
                at++;
            } else {
                at = endOfWords(at, end);
                visible(page, stretch, at, stretch, at, Alignment.Kind.VERBATIM);
            }
        }
    }

    /** Characters that the page writes in another way, {@code kind} tells how; each has the whole range. */
    public void written(String characters, int pageBegin, int pageEnd, Alignment.Kind kind) {
        if (!folds) {
            take(characters, 0, characters.length(), pageBegin, pageEnd, kind);
            return;
        }
        int at = 0;
        while (at < characters.length()) {
            int stretch = at;
            if (Lines.isSpace(characters.charAt(at))) {
                at++;
                blank(pageBegin, pageEnd, kind == Alignment.Kind.DECODED ? Alignment.Kind.FOLDED : kind);
            } else if (characters.charAt(at) == Lines.SOFT_HYPHEN) {
                at++;
            } else {
                while (at < characters.length() && isVisible(characters.charAt(at))) {
                    at++;
                }
                visible(characters, stretch, at, pageBegin, pageEnd, kind);
            }
        }
    }

    /** A blank that no character of the page stands for; {@code pageBegin} and {@code pageEnd} are equal when no place is known. */
    public void markup(int pageBegin, int pageEnd) {
        if (pageBegin < pageEnd) {
            blank(pageBegin, pageEnd, Alignment.Kind.MARKUP);
        } else if (inParagraph && blankBegin == NONE) {
            // Resolved when the next character tells what lies between it and the one before.
            blankBegin = 0;
            blankEnd = 0;
            blankKind = Alignment.Kind.MARKUP;
        }
    }

    /** The article whose text is what was taken so far. */
    public Article article(Masthead masthead) {
        return new Article(text.toString(), runs.build(), masthead);
    }

    /** Words go on over single blanks, which fold to themselves. */
    private int endOfWords(int begin, int end) {
        int at = begin + 1;
        while (at < end) {
            char unit = page.charAt(at);
            boolean isLoneBlank = unit == ' ' && at + 1 < end && !Lines.isSpace(page.charAt(at + 1));
            if (!isVisible(unit) && !isLoneBlank) {
                break;
            }
            at++;
        }
        return at;
    }

    private static boolean isVisible(char unit) {
        return unit != Lines.SOFT_HYPHEN && !Lines.isSpace(unit);
    }

    private void blank(int begin, int end, Alignment.Kind kind) {
        if (!inParagraph) {
            return;
        }
        boolean isPlaced = blankBegin != NONE && blankBegin < blankEnd;
        if (!isPlaced) {
            blankBegin = begin;
            blankEnd = end;
            blankKind = kind;
        } else if (begin == blankEnd && kind == blankKind) {
            blankEnd = end;
        }
    }

    private void visible(String from, int begin, int end, int pageBegin, int pageEnd, Alignment.Kind kind) {
        if (!inParagraph && !text.isEmpty()) {
            between(BETWEEN_PARAGRAPHS, pageBegin);
        } else if (inParagraph && blankBegin != NONE) {
            flushBlank(pageBegin);
        }
        blankBegin = NONE;
        inParagraph = true;
        take(from, begin, end, pageBegin, pageEnd, kind);
    }

    private void take(String from, int begin, int end, int pageBegin, int pageEnd, Alignment.Kind kind) {
        if (begin < end) {
            text.append(from, begin, end);
            runs.add(end - begin, pageBegin, pageEnd, kind);
        }
    }

    private void flushBlank(int next) {
        if (blankBegin == blankEnd) {
            between(" ", next);
        } else {
            boolean isItself = blankEnd - blankBegin == 1 && page.charAt(blankBegin) == ' ';
            text.append(' ');
            runs.add(1, blankBegin, blankEnd, isItself ? Alignment.Kind.VERBATIM : blankKind);
        }
    }

    /** What lies between two characters, or the unit before the second one where the parser moved them. */
    private void between(String characters, int next) {
        int begin = runs.pageEnd();
        text.append(characters);
        if (begin < next) {
            runs.add(characters.length(), begin, next, Alignment.Kind.MARKUP);
        } else {
            int before = Math.max(0, next - 1);
            runs.add(characters.length(), before, before + 1, Alignment.Kind.MARKUP);
        }
    }
}
