// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

/** When two texts that share words are copies of one text. The manual's page on origins gives the reasons for the thresholds. */
final class CopyRule {
    /** Fewer shared runs than these are a phrase. */
    static final int FEWEST_RUNS = 15;

    /** Of the shorter text, the part that the other must have. */
    private static final double COPIED = 0.3;

    /** Where this much is the same it does not matter where it stands. */
    private static final double MOSTLY_COPIED = 0.7;

    /** A few lines may be mostly what an outlet prints under all it has. */
    private static final int SHORT = 120;

    /** How much of the beginning must be the same: background that two reports repeat comes late in both. */
    private static final double BEGINS_ALIKE = 0.3;

    /** At home even what is mostly the same must begin so in one of the two: a short follow-up is mostly background. */
    private static final double BEGINS_THE_SAME = 0.5;

    /** Quotations count only where there is little else, and nearly all is the same. */
    private static final double COPIED_WITH_QUOTATIONS = 0.85;

    /** What is enough where one page names the other as its original. */
    private static final double COPIED_AS_DECLARED = 0.1;

    private CopyRule() {}

    /** How two documents stand to each other apart from their texts. */
    enum Relation {
        /** Different outlets, or outlets that are not known. */
        STRANGERS,
        /** One outlet, whose later reports repeat what its earlier ones told. */
        ONE_OUTLET,
        /** One page calls the other's address its own. */
        ONE_ADDRESS
    }

    static boolean isCopy(Likeness likeness, Relation relation) {
        if (likeness.sharedRuns() < FEWEST_RUNS) {
            return likeness.shareWithReported() >= COPIED_WITH_QUOTATIONS && likeness.share() >= COPIED;
        }
        Likeness.Early early = likeness.early();
        boolean isMostlyCopied = likeness.share() >= MOSTLY_COPIED && likeness.ownRuns() >= SHORT;
        boolean isCopied = likeness.share() >= COPIED;
        return switch (relation) {
            case STRANGERS -> isMostlyCopied || isCopied && early.more() >= BEGINS_ALIKE;
            case ONE_OUTLET ->
                isMostlyCopied && early.more() >= BEGINS_THE_SAME || isCopied && early.less() >= BEGINS_ALIKE;
            case ONE_ADDRESS -> likeness.share() >= COPIED_AS_DECLARED;
        };
    }
}
