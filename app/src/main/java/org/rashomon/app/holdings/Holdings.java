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
import org.rashomon.ledger.query.Answers;
import org.rashomon.ledger.query.Catalogue;
import org.rashomon.ledger.query.IncidentQuery;
import org.rashomon.ledger.query.SpeakerTally;
import org.rashomon.ledger.review.Reviews;
import org.rashomon.model.CapturedPage;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.Origin;
import org.rashomon.model.Reading;
import org.rashomon.model.VagueRules;

/** What the pages ask of a ledger: all of it reading, so that no page can change one. */
public interface Holdings extends AutoCloseable {
    /** Finds incidents and counts them. */
    Catalogue catalogue();

    /** What was answered last and still holds. */
    Remembered remembered();

    /** What was read. */
    default Coverage coverage(Answers answers) {
        return remembered().overview(answers).coverage();
    }

    /** The set of incidents that a question asks for, by place, day and outlet. */
    default Views views(Answers answers, IncidentQuery query) {
        return remembered().views(answers, query);
    }

    /** Who has an account of the incidents that a question asks for, of most first. */
    default List<SpeakerTally> speakers(Answers answers, IncidentQuery query) {
        return query.isEverything() ? remembered().speakers(answers) : answers.speakers(query);
    }

    /** How vague words are read. */
    VagueRules rules();

    Optional<Incident> incident(IncidentId id);

    Optional<Reading> reading(DocumentId document);

    /** The page that a document's text was cut from; empty when none is kept, or none is shown. */
    Optional<CapturedPage> page(DocumentId document);

    /** True when a page is kept, shown or not. */
    boolean hasPage(DocumentId document);

    /** True while no page is shown, for the sake of names that are masked. */
    boolean withholdsPages();

    /** What reviewers decided. */
    Reviews reviews();

    /** How the reports that tell of an incident came. */
    List<DocumentHistory.Step> history(IncidentId incident);

    /** From where the words of each of some documents come. */
    Map<DocumentId, Origin> origins(List<Document> documents);

    /** The number of the journal's last line. */
    long lastLine();

    /** What became of the report that a document is a text of. */
    DocumentHistory history(DocumentId document);

    /**
     * Gives what was held at an earlier moment.
     *
     * @throws IllegalArgumentException for a moment that cannot be asked for; {@code taker} has not been called then
     */
    void asOf(LedgerMoment moment, Consumer<Holdings> taker);

    /** Checks all evidence again; takes time in proportion to the ledger. */
    Verification verify();

    /** Lets go of the ledgers of earlier moments; the ledger itself stays open. */
    @Override
    void close();

    static Holdings of(Ledger ledger) {
        return new LedgerHoldings(ledger);
    }
}
