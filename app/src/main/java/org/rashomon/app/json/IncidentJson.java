// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.ledger.review.ReviewNote;
import org.rashomon.ledger.review.Reviews;
import org.rashomon.model.Account;
import org.rashomon.model.AccountFigure;
import org.rashomon.model.Actor;
import org.rashomon.model.Contest;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Evidence;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentOutline;
import org.rashomon.model.IncidentReport;
import org.rashomon.model.Labels;
import org.rashomon.model.Origin;
import org.rashomon.model.Reading;
import org.rashomon.model.Telling;
import org.rashomon.model.VagueRules;

/**
 * An incident, as {@code rashomon incidents} prints it.
 *
 * @param documents the ledger's documents by id: an account's evidence quotes them
 * @param rules how vague words are read
 * @param reviews what reviewers decided
 */
public record IncidentJson(Map<DocumentId, Document> documents, VagueRules rules, Reviews reviews) {
    /** The rule of the reader that finds "they", which tells nothing by itself. */
    private static final String PRONOUN = "actor/pronoun";

    public IncidentJson {
        documents = Map.copyOf(documents);
    }

    /** For the incidents of a ledger, given the readings in force. */
    public static IncidentJson over(List<Reading> readings, VagueRules rules) {
        Map<DocumentId, Document> documents = new HashMap<>();
        readings.forEach(reading -> documents.put(reading.document().id(), reading.document()));
        return new IncidentJson(documents, rules, Reviews.none());
    }

    /** With the decisions that are about an incident, where there are any. */
    public IncidentJson with(Reviews decided) {
        return new IncidentJson(documents, rules, decided);
    }

    /**
     * One incident.
     *
     * @throws IllegalArgumentException when it tells of a document that is not there
     */
    public ObjectNode of(Incident incident) {
        IncidentOutline outline = incident.outline();
        ObjectNode json = JsonValues.object();
        json.put("id", incident.id().value());
        json.put("type", Labels.of(outline.type()));
        TimeJson.putInterval(json, outline.interval());
        json.put("precision", Labels.of(outline.precision()));
        json.set("documents", JsonValues.list(incident.reports(), IncidentJson::report));
        json.set("places", JsonValues.list(outline.places(), PlaceJson::place));
        json.set("initiators", actors(outline.initiators(), incident));
        json.set("recipients", actors(outline.recipients(), incident));
        json.set("accounts", JsonValues.list(incident.accounts(), this::account));
        json.put("reports", incident.standing().corroboration().reports());
        json.put("origins", incident.standing().corroboration().origins().size());
        json.set(
                "originsWhy",
                JsonValues.list(incident.standing().corroboration().origins(), IncidentJson::origin));
        json.put("state", Labels.of(incident.standing().state()));
        json.put("admitted", incident.standing().admitted());
        json.set("contested", JsonValues.list(incident.contests(), IncidentJson::contest));
        putReviews(json, incident);
        return json;
    }

    private void putReviews(ObjectNode json, Incident incident) {
        List<ReviewNote> notes = reviews.notes(incident);
        if (!notes.isEmpty()) {
            json.set("decisions", JsonValues.list(notes, ReviewJson::of));
            json.set("conflicts", JsonValues.list(reviews.conflicts(notes), ReviewJson::of));
        }
    }

    private static ArrayNode actors(List<Actor> actors, Incident incident) {
        return JsonValues.list(actors, actor -> ActorJson.gathered(actor, words(actor, incident)));
    }

    /** The words of the first who tells of the actor; of somebody who is only described they are all there is. */
    private static Optional<String> words(Actor actor, Incident incident) {
        return incident.accounts().stream()
                .flatMap(account -> account.tellings().stream())
                .map(telling -> telling.event().participants())
                .flatMap(told -> Stream.concat(told.initiators().stream(), told.recipients().stream()))
                .filter(mention -> mention.actor().equals(actor)
                        && !mention.mention().rule().equals(PRONOUN))
                .map(mention -> mention.mention().text())
                .findFirst();
    }

    private ObjectNode account(Account account) {
        ObjectNode json = JsonValues.object();
        json.set("speaker", ActorJson.speaker(account.speaker()));
        json.set("acts", JsonValues.list(account.acts(), act -> TextNode.valueOf(Labels.of(act))));
        json.put("reports", account.corroboration().reports());
        json.put("origins", account.corroboration().origins().size());
        json.set("figures", JsonValues.list(account.figures(), this::figure));
        json.set("evidence", JsonValues.list(passages(account.tellings()), IncidentJson::evidence));
        return json;
    }

    private ObjectNode figure(AccountFigure figure) {
        ObjectNode json = FigureJson.of(figure.figure(), rules);
        json.remove("span");
        json.set("evidence", JsonValues.list(figure.evidence(), IncidentJson::evidence));
        figure.revises().ifPresent(earlier -> {
            ObjectNode before = FigureJson.of(earlier, rules);
            before.remove("span");
            json.set("revises", before);
        });
        return json;
    }

    /** The passages in which the account is told, each once, sorted. */
    private List<Evidence> passages(List<Telling> tellings) {
        return tellings.stream().map(this::passage).distinct().sorted().toList();
    }

    private Evidence passage(Telling telling) {
        Document document = documents.get(telling.document());
        if (document == null) {
            throw new IllegalArgumentException("no document " + telling.document());
        }
        return document.evidence(telling.claim().passage());
    }

    private static ObjectNode report(IncidentReport report) {
        ObjectNode json = JsonValues.object();
        json.put("id", report.document().value());
        json.put("input", report.input());
        json.put("role", Labels.of(report.role()));
        return json;
    }

    private static ObjectNode evidence(Evidence evidence) {
        ObjectNode json = JsonValues.object();
        json.put("document", evidence.document().value());
        json.set("span", JsonValues.span(evidence.span()));
        json.put("quote", evidence.quote());
        return json;
    }

    private static ObjectNode origin(Origin origin) {
        ObjectNode json = JsonValues.object();
        json.put("name", origin.name());
        json.put("why", origin.why());
        return json;
    }

    private static ObjectNode contest(Contest contest) {
        ObjectNode json = JsonValues.object();
        json.put("facet", Labels.of(contest.facet()));
        json.set(
                "between",
                JsonNodeFactory.instance.arrayNode(2).add(contest.first()).add(contest.second()));
        json.put("relation", Labels.of(contest.relation()));
        return json;
    }
}
