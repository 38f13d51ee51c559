// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.review;

/**
 * Where a decision and the evidence of today part. It is shown; the decision holds until a reviewer undoes it.
 *
 * @param entry the decision's line in the journal
 * @param kind of the closed list
 * @param what was decided, for people
 * @param why it is in conflict, for people
 */
public record DecisionConflict(long entry, Kind kind, String what, String why) implements Comparable<DecisionConflict> {
    /** How a decision and the evidence can part. */
    public enum Kind {
        /** The reading in force finds nothing at the words that were decided on. */
        GONE,
        /** The reading in force says something else than both the reading then and the reviewer. */
        SAYS_OTHERWISE,
        /** The reading in force finds several things at these words, and none is what was decided on: nothing was corrected. */
        UNCLEAR,
        /** Reports recorded since tell days or places that keep apart what was merged. */
        TOLD_APART,
        /** A report recorded since tells as one what was split. */
        TOLD_AS_ONE,
        /** Tellings that were merged are not of one incident: another decision keeps them apart, or one is too general for any. */
        NOT_JOINED,
        /** Tellings that were split are of one incident: another decision joins them. */
        NOT_APART
    }

    @Override
    public int compareTo(DecisionConflict other) {
        int byEntry = Long.compare(entry, other.entry);
        int byKind = byEntry != 0 ? byEntry : kind.compareTo(other.kind);
        return byKind != 0 ? byKind : why.compareTo(other.why);
    }
}
