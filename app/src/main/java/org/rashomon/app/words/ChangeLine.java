// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.words;

import java.util.List;
import java.util.stream.Collectors;
import org.rashomon.app.watch.Change;
import org.rashomon.model.Account;
import org.rashomon.model.AccountFigure;
import org.rashomon.model.AccountSpeaker;
import org.rashomon.model.Contest;
import org.rashomon.model.Corroboration;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;

/** A change in one line for people: "CHANGED i3 Air strike claimed in Khost, 21 Feb 2026: ...". */
public final class ChangeLine {
    private static final int SPEAKERS_NAMED = 3;

    private ChangeLine() {}

    /** The line, without its end. */
    public static String of(Change change) {
        Incident incident = change.incident();
        String line = word(change) + " " + incident.id().value() + " " + IncidentTitle.of(incident.outline()) + ", "
                + Words.of(incident.outline().interval()) + ": " + what(change);
        return line.replaceAll("\\s+", " ");
    }

    private static String word(Change change) {
        return switch (change) {
            case Change.NewIncident isNew -> "NEW";
            case Change.Parted parted -> "PARTED";
            case Change.Denied denied -> "DENIED";
            case Change.Gone gone -> "GONE";
            case Change.Joined joined -> "JOINED";
            case Change.NewAccount more -> "CHANGED";
            case Change.LostAccount less -> "CHANGED";
            case Change.RevisedFigure revised -> "CHANGED";
            case Change.MoreReports more -> "CHANGED";
        };
    }

    private static String what(Change change) {
        return switch (change) {
            case Change.NewIncident(Incident incident) -> "according to " + tellers(incident);
            case Change.NewAccount(Incident incident, Account account) -> "now told also by " + account(account);
            case Change.LostAccount(Incident incident, AccountSpeaker speaker) -> "no longer told by " + name(speaker);
            case Change.RevisedFigure(Incident incident, AccountSpeaker speaker, AccountFigure now, var before) ->
                Words.of(now.figure().harm()) + " now "
                        + before.map(figure -> "").orElse("also ") + number(now) + " (" + name(speaker) + ")"
                        + before.map(figure -> ", before " + number(figure)).orElse("");
            case Change.Parted(Incident incident, Contest contest) ->
                "accounts part over " + Words.of(contest.facet()) + " (" + name(speaker(incident, contest.first()))
                        + "; " + name(speaker(incident, contest.second())) + ")";
            case Change.Denied(Incident incident, AccountSpeaker speaker, var denial) -> "by " + name(speaker);
            case Change.MoreReports(Incident incident, Corroboration before) ->
                Words.count(incident.standing().corroboration().reports(), "report") + " / "
                        + Words.count(
                                incident.standing().corroboration().origins().size(), "origin") + ", before "
                        + Words.count(before.reports(), "report") + " / "
                        + Words.count(before.origins().size(), "origin");
            case Change.Joined(Incident incident, IncidentId gone) -> "was " + gone.value() + " before";
            case Change.Gone(Incident incident) -> "no report in force tells of it any more";
        };
    }

    private static AccountSpeaker speaker(Incident incident, int account) {
        return incident.accounts().get(account).speaker();
    }

    private static String tellers(Incident incident) {
        List<String> accounts =
                incident.accounts().stream().map(ChangeLine::account).toList();
        return Words.list(accounts, SPEAKERS_NAMED);
    }

    /** "An Afghan official (killed 17 civilians)". */
    private static String account(Account account) {
        String figures = account.figures().stream()
                .filter(figure -> !account.counted(figure).isEmpty())
                .limit(2)
                .map(figure -> Words.of(figure.figure().harm()) + " " + number(figure))
                .collect(Collectors.joining(", "));
        return name(account.speaker()) + (figures.isEmpty() ? "" : " (" + figures + ")");
    }

    private static String name(AccountSpeaker speaker) {
        return SpeakerLabel.of(speaker).inOneLine();
    }

    private static String number(AccountFigure figure) {
        String group = VisibleText.clipped(VisibleText.of(figure.figure().group()), 40);
        return (Words.signs(figure.figure().quantity()) + " " + group).strip();
    }
}
