// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import java.util.Optional;
import org.rashomon.app.holdings.Coverage;
import org.rashomon.app.holdings.Holdings;
import org.rashomon.app.holdings.Overview;
import org.rashomon.app.words.VisibleText;
import org.rashomon.ledger.Verification;
import org.rashomon.ledger.query.Tally;

/**
 * What the ledger holds and, where it was asked for, whether it is whole.
 *
 * @param coverage what was read
 * @param incidents how many
 * @param problems by code: "encoding-broken: 2"
 * @param readers versions of the rules that read
 * @param check what was checked just now; empty when nothing was
 */
public record AboutPage(
        Coverage coverage, long incidents, List<String> problems, List<String> readers, Optional<Check> check) {
    public AboutPage {
        problems = List.copyOf(problems);
        readers = List.copyOf(readers);
    }

    /**
     * A check of the whole ledger.
     *
     * @param checked how much was
     * @param faults what is wrong; empty when all is well
     */
    public record Check(Verification.Checked checked, List<String> faults) {
        public Check {
            faults = List.copyOf(faults);
        }

        static Check of(Verification verification) {
            return new Check(
                    verification.checked(),
                    verification.faults().stream()
                            .map(fault -> VisibleText.of(fault.where() + ": " + fault.message()))
                            .toList());
        }
    }

    /** With a check of all evidence where {@code checked}, which takes time in proportion to the ledger. */
    static AboutPage of(Holdings holdings, boolean checked) {
        Optional<Check> check = checked ? Optional.of(Check.of(holdings.verify())) : Optional.empty();
        return holdings.catalogue().at(answers -> {
            Overview overview = holdings.remembered().overview(answers);
            return new AboutPage(
                    overview.coverage(),
                    overview.incidents(),
                    lines(answers.problems()),
                    lines(answers.readers()),
                    check);
        });
    }

    private static List<String> lines(List<Tally> tallies) {
        return tallies.stream()
                .map(tally -> VisibleText.of(tally.value()) + ": " + tally.count())
                .toList();
    }
}
