// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.holdings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rashomon.ledger.DocumentHistory;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerMoment;
import org.rashomon.ledger.Verification;
import org.rashomon.ledger.query.Catalogue;
import org.rashomon.ledger.review.Reviews;
import org.rashomon.model.CapturedPage;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.Origin;
import org.rashomon.model.Reading;
import org.rashomon.model.VagueRules;

/** What a ledger holds, and what it held. */
final class LedgerHoldings implements Holdings {
    private final Ledger ledger;
    private final Ledger present;
    private final PastLedgers past;
    private final Catalogue catalogue;
    private final Remembered remembered = new Remembered();

    LedgerHoldings(Ledger ledger) {
        this(ledger, ledger);
    }

    /**
     * Of a ledger.
     *
     * @param present keeps the pages: a ledger as of an earlier moment has none of its own, and its texts were cut from the same
     */
    private LedgerHoldings(Ledger ledger, Ledger present) {
        this.ledger = ledger;
        this.present = present;
        this.past = new PastLedgers(ledger, then -> new LedgerHoldings(then, present));
        this.catalogue = ledger.catalogue();
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public Remembered remembered() {
        return remembered;
    }

    @Override
    public VagueRules rules() {
        return ledger.vagueRules();
    }

    @Override
    public Reviews reviews() {
        return ledger.reviews();
    }

    @Override
    public List<DocumentHistory.Step> history(IncidentId incident) {
        return ledger.histories().of(incident);
    }

    @Override
    public Map<DocumentId, Origin> origins(List<Document> documents) {
        return ledger.origins(documents);
    }

    @Override
    public long lastLine() {
        return ledger.lastLine();
    }

    @Override
    public DocumentHistory history(DocumentId document) {
        return ledger.histories().of(document);
    }

    @Override
    public void asOf(LedgerMoment moment, Consumer<Holdings> taker) {
        past.at(moment, taker);
    }

    @Override
    public Optional<Incident> incident(IncidentId id) {
        return ledger.linkedIncident(id);
    }

    @Override
    public Optional<Reading> reading(DocumentId document) {
        return ledger.reading(document);
    }

    @Override
    public Optional<CapturedPage> page(DocumentId document) {
        return present.pages().of(document);
    }

    @Override
    public boolean hasPage(DocumentId document) {
        return present.pages().has(document);
    }

    @Override
    public boolean withholdsPages() {
        return present.pages().areWithheld();
    }

    @Override
    public Verification verify() {
        return ledger.verify();
    }

    @Override
    public void close() {
        past.close();
    }
}
