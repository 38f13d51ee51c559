// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where in the captured page each unit of a document's text stands. The text is cut into runs without a gap; each run has a range of
 * the page. Positions in the page count what the maker of the alignment says: UTF-16 units of the decoded page, or bytes of the
 * capture. Runs follow the text's order, which is not always the page's: a browser moves what stands wrongly inside of a table.
 *
 * <p>After OpenNLP's {@code AlignedText}. Runs are kept in arrays, for a page may have thousands of them.
 */
public final class Alignment {
    /** What a run of the text is in the page. */
    public enum Kind {
        /** The same characters; each unit has an equally long piece of the page: 1 unit, or 1, 2 or 3 bytes. */
        VERBATIM,
        /** An entity, or a character of several bytes: the run's range stands for the whole run. */
        DECODED,
        /** White space of any length and sort, as one blank. */
        FOLDED,
        /** The blank or blank line that a tag stands for, a line break or the end of a paragraph for example. */
        MARKUP,
        /** Somewhere in this range: the page's parser lost the place. */
        UNTRACKED
    }

    /** A run: {@code text} is the part of the text, {@code page} its range in the page. */
    public record Run(Span text, Span page, Kind kind) {}

    /** One entry more than there are runs: the last is the length of the text. */
    private final int[] textBegins;

    private final int[] pageBegins;
    private final int[] pageEnds;
    private final Kind[] kinds;

    Alignment(int[] textBegins, int[] pageBegins, int[] pageEnds, Kind[] kinds) {
        this.textBegins = textBegins;
        this.pageBegins = pageBegins;
        this.pageEnds = pageEnds;
        this.kinds = kinds;
    }

    /** The alignment of a text of {@code length} units with itself. */
    public static Alignment identity(int length) {
        return length == 0
                ? new AlignmentBuilder().build()
                : new AlignmentBuilder().add(length, 0, length, Kind.VERBATIM).build();
    }

    /** How many units of text are aligned: all of it. */
    public int length() {
        return textBegins[kinds.length];
    }

    /** How many runs there are. */
    public int size() {
        return kinds.length;
    }

    /** The run at {@code index}, from 0, in the text's order. */
    public Run run(int index) {
        return new Run(
                new Span(textBegins[index], textBegins[index + 1]),
                new Span(pageBegins[index], pageEnds[index]),
                kinds[index]);
    }

    public List<Run> runs() {
        List<Run> runs = new ArrayList<>(size());
        for (int index = 0; index < size(); index++) {
            runs.add(run(index));
        }
        return runs;
    }

    /**
     * The smallest range of the page that holds all of a span of the text. A part of an entity has the range of the whole entity.
     *
     * @throws IllegalArgumentException when the text is shorter
     */
    public Span page(Span text) {
        if (text.end() > length()) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s is beyond a text of %d units", text, length()));
        }
        int begin = Integer.MAX_VALUE;
        int end = 0;
        for (int index = indexAt(text.begin()); index < size() && textBegins[index] < text.end(); index++) {
            begin = Math.min(begin, pageBegin(index, Math.max(text.begin(), textBegins[index])));
            end = Math.max(end, pageEnd(index, Math.min(text.end(), textBegins[index + 1])));
        }
        return new Span(begin, end);
    }

    /** The smallest span of the text that holds all that stands in a range of the page; empty when nothing of it is in the text. */
    public Optional<Span> text(Span page) {
        Optional<Span> found = Optional.empty();
        for (int index = 0; index < size(); index++) {
            if (pageBegins[index] < page.end() && page.begin() < pageEnds[index]) {
                Span part = textWithin(index, page);
                found = Optional.of(
                        found.map(before -> Span.covering(before, part)).orElse(part));
            }
        }
        return found;
    }

    /**
     * This alignment taken further down: from the text to the page, and by {@code next} from the page to what the page was made of.
     *
     * @throws IllegalArgumentException when {@code next} does not reach as far as this one's pages
     */
    public Alignment then(Alignment next) {
        AlignmentBuilder further = new AlignmentBuilder();
        for (int index = 0; index < size(); index++) {
            if (kinds[index] == Kind.VERBATIM) {
                follow(index, next, further);
            } else {
                Span down = next.page(new Span(pageBegins[index], pageEnds[index]));
                further.add(textBegins[index + 1] - textBegins[index], down.begin(), down.end(), kinds[index]);
            }
        }
        return further.build();
    }

    private void follow(int index, Alignment next, AlignmentBuilder further) {
        int width = width(index);
        int at = pageBegins[index];
        while (at < pageEnds[index]) {
            int nextIndex = next.indexAt(at);
            int end = Math.min(pageEnds[index], next.textBegins[nextIndex + 1]);
            // A piece that is wider than one unit, or that a run of the next alignment cuts, goes down as a whole.
            boolean isOneToOne = width == 1;
            int pieces = isOneToOne ? end - at : 1;
            Span down = next.page(new Span(at, isOneToOne ? end : at + width));
            further.add(pieces, down.begin(), down.end(), isOneToOne ? next.kinds[nextIndex] : Kind.DECODED);
            at = isOneToOne ? end : at + width;
        }
    }

    private Span textWithin(int index, Span page) {
        if (kinds[index] != Kind.VERBATIM) {
            return new Span(textBegins[index], textBegins[index + 1]);
        }
        int width = width(index);
        int from = Math.max(0, page.begin() - pageBegins[index]) / width;
        int to = (Math.min(page.end(), pageEnds[index]) - pageBegins[index] + width - 1) / width;
        return new Span(textBegins[index] + from, textBegins[index] + to);
    }

    private int indexAt(int textPosition) {
        int found = Arrays.binarySearch(textBegins, 0, size(), textPosition);
        int index = found >= 0 ? found : -found - 2;
        if (index < 0 || textPosition >= length()) {
            throw new IllegalArgumentException("no unit " + textPosition + " in a text of " + length());
        }
        return index;
    }

    private int width(int index) {
        return (pageEnds[index] - pageBegins[index]) / (textBegins[index + 1] - textBegins[index]);
    }

    private int pageBegin(int index, int textPosition) {
        return kinds[index] == Kind.VERBATIM
                ? pageBegins[index] + (textPosition - textBegins[index]) * width(index)
                : pageBegins[index];
    }

    private int pageEnd(int index, int textPosition) {
        return kinds[index] == Kind.VERBATIM ? pageBegin(index, textPosition) : pageEnds[index];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Alignment that
                && Arrays.equals(textBegins, that.textBegins)
                && Arrays.equals(pageBegins, that.pageBegins)
                && Arrays.equals(pageEnds, that.pageEnds)
                && Arrays.equals(kinds, that.kinds);
    }

    @Override
    public int hashCode() {
        int hash = Arrays.hashCode(textBegins);
        hash = 31 * hash + Arrays.hashCode(pageBegins);
        hash = 31 * hash + Arrays.hashCode(pageEnds);
        return 31 * hash + Arrays.hashCode(kinds);
    }

    @Override
    public String toString() {
        return length() + " units in " + size() + " runs";
    }
}
