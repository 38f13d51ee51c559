// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import org.rashomon.ledger.account.Report;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Reading;

/** What a reading is to a ledger. */
final class Decision {
    private Decision() {}

    /** Withdrawn documents stay withdrawn: a reviewer's decision outlives a second reading. */
    static Recording on(Reading reading, Standing standing, long next) {
        DocumentId document = reading.document().id();
        if (standing.decisions().withdrawn().contains(document)) {
            return new Recording.AlreadyThere(document);
        }
        return standing.known(document)
                .map(report -> onKnown(report, reading, next))
                .orElseGet(() -> new Recording.Added(document, next));
    }

    private static Recording onKnown(Report report, Reading reading, long next) {
        if (report.isReprintedBy(reading.document().masthead())) {
            return new Recording.Reprinted(report.id(), next);
        }
        return isNews(report, reading)
                ? new Recording.NewReading(report.id(), next, report.reading().reader())
                : new Recording.AlreadyThere(report.id());
    }

    /**
     * A reprint may be read a little differently (its date anchors "last week"), so that taking it for news would let two copies replace
     * each other for ever. Only the copy in force is compared in full, and the name of its file is not part of it.
     */
    private static boolean isNews(Report report, Reading reading) {
        if (!report.reading().reader().equals(reading.reader())) {
            return true;
        }
        return report.isPublishedAt(reading.document().masthead())
                && !content(report.reading()).equals(content(reading));
    }

    private record Content(Object masthead, Object claims, Object places, Object times) {}

    private static Content content(Reading reading) {
        return new Content(reading.document().masthead(), reading.claims(), reading.places(), reading.times());
    }
}
