// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rashomon.ledger.DocumentHistory;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerMoment;
import org.rashomon.ledger.Verification;
import org.rashomon.ledger.review.Reviews;
import org.rashomon.model.CapturedPage;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.Reading;

/** What the pages ask of a ledger: all of it reading, so that no page can change one. */
interface Holdings {
    /** Every incident, latest first, undated last. */
    List<Incident> incidents();

    Optional<Incident> incident(IncidentId id);

    /** The readings in force. */
    List<Reading> readings();

    Optional<Reading> reading(DocumentId document);

    /** The page that a document's text was cut from; empty when none is kept, or none is shown. */
    default Optional<CapturedPage> page(DocumentId document) {
        return Optional.empty();
    }

    /** True when a page is kept, shown or not. */
    default boolean hasPage(DocumentId document) {
        return false;
    }

    /** True while no page is shown, for the sake of names that are masked. */
    default boolean withholdsPages() {
        return false;
    }

    /** What reviewers decided. */
    default Reviews reviews() {
        return Reviews.none();
    }

    /** What became of the report that a document is a text of. */
    default DocumentHistory history(DocumentId document) {
        return new DocumentHistory(List.of(), List.of());
    }

    /**
     * Gives what was held at an earlier moment.
     *
     * @throws IllegalArgumentException for a moment that cannot be asked for; {@code taker} has not been called then
     */
    default void asOf(LedgerMoment moment, Consumer<Holdings> taker) {
        throw new IllegalArgumentException("there is no earlier moment to be asked for");
    }

    /** Checks all evidence again; takes time in proportion to the ledger. */
    Verification verify();

    static Holdings of(Ledger ledger) {
        return of(ledger, ledger);
    }

    /**
     * The holdings of a ledger.
     *
     * @param present keeps the pages: a ledger as of an earlier moment has none of its own, and its texts were cut from the same
     */
    private static Holdings of(Ledger ledger, Ledger present) {
        PastLedgers past = new PastLedgers(ledger);
        return new Holdings() {
            @Override
            public Optional<CapturedPage> page(DocumentId document) {
                return present.page(document);
            }

            @Override
            public boolean hasPage(DocumentId document) {
                return present.hasPage(document);
            }

            @Override
            public boolean withholdsPages() {
                return present.withholdsPages();
            }

            @Override
            public Reviews reviews() {
                return ledger.reviews();
            }

            @Override
            public DocumentHistory history(DocumentId document) {
                return ledger.history(document);
            }

            @Override
            public void asOf(LedgerMoment moment, Consumer<Holdings> taker) {
                past.at(moment, then -> taker.accept(of(then, present)));
            }

            @Override
            public List<Incident> incidents() {
                return ledger.incidents();
            }

            @Override
            public Optional<Incident> incident(IncidentId id) {
                return ledger.incident(id);
            }

            @Override
            public List<Reading> readings() {
                return ledger.readings();
            }

            @Override
            public Optional<Reading> reading(DocumentId document) {
                return ledger.reading(document);
            }

            @Override
            public Verification verify() {
                return ledger.verify();
            }
        };
    }
}
