// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rashomon.app.holdings.Holdings;
import org.rashomon.app.words.Quote;
import org.rashomon.app.words.Reports;
import org.rashomon.app.words.SpeakerLabel;
import org.rashomon.app.words.Words;
import org.rashomon.ledger.query.IncidentSummary;
import org.rashomon.model.Account;
import org.rashomon.model.AccountFigure;
import org.rashomon.model.AccountSpeaker;
import org.rashomon.model.Evidence;
import org.rashomon.model.Incident;

/**
 * An incident by some speakers, and by the others.
 *
 * @param heading what is claimed, where and when
 * @param own the speakers' figures and denials
 * @param others those of the others
 */
public record ToldApart(IncidentRow.Heading heading, List<OwnFigure> own, List<FigureChip> others) {
    public ToldApart {
        own = List.copyOf(own);
        others = List.copyOf(others);
    }

    /**
     * A figure, or a denial.
     *
     * @param speaker whose
     * @param number with its bound in signs; empty for a denial
     * @param what whom and what happened to them
     * @param quote the words
     * @param revises the speaker's figure before it, which this one replaces; empty where there is none
     */
    public record OwnFigure(String speaker, String number, String what, Quote quote, String revises) {}

    /** An incident as it was linked last; empty when it is no more. */
    static Optional<ToldApart> of(IncidentSummary summary, Predicate<AccountSpeaker> isOwn, Holdings holdings) {
        return holdings.incident(summary.id()).map(incident -> of(summary, incident, isOwn, holdings));
    }

    private static ToldApart of(
            IncidentSummary summary, Incident incident, Predicate<AccountSpeaker> isOwn, Holdings holdings) {
        Reports reports = IncidentPage.quoted(incident, holdings);
        return new ToldApart(
                IncidentRow.of(summary).heading(),
                incident.accounts().stream()
                        .filter(account -> isOwn.test(account.speaker()))
                        .flatMap(account -> figures(account, reports).stream())
                        .toList(),
                summary.voices().shown().stream()
                        .filter(voice -> !isOwn.test(voice.speaker()))
                        .flatMap(voice -> FigureChip.of(voice).stream())
                        .toList());
    }

    private static List<OwnFigure> figures(Account account, Reports reports) {
        String speaker = SpeakerLabel.of(account.speaker()).name();
        List<OwnFigure> figures = new ArrayList<>();
        for (AccountFigure told : account.figures()) {
            Evidence first = told.evidence().getFirst();
            reports.quote(first.document(), first.span())
                    .ifPresent(quote -> figures.add(new OwnFigure(
                            speaker,
                            Words.signs(told.figure().quantity()),
                            FigureChip.what(told.figure()),
                            quote,
                            told.revises()
                                    .map(before -> Words.signs(before.quantity()))
                                    .orElse(""))));
        }
        account.tellings().stream()
                .filter(telling -> telling.isDenial())
                .limit(1)
                .flatMap(telling ->
                        reports.quote(telling.document(), telling.claim().passage()).stream())
                .forEach(quote -> figures.add(new OwnFigure(speaker, "", "denies", quote, "")));
        return figures;
    }
}
