// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.review.Phrase;
import org.rashomon.model.AcceptedClaim;
import org.rashomon.model.Claim;
import org.rashomon.model.ClaimId;
import org.rashomon.model.ClaimWords;
import org.rashomon.model.DocumentId;
import org.rashomon.model.EventMention;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.Reading;
import org.rashomon.model.TellingWords;

/** What addresses name in a ledger: {@code i7}, {@code report.txt#e4}, {@code c3}, {@code report.txt}. */
public record ReviewTargets(Ledger ledger) {
    private static final Pattern INCIDENT = Pattern.compile("i\\d+");

    public static boolean isIncident(String address) {
        return INCIDENT.matcher(address).matches();
    }

    public Incident incident(String address) {
        return ledger.incident(new IncidentId(address))
                .orElseThrow(() -> new InputException("no incident " + address + " in this ledger"));
    }

    /** The claim, or the claim that holds the event, as it was read: with the names that are masked elsewhere. */
    public ClaimAddress.Found claim(String address) {
        ClaimAddress.Found shown = ClaimAddress.parse(address).in(ledger.readings());
        return found(new Named(shown.reading().document().id(), shown.claim().id()));
    }

    private record Named(DocumentId document, ClaimId claim) {}

    private ClaimAddress.Found found(Named named) {
        Reading whole = unmasked(named.document());
        Claim claim = whole.claims().stream()
                .filter(each -> each.id().equals(named.claim()))
                .findFirst()
                .orElseThrow();
        return new ClaimAddress.Found(whole, claim);
    }

    /** The event of an address, or the only event of a claim. */
    public EventMention event(String address, ClaimAddress.Found found) {
        String id = ClaimAddress.parse(address).id();
        List<EventMention> events = found.claim().events().stream()
                .filter(event -> id.startsWith("c") || event.id().value().equals(id))
                .toList();
        if (events.size() != 1) {
            throw new InputException(
                    events.isEmpty()
                            ? "claim " + id + " tells of no event"
                            : "claim " + id + " tells of " + events.size() + " events; say which: "
                                    + events.getFirst().id().value() + " for example");
        }
        return events.getFirst();
    }

    /** The claims of an incident or of an address, each with its reading. */
    public Stream<ClaimAddress.Found> claims(String address) {
        if (!isIncident(address)) {
            return Stream.of(claim(address));
        }
        return incident(address).accounts().stream()
                .flatMap(account -> account.tellings().stream())
                .map(telling -> new Named(telling.document(), telling.claim().id()))
                .distinct()
                .map(this::found);
    }

    /** That claims are read right. */
    public Operation.Accepted acceptance(Stream<ClaimAddress.Found> claims) {
        return new Operation.Accepted(
                claims.map(ReviewTargets::accepted).distinct().toList());
    }

    private static AcceptedClaim accepted(ClaimAddress.Found found) {
        return new AcceptedClaim(
                ClaimWords.of(found.reading().document().id(), found.claim()), Phrase.of(found.claim()));
    }

    /** That tellings are of another happening than the others of {@code from}. */
    public Operation.Split split(List<TellingWords> going, String from) {
        List<TellingWords> rest = tellings(from).stream()
                .filter(telling -> !going.contains(telling))
                .toList();
        return new Operation.Split(going, rest);
    }

    /** The tellings of an incident, of a claim, or the one of an event. */
    public List<TellingWords> tellings(String address) {
        if (isIncident(address)) {
            return incident(address).accounts().stream()
                    .flatMap(account -> account.tellings().stream())
                    .map(telling -> TellingWords.of(telling.document(), telling.event()))
                    .toList();
        }
        ClaimAddress.Found found = claim(address);
        String id = ClaimAddress.parse(address).id();
        return found.claim().events().stream()
                .filter(event -> id.startsWith("c") || event.id().value().equals(id))
                .map(event -> TellingWords.of(found.reading().document().id(), event))
                .toList();
    }

    /** The incidents that any of the tellings is in. */
    public List<Incident> incidentsWith(List<TellingWords> tellings) {
        return ledger.incidents().stream()
                .filter(incident -> incident.accounts().stream()
                        .flatMap(account -> account.tellings().stream())
                        .anyMatch(telling -> tellings.contains(TellingWords.of(telling.document(), telling.event()))))
                .toList();
    }

    /** A document by the name it was given under, its id or the beginning of the id. */
    public DocumentId document(String address) {
        List<DocumentId> found = new ArrayList<>();
        for (Reading reading : ledger.readings()) {
            DocumentId id = reading.document().id();
            if (reading.document().input().equals(address) || id.value().startsWith(address)) {
                found.add(id);
            }
        }
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty()) {
            return DocumentId.parse(address)
                    .orElseThrow(() -> new InputException(
                            "no report " + address + " in this ledger; an earlier version goes by its whole id"));
        }
        throw new InputException(
                found.size() + " reports are called " + address + "; say which by its id: " + found.getFirst());
    }

    private Reading unmasked(DocumentId document) {
        return ledger.unmasked(document).orElseThrow();
    }
}
