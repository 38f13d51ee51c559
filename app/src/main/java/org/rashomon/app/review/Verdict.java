// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.review;

import java.util.List;
import org.rashomon.ledger.review.ReviewNote;

/** What became of a form. */
public sealed interface Verdict {
    /**
     * It was decided.
     *
     * @param entries the lines of the journal, in order
     * @param now false when the same form had been sent before, and nothing was done this time
     */
    record Made(List<Long> entries, boolean now) implements Verdict {
        public Made {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Some of it was decided.
     *
     * @param entries the lines of the journal, in order
     * @param failure why what came after them was not
     */
    record Partly(List<Long> entries, RuntimeException failure) implements Verdict {
        public Partly {
            entries = List.copyOf(entries);
        }
    }

    /**
     * What it was about is not what it was: nothing was decided.
     *
     * @param since what was decided about it since; none when reports were read or linked anew
     */
    record Stale(List<ReviewNote> since) implements Verdict {
        public Stale {
            since = List.copyOf(since);
        }
    }
}
