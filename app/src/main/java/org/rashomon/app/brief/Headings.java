// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

/** What the sections of a brief are called, and what belongs in each. */
final class Headings {
    private Headings() {}

    static String title(Chosen.Kind kind) {
        return switch (kind) {
            case PERIOD -> "Incidents by day";
            case LONGER -> "Told of a longer time";
            case UNDATED -> "Undated";
            case EARLIER -> "Newly learned about earlier days";
        };
    }

    static String note(Chosen.Kind kind, BriefQuestion question) {
        return switch (kind) {
            case PERIOD -> "Latest first; of one day those first in which accounts part.";
            case LONGER -> "The accounts tell of more than a week, or leave one end of it open.";
            case UNDATED ->
                question.basis() == Basis.HAPPENED
                        ? "No account tells a day; the ledger learned all reports of them in the period."
                        : "No account tells a day.";
            case EARLIER -> "Said to have happened before the period; the ledger learned a report of them in it.";
        };
    }
}
