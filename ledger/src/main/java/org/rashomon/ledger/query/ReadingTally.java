// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.query;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Reports of one outlet and one day of publication, as far as they are told.
 *
 * @param outlet empty where no report says
 * @param published empty where no report says
 * @param counts how they were read
 */
public record ReadingTally(Optional<String> outlet, Optional<LocalDate> published, Counts counts) {
    /**
     * How reports were read.
     *
     * @param reports all of them
     * @param failed those that gave no reading
     * @param cut those of which a part was left out
     * @param problems of all
     * @param claims that were read in them
     */
    public record Counts(long reports, long failed, long cut, long problems, long claims) {
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        public Counts and(Counts more) {
            return new Counts(
                    reports + more.reports,
                    failed + more.failed,
                    cut + more.cut,
                    problems + more.problems,
                    claims + more.claims);
        }
    }
}
