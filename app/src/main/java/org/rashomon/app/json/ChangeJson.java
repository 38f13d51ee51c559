// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.rashomon.app.watch.Change;
import org.rashomon.app.watch.Notice;
import org.rashomon.model.Account;
import org.rashomon.model.AccountFigure;
import org.rashomon.model.AccountSpeaker;
import org.rashomon.model.Contest;
import org.rashomon.model.Corroboration;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.Labels;
import org.rashomon.model.Telling;
import org.rashomon.model.VagueRules;

/**
 * A change, as {@code rashomon watch --format jsonl} prints it: {@code change} names it, {@code incident} where it is, then what belongs to it.
 *
 * @param rules how vague words are read
 */
public record ChangeJson(VagueRules rules) {
    /** A notice of a subscription: a change with its number, or how many were missed. */
    public ObjectNode of(Notice notice) {
        return switch (notice) {
            case Notice.Told(long number, Change change) -> of(change).put("number", number);
            case Notice.Missed(long count) ->
                JsonValues.object().put("change", "missed").put("count", count);
        };
    }

    /** A change alone. */
    public ObjectNode of(Change change) {
        Incident incident = change.incident();
        ObjectNode json = JsonValues.object();
        json.put("change", name(change));
        json.put("incident", incident.id().value());
        json.put("type", Labels.of(incident.outline().type()));
        TimeJson.putInterval(json, incident.outline().interval());
        json.set("places", JsonValues.list(incident.outline().places(), PlaceJson::place));
        putCorroboration(json, incident.standing().corroboration());
        json.put("state", Labels.of(incident.standing().state()));
        putParts(json, change);
        return json;
    }

    private static String name(Change change) {
        return switch (change) {
            case Change.NewIncident is -> "new-incident";
            case Change.NewAccount is -> "new-account";
            case Change.LostAccount is -> "lost-account";
            case Change.RevisedFigure is -> "revised-figure";
            case Change.Parted is -> "parted";
            case Change.Denied is -> "denied";
            case Change.MoreReports is -> "more-reports";
            case Change.Joined is -> "joined";
            case Change.Gone is -> "gone";
        };
    }

    private void putParts(ObjectNode json, Change change) {
        switch (change) {
            case Change.NewIncident(Incident incident) ->
                json.set(
                        "speakers",
                        JsonValues.list(incident.accounts(), account -> ActorJson.speaker(account.speaker())));
            case Change.NewAccount(Incident incident, Account account) -> {
                json.set("speaker", ActorJson.speaker(account.speaker()));
                json.set("figures", JsonValues.list(account.figures(), this::figure));
            }
            case Change.LostAccount(Incident incident, AccountSpeaker speaker) ->
                json.set("speaker", ActorJson.speaker(speaker));
            case Change.RevisedFigure(
                    Incident incident,
                    AccountSpeaker speaker,
                    AccountFigure now,
                    Optional<AccountFigure> before) -> {
                json.set("speaker", ActorJson.speaker(speaker));
                json.set("figure", figure(now));
                json.set("before", JsonValues.orNull(before, this::figure));
            }
            case Change.Parted(Incident incident, Contest contest) -> putContest(json, incident, contest);
            case Change.Denied(Incident incident, AccountSpeaker speaker, Telling denial) -> {
                json.set("speaker", ActorJson.speaker(speaker));
                json.put("document", denial.document().value());
                json.put("claim", denial.claim().id().value());
            }
            case Change.MoreReports(Incident incident, Corroboration before) ->
                json.set("before", putCorroboration(JsonValues.object(), before));
            case Change.Joined(Incident incident, IncidentId gone) -> json.put("gone", gone.value());
            case Change.Gone gone -> {}
        }
    }

    private static void putContest(ObjectNode json, Incident incident, Contest contest) {
        json.put("facet", Labels.of(contest.facet()));
        json.put("relation", Labels.of(contest.relation()));
        json.set("first", speaker(incident, contest.first()));
        json.set("second", speaker(incident, contest.second()));
    }

    private static ObjectNode speaker(Incident incident, int account) {
        return ActorJson.speaker(incident.accounts().get(account).speaker());
    }

    private static ObjectNode putCorroboration(ObjectNode json, Corroboration corroboration) {
        return json.put("reports", corroboration.reports())
                .put("origins", corroboration.origins().size());
    }

    private ObjectNode figure(AccountFigure told) {
        ObjectNode json = FigureJson.of(told.figure(), rules);
        json.remove("span");
        return json.put("document", told.evidence().getFirst().document().value());
    }
}
