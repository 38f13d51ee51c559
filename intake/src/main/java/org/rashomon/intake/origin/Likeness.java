// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import java.util.BitSet;

/**
 * How much of two texts is one text. Runs that both have are put together to stretches: next to each other in both, a few words apart.
 * So a text in which every tenth word was replaced is still found whole, though half of its runs are gone.
 *
 * @param sharedRuns runs of the reporter's own words that both have
 * @param ownRuns of the shorter text
 * @param share of the shorter text's own runs, those that lie in stretches of the other
 * @param shareWithReported the same, quotations and lists included
 * @param early how much of the first third lies in stretches: of the text that has more of it, and of the one that has less
 */
record Likeness(int sharedRuns, int ownRuns, double share, double shareWithReported, Early early) {
    /** Words that were put in place of others, at most, between two runs of one stretch. */
    private static final int WIDEST_GAP = 40;

    /** How many words the replaced passage may be longer than the other. */
    private static final int MOST_DRIFT = 3;

    /** The beginning: the first of so many parts of the text. */
    private static final int PARTS = 3;

    /**
     * @param more of the two
     * @param less of the two
     */
    record Early(double more, double less) {}

    /**
     * Compares two texts.
     *
     * @param table the runs of {@code one}
     */
    static Likeness between(Signature one, RunTable table, Signature other) {
        BitSet ofOne = new BitSet(one.size());
        BitSet ofOther = new BitSet(other.size());
        int shared = 0;
        int lastOne = -1;
        int lastOther = -1;
        for (int at = 0; at < other.size(); at++) {
            int found = table.number(other.run(at));
            if (found < 0) {
                continue;
            }
            shared += other.isReported(at) ? 0 : 1;
            boolean continues = lastOther >= 0 && isOneStretch(one, lastOne, found, other, lastOther, at);
            ofOne.set(continues ? lastOne : found, found + 1);
            ofOther.set(continues ? lastOther : at, at + 1);
            lastOne = found;
            lastOther = at;
        }
        return of(shared, Cover.of(one, ofOne), Cover.of(other, ofOther));
    }

    private static Likeness of(int shared, Cover one, Cover other) {
        Cover shorter = one.own <= other.own ? one : other;
        Cover shorterInAll = one.all <= other.all ? one : other;
        Early early = new Early(
                Math.max(one.earlyShare(), other.earlyShare()), Math.min(one.earlyShare(), other.earlyShare()));
        return new Likeness(shared, shorter.own, shorter.share(), shorterInAll.shareOfAll(), early);
    }

    private static boolean isOneStretch(Signature one, int lastOne, int found, Signature other, int lastOther, int at) {
        if (found <= lastOne) {
            return false;
        }
        int stepOfOne = one.place(found) - one.place(lastOne);
        int stepOfOther = other.place(at) - other.place(lastOther);
        return Math.max(stepOfOne, stepOfOther) <= WIDEST_GAP && Math.abs(stepOfOne - stepOfOther) <= MOST_DRIFT;
    }

    /** What stretches cover of one text, in runs. */
    private record Cover(int all, int own, int coveredOfAll, int coveredOfOwn, int earlyCovered) {
        static Cover of(Signature text, BitSet covered) {
            int own = 0;
            int coveredOfOwn = 0;
            for (int at = 0; at < text.size(); at++) {
                if (!text.isReported(at)) {
                    own++;
                    coveredOfOwn += covered.get(at) ? 1 : 0;
                }
            }
            int early = covered.get(0, text.size() / PARTS).cardinality();
            return new Cover(text.size(), own, covered.cardinality(), coveredOfOwn, early);
        }

        double share() {
            return own == 0 ? 0 : (double) coveredOfOwn / own;
        }

        double shareOfAll() {
            return all == 0 ? 0 : (double) coveredOfAll / all;
        }

        double earlyShare() {
            int early = all / PARTS;
            return early == 0 ? 0 : (double) earlyCovered / early;
        }
    }
}
