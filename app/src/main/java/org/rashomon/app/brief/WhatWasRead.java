// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.app.words.Reports;
import org.rashomon.app.words.Words;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.Problem;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.Publication;
import org.rashomon.model.Reading;

/** Counts what was read, so that an empty brief is not taken for a quiet week. */
final class WhatWasRead {
    private final Set<String> outlets = new HashSet<>();
    private int reports;
    private int published;
    private int undated;
    private int cut;
    private int failed;

    private WhatWasRead() {}

    static WhatWasRead in(Ledger ledger, Period period) {
        WhatWasRead read = new WhatWasRead();
        ledger.eachReading(reading -> read.count(reading, period));
        return read;
    }

    private void count(Reading reading, Period period) {
        reports++;
        outlets.add(Reports.outlet(reading.document()));
        boolean isDated = reading.document().masthead().published().isPresent();
        undated += isDated ? 0 : 1;
        published += reading.document()
                        .masthead()
                        .published()
                        .map(Publication::date)
                        .filter(period::holds)
                        .isPresent()
                ? 1
                : 0;
        List<ProblemCode> problems = new ArrayList<>();
        reading.problems().stream().map(Problem::code).forEach(problems::add);
        reading.document().problems().stream().map(Problem::code).forEach(problems::add);
        failed += problems.stream().anyMatch(ProblemCode::isFatal) ? 1 : 0;
        cut += problems.stream().anyMatch(WhatWasRead::isCut) ? 1 : 0;
    }

    private static boolean isCut(ProblemCode code) {
        return code == ProblemCode.INPUT_CUT_OFF || code == ProblemCode.SENTENCE_TOO_LONG;
    }

    List<String> counts() {
        return List.of(
                Words.count(reports, "report") + " of " + Words.count(outlets.size(), "outlet") + " in the ledger, "
                        + published + " of them published in the period",
                failed + " failed, " + cut + " cut off or with a sentence left out");
    }

    /** What the brief does not hold. */
    List<String> unread(int leftOut) {
        List<String> unread = new ArrayList<>();
        if (leftOut > 0) {
            unread.add(Words.count(leftOut, "incident")
                    + " found no room: those were kept in which accounts part, then those of most origins.");
        }
        if (published == 0) {
            unread.add("No report that was published in the period was read.");
        }
        if (undated > 0) {
            unread.add(Words.count(undated, "report") + " of the ledger tell no day of publication.");
        }
        if (failed + cut > 0) {
            unread.add(Words.count(failed, "report") + " failed and " + Words.count(cut, "report")
                    + " were cut off or have a sentence left out: what stands there is missing here.");
        }
        unread.add(
                "What nobody gave to the ledger, what could not be fetched, and languages other than English were not read."
                        + " Empty is not zero: a day or a place without an entry is one of which nothing was read.");
        return unread;
    }
}
