// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import java.util.Arrays;
import java.util.List;

/**
 * Which texts are worth comparing: an inverted index of half of all runs, chosen by their hash. A run that many texts have leads to
 * the first of them only, so that a thousand copies of one text cost a thousand comparisons and not a million.
 */
final class Candidates {
    /** A run leads to so many texts at most. */
    private static final int MOST_HOLDERS = 16;

    /** Each text is compared with so many others at most, those that share most. */
    private static final int MOST_PARTNERS = 32;

    /** Of the sampled runs, those that must be shared; {@link CopyRule#FEWEST_RUNS} of all leave fewer once in 300 pairs. */
    private static final int FEWEST_SAMPLED = 2;

    /** The lowest bit of a run tells reported words; the next one chooses. */
    private static final int HALF = 2;

    private static final int ALL = 0;

    private final int[] counts;
    private final int[] touched;
    /** The texts that have a run, run after run. */
    private final int[] holders;
    /** Where in {@link #holders} the run begins at each place of a text; texts one after the other. */
    private final int[] lists;

    private final int[] listBegins;

    private Candidates(int texts, int[] holders, int[] lists, int[] listBegins) {
        this.counts = new int[texts];
        this.touched = new int[texts];
        this.holders = holders;
        this.lists = lists;
        this.listBegins = listBegins;
    }

    static Candidates among(List<Signature> texts) {
        return among(texts, HALF);
    }

    /** For short texts, of whose runs none can be spared. */
    static Candidates amongAllRunsOf(List<Signature> texts) {
        return among(texts, ALL);
    }

    private static Candidates among(List<Signature> texts, int sample) {
        long[] entries = entries(texts, sample);
        Arrays.sort(entries);
        return indexed(texts.size(), entries, keepShared(entries));
    }

    /** A run in the upper half, the number of the text in the lower. */
    private static long[] entries(List<Signature> texts, int sample) {
        int size = 0;
        for (Signature text : texts) {
            for (int at = 0; at < text.size(); at++) {
                size += isSampled(text.run(at), sample) ? 1 : 0;
            }
        }
        long[] entries = new long[size];
        int next = 0;
        for (int number = 0; number < texts.size(); number++) {
            Signature text = texts.get(number);
            for (int at = 0; at < text.size(); at++) {
                if (isSampled(text.run(at), sample)) {
                    entries[next++] = (long) text.run(at) << 32 | number;
                }
            }
        }
        return entries;
    }

    private static boolean isSampled(int run, int sample) {
        return (run & sample) == 0;
    }

    /** Moves the entries of runs that several texts have to the front, and answers how many they are. */
    private static int keepShared(long[] entries) {
        int size = 0;
        for (int at = 0; at < entries.length; at++) {
            boolean likeLast = at > 0 && entries[at] >>> 32 == entries[at - 1] >>> 32;
            boolean likeNext = at + 1 < entries.length && entries[at] >>> 32 == entries[at + 1] >>> 32;
            if (likeLast || likeNext) {
                entries[size++] = entries[at];
            }
        }
        return size;
    }

    private static Candidates indexed(int texts, long[] entries, int size) {
        int[] holders = new int[size];
        int[] listBegins = new int[texts + 1];
        for (int at = 0; at < size; at++) {
            holders[at] = (int) entries[at];
            listBegins[holders[at] + 1]++;
        }
        for (int text = 0; text < texts; text++) {
            listBegins[text + 1] += listBegins[text];
        }
        int[] next = listBegins.clone();
        int[] lists = new int[size];
        int first = 0;
        for (int at = 0; at < size; at++) {
            first = at > 0 && entries[at] >>> 32 == entries[at - 1] >>> 32 ? first : at;
            lists[next[holders[at]]++] = first;
        }
        return new Candidates(texts, holders, lists, listBegins);
    }

    /** The numbers of earlier texts that share enough runs with this one; those that share most, and of like ones the first. */
    int[] before(int text) {
        int size = 0;
        for (int list = listBegins[text]; list < listBegins[text + 1]; list++) {
            size = countHolders(lists[list], text, size);
        }
        long[] ranked = new long[size];
        int kept = 0;
        for (int at = 0; at < size; at++) {
            int partner = touched[at];
            if (counts[partner] >= FEWEST_SAMPLED) {
                ranked[kept++] = (long) -counts[partner] << 32 | partner;
            }
            counts[partner] = 0;
        }
        Arrays.sort(ranked, 0, kept);
        return Arrays.stream(ranked, 0, Math.min(kept, MOST_PARTNERS))
                .mapToInt(each -> (int) each)
                .toArray();
    }

    /** Every list holds the text itself, where the earlier ones end. */
    private int countHolders(int first, int text, int size) {
        int reached = size;
        for (int at = first; at < Math.min(holders.length, first + MOST_HOLDERS) && holders[at] < text; at++) {
            if (counts[holders[at]]++ == 0) {
                touched[reached++] = holders[at];
            }
        }
        return reached;
    }
}
