// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.version;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What changed between two versions of a text.
 *
 * @param pieces in the order of the later text, what is gone before what is new; together without the new ones they are the earlier text,
 *     and without those that are gone the later, but for white space
 */
public record TextChange(List<Piece> pieces) {
    /** What became of a piece. */
    public enum Kind {
        KEPT,
        GONE,
        NEW
    }

    /** Words of either text, or of both. */
    public record Piece(Kind kind, String words) {}

    /** More comparisons than these are not made: one text is then said to have taken the other's place. */
    private static final long MOST_COMPARISONS = 4_000_000;

    public TextChange {
        pieces = List.copyOf(pieces);
    }

    public static TextChange between(String earlier, String later) {
        return new TextChange(joined(changes(paragraphs(earlier), paragraphs(later), TextChange::withinParagraphs)));
    }

    private interface Gap {
        List<Piece> between(List<String> gone, List<String> added);
    }

    private static List<Piece> withinParagraphs(List<String> gone, List<String> added) {
        return changes(words(gone), words(added), TextChange::replaced);
    }

    private static List<Piece> replaced(List<String> gone, List<String> added) {
        return Stream.concat(
                        gone.stream().map(words -> new Piece(Kind.GONE, words)),
                        added.stream().map(words -> new Piece(Kind.NEW, words)))
                .toList();
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\n\n")).filter(part -> !part.isBlank()).toList();
    }

    /** The blank line between two paragraphs is a word of its own, so that it is kept. */
    private static List<String> words(List<String> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph -> Stream.concat(Arrays.stream(paragraph.split("\\s+")), Stream.of("\n\n")))
                .toList();
    }

    /** The longest common subsequence is kept; what lies between is told by {@code gap}. */
    private static List<Piece> changes(List<String> before, List<String> after, Gap gap) {
        if ((long) before.size() * after.size() > MOST_COMPARISONS) {
            return replaced(before, after);
        }
        int[][] common = common(before, after);
        List<Piece> pieces = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        List<String> added = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                close(pieces, gap, gone, added);
                pieces.add(new Piece(Kind.KEPT, before.get(i)));
                i++;
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                gone.add(before.get(i++));
            } else {
                added.add(after.get(j++));
            }
        }
        close(pieces, gap, gone, added);
        return pieces;
    }

    private static void close(List<Piece> pieces, Gap gap, List<String> gone, List<String> added) {
        if (!gone.isEmpty() || !added.isEmpty()) {
            pieces.addAll(gone.isEmpty() || added.isEmpty() ? replaced(gone, added) : gap.between(gone, added));
        }
        gone.clear();
        added.clear();
    }

    /** For each pair of ends how long a sequence they have in common. */
    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Neighbours of one kind become one piece. */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            run.add(pieces.get(i).words());
            boolean ends = i + 1 == pieces.size()
                    || pieces.get(i + 1).kind() != pieces.get(i).kind();
            if (ends) {
                joined.add(new Piece(
                        pieces.get(i).kind(),
                        run.stream().collect(Collectors.joining(" ")).strip()));
                run.clear();
            }
        }
        return joined.stream().filter(piece -> !piece.words().isEmpty()).toList();
    }
}
