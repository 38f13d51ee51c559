// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.model.Account;
import org.rashomon.model.Contest;
import org.rashomon.model.Corroboration;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.IncidentReport;
import org.rashomon.model.Origin;
import org.rashomon.model.OriginTracer;
import org.rashomon.model.Reading;
import org.rashomon.model.ReportRole;
import org.rashomon.model.Telling;
import org.rashomon.model.VagueRules;

/** Makes an incident of tellings that belong together: accounts by speaker, contests, reports and origins. */
public final class IncidentAssembly {
    private final Map<DocumentId, Report> reports;
    private final Map<DocumentId, Origin> origins;
    private final VagueRules rules;

    private IncidentAssembly(Map<DocumentId, Report> reports, Map<DocumentId, Origin> origins, VagueRules rules) {
        this.reports = reports;
        this.origins = origins;
        this.rules = rules;
    }

    /** Origins are traced once, among all reports of the ledger. */
    public static IncidentAssembly over(Collection<Report> reports, OriginTracer tracer, VagueRules rules) {
        Map<DocumentId, Report> byId = new HashMap<>();
        reports.forEach(report -> byId.put(report.id(), report));
        List<Document> documents = reports.stream().map(Report::document).toList();
        return new IncidentAssembly(byId, documents.isEmpty() ? Map.of() : tracer.trace(documents), rules);
    }

    /**
     * The incident that {@code tellings} tell of.
     *
     * @param tellings of documents of this ledger, by document and place in the text; at least one
     */
    public Incident incident(IncidentId id, List<Telling> tellings) {
        List<Account> accounts = accounts(tellings);
        List<Contest> contests = new Contests(rules).between(accounts);
        Corroboration corroboration = new Corroboration(reportCount(tellings), origins(tellings));
        boolean admitted = Standings.isAdmitted(accounts);
        Incident.Standing standing =
                new Incident.Standing(corroboration, Standings.state(admitted, contests, corroboration), admitted);
        return new Incident(id, Outlines.of(tellings), incidentReports(tellings), accounts, contests, standing);
    }

    private List<Account> accounts(List<Telling> tellings) {
        SpeakerBook book = book(tellings);
        Map<SpeakerBook.Voice, List<Telling>> bySpeaker = new TreeMap<>();
        for (Telling telling : tellings) {
            bySpeaker
                    .computeIfAbsent(book.voice(telling), absent -> new ArrayList<>())
                    .add(telling);
        }
        List<Account> accounts = new ArrayList<>();
        bySpeaker.forEach((voice, ofVoice) -> accounts.add(account(voice, ofVoice)));
        return accounts;
    }

    private SpeakerBook book(List<Telling> tellings) {
        List<Reading> readings =
                documents(tellings).stream().map(id -> report(id).reading()).toList();
        return SpeakerBook.of(tellings, readings, this::document, this::origin);
    }

    private Account account(SpeakerBook.Voice voice, List<Telling> tellings) {
        return new Account(
                voice.speaker(),
                new ArrayList<>(new TreeSet<>(tellings.stream()
                        .map(telling -> telling.claim().attribution().act())
                        .toList())),
                new Corroboration(reportCount(tellings), origins(tellings)),
                Figures.of(tellings, this::document, rules),
                tellings);
    }

    private Document document(DocumentId id) {
        return report(id).document();
    }

    private Report report(DocumentId id) {
        return Optional.ofNullable(reports.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no report " + id + " in this ledger"));
    }

    private Origin origin(DocumentId id) {
        return Optional.ofNullable(origins.get(id))
                .orElseGet(() -> new Origin(document(id).input(), "own report"));
    }

    private int reportCount(List<Telling> tellings) {
        return documents(tellings).stream().mapToInt(id -> report(id).copies()).sum();
    }

    private static SortedSet<DocumentId> documents(List<Telling> tellings) {
        SortedSet<DocumentId> documents = new TreeSet<>();
        tellings.forEach(telling -> documents.add(telling.document()));
        return documents;
    }

    /**
     * A report that tells only what named speakers say has its origin in them: two outlets that quote one official are one origin for it.
     * Any word of its own, or of somebody not named, makes it an origin, the one it shares with its copies.
     */
    private List<Origin> origins(List<Telling> tellings) {
        TreeSet<Origin> all = new TreeSet<>();
        for (DocumentId document : documents(tellings)) {
            List<Telling> ofDocument = tellings.stream()
                    .filter(telling -> telling.document().equals(document))
                    .toList();
            all.addAll(originsWithin(document, ofDocument));
        }
        return new ArrayList<>(all);
    }

    private List<Origin> originsWithin(DocumentId document, List<Telling> tellings) {
        SpeakerBook book = book(tellings);
        List<Origin> quoted = new ArrayList<>();
        for (Telling telling : tellings) {
            Optional<Origin> speaker = book.voice(telling).namedOrigin();
            if (speaker.isEmpty()) {
                return List.of(origin(document));
            }
            quoted.add(speaker.get());
        }
        return quoted;
    }

    private List<IncidentReport> incidentReports(List<Telling> tellings) {
        List<IncidentReport> all = new ArrayList<>();
        for (DocumentId id : documents(tellings)) {
            ReportRole role = isNews(id, tellings) ? ReportRole.MAIN : ReportRole.MENTIONED;
            all.add(new IncidentReport(id, document(id).input(), role));
            report(id).reprints().forEach(reprint -> all.add(new IncidentReport(id, reprint.input(), role)));
        }
        return all;
    }

    private static boolean isNews(DocumentId id, List<Telling> tellings) {
        return tellings.stream()
                .filter(telling -> telling.document().equals(id))
                .anyMatch(telling -> !telling.event().setting().background());
    }
}
