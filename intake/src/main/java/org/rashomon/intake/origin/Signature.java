// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.rashomon.model.Span;

/**
 * What is kept of a text: its runs of five words by hash, in the order of the text, each once, with the number of its first word, and
 * where its quotations are. About six bytes a word.
 *
 * <p>The lowest bit of a run says whether its words are {@link Reported}. A run never crosses from reported words into the reporter's.
 * A hash has 31 bits: among 400 runs each, two strange texts share one by chance once in 10,000 pairs.
 */
final class Signature {
    /** What follows the first 65,535 words is not compared. */
    private static final int MOST_WORDS = Character.MAX_VALUE;

    private static final int RUN = 5;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final int[] runs;
    private final char[] places;
    private final List<Quotation> quotations;

    /**
     * A quoted statement.
     *
     * @param span of the text
     * @param first the number of its first run
     * @param end the number after its last run
     */
    record Quotation(Span span, int first, int end) {}

    private Signature(int[] runs, char[] places, List<Quotation> quotations) {
        this.runs = runs;
        this.places = places;
        this.quotations = List.copyOf(quotations);
    }

    static Signature of(String text) {
        Words words = Words.of(text);
        List<Span> quoted = QuotedSpeech.of(text);
        BitSet reported = Reported.in(text, words, quoted);
        int most = Math.max(0, Math.min(words.size(), MOST_WORDS) - RUN + 1);
        Building building = new Building(most);
        for (int word = 0; word < most; word++) {
            int ofReported = reported.get(word, word + RUN).cardinality();
            if (ofReported == 0 || ofReported == RUN) {
                building.add(hash(words, word) << 1 | (ofReported == 0 ? 0 : 1), word);
            }
        }
        return building.signature(words, quoted);
    }

    private static int hash(Words words, int first) {
        long hash = 1;
        for (int word = first; word < first + RUN; word++) {
            hash = (hash ^ words.hash(word)) * MULTIPLIER;
            hash ^= hash >>> 29;
        }
        return (int) (hash >>> 17);
    }

    int size() {
        return runs.length;
    }

    int run(int at) {
        return runs[at];
    }

    /** The number of the run's first word. */
    int place(int at) {
        return places[at];
    }

    boolean isReported(int at) {
        return (runs[at] & 1) != 0;
    }

    List<Quotation> quotations() {
        return quotations;
    }

    /** The quotation alone. */
    Signature part(Quotation quotation) {
        return new Signature(
                Arrays.copyOfRange(runs, quotation.first(), quotation.end()),
                Arrays.copyOfRange(places, quotation.first(), quotation.end()),
                List.of());
    }

    /** This signature without some runs of the reporter's own words. */
    Signature without(BitSet dropped) {
        if (dropped.isEmpty()) {
            return this;
        }
        int[] kept = new int[runs.length - dropped.cardinality()];
        char[] keptPlaces = new char[kept.length];
        int[] moved = new int[runs.length + 1];
        int size = 0;
        for (int at = 0; at < runs.length; at++) {
            moved[at] = size;
            if (!dropped.get(at)) {
                kept[size] = runs[at];
                keptPlaces[size++] = places[at];
            }
        }
        moved[runs.length] = size;
        List<Quotation> shifted = quotations.stream()
                .map(each -> new Quotation(each.span(), moved[each.first()], moved[each.end()]))
                .toList();
        return new Signature(kept, keptPlaces, shifted);
    }

    /** Collects runs, each once. */
    private static final class Building {
        private final RunTable seen;
        private final int[] runs;
        private final char[] places;
        private int size;

        Building(int most) {
            seen = new RunTable(most);
            runs = new int[most];
            places = new char[most];
        }

        void add(int run, int word) {
            if (seen.add(run, size)) {
                runs[size] = run;
                places[size++] = (char) word;
            }
        }

        Signature signature(Words words, List<Span> quoted) {
            char[] taken = Arrays.copyOf(places, size);
            List<Quotation> quotations = new ArrayList<>();
            for (Span span : quoted) {
                int first = words.firstAt(span.begin());
                int end = Math.min(words.firstAt(span.end()), MOST_WORDS);
                if (end - first >= Reported.SHORTEST_QUOTATION) {
                    quotations.add(new Quotation(span, firstRunAt(taken, first), firstRunAt(taken, end - RUN + 1)));
                }
            }
            return new Signature(Arrays.copyOf(runs, size), taken, quotations);
        }

        private static int firstRunAt(char[] places, int word) {
            int found = Arrays.binarySearch(places, (char) word);
            return found >= 0 ? found : -found - 1;
        }
    }
}
