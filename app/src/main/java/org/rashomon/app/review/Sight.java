// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.review;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.review.Phrase;
import org.rashomon.ledger.review.ReviewNote;
import org.rashomon.ledger.review.Reviews;
import org.rashomon.model.Claim;
import org.rashomon.model.ClaimWords;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.Sha256;
import org.rashomon.model.Telling;
import org.rashomon.model.TellingWords;

/** Looks at what decisions are about. */
record Sight(Ledger ledger) {
    private static final int DIGITS = 24;

    /** What an incident or a report says now; something of its own when it is not there. */
    Seen of(String subject) {
        Stream<String> told = ReviewTargets.isIncident(subject)
                ? ledger.incident(new IncidentId(subject)).stream().flatMap(this::told)
                : DocumentId.parse(subject).stream().flatMap(this::told);
        return new Seen(subject, digest(told.collect(Collectors.joining("\n"))));
    }

    /** The documents that a subject is told in. */
    Set<DocumentId> documents(String subject) {
        return ReviewTargets.isIncident(subject)
                ? ledger.incident(new IncidentId(subject)).stream()
                        .flatMap(incident -> incident.reports().stream())
                        .map(report -> report.document())
                        .collect(Collectors.toSet())
                : DocumentId.parse(subject).stream().collect(Collectors.toSet());
    }

    private Stream<String> told(Incident incident) {
        Reviews reviews = ledger.reviews();
        return Stream.concat(
                incident.accounts().stream()
                        .flatMap(account -> account.tellings().stream())
                        .map(Sight::line),
                reviews.notes(incident).stream().map(Sight::line));
    }

    private Stream<String> told(DocumentId document) {
        Reviews reviews = ledger.reviews();
        return Stream.concat(
                ledger.reading(document).stream()
                        .flatMap(reading -> reading.claims().stream())
                        .map(claim -> line(document, claim)),
                reviews.notes(document).stream().map(Sight::line));
    }

    private static String line(Telling telling) {
        return TellingWords.of(telling.document(), telling.event()) + " " + line(telling.document(), telling.claim());
    }

    private static String line(DocumentId document, Claim claim) {
        return ClaimWords.of(document, claim) + " " + Phrase.of(claim);
    }

    private static String line(ReviewNote note) {
        return "#" + note.entry();
    }

    private static String digest(String told) {
        return Sha256.of(told).substring(0, DIGITS);
    }
}
