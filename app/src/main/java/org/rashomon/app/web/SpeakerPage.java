// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import java.util.Optional;
import org.rashomon.app.holdings.FilterQuery;
import org.rashomon.app.holdings.Holdings;
import org.rashomon.app.words.Links;
import org.rashomon.app.words.Reports;
import org.rashomon.app.words.VisibleText;
import org.rashomon.ledger.query.Answers;
import org.rashomon.ledger.query.Found;
import org.rashomon.ledger.query.IncidentQuery;
import org.rashomon.ledger.query.IncidentSummary;
import org.rashomon.ledger.query.Part;
import org.rashomon.ledger.store.IncidentOrder;
import org.rashomon.model.Reading;

/**
 * What one speaker says over time, and what others say of the same.
 *
 * @param name as asked for
 * @param incidents the latest of those that the speaker has an account of
 * @param all how many there are, and the list of them
 * @param claims everything that the speaker is read to say, latest first
 * @param paging where the claims were cut
 */
public record SpeakerPage(String name, List<ToldApart> incidents, All all, List<Said> claims, Paging paging) {
    private static final int INCIDENTS_MOST = 12;

    public SpeakerPage {
        incidents = List.copyOf(incidents);
        claims = List.copyOf(claims);
    }

    /** How many incidents, and where they are listed. */
    public record All(long incidents, String href) {}

    /** A claim, and the report it stands in. */
    public record Said(ClaimLine claim, ReportLine report) {}

    /** Empty when nobody of that name says anything. */
    static Optional<SpeakerPage> of(Holdings holdings, FilterQuery query) {
        String name = query.sent("name");
        Asked asked = holdings.catalogue().at(answers -> Asked.of(answers, name, query.page()));
        if (name.isEmpty() || (asked.all() == 0 && asked.claimCount() == 0)) {
            return Optional.empty();
        }
        return Optional.of(new SpeakerPage(
                VisibleText.of(name),
                asked.incidents().stream()
                        .flatMap(summary ->
                                ToldApart.of(summary, speaker -> speaker.name().equals(name), holdings).stream())
                        .toList(),
                new All(asked.all(), "/?order=latest&speaker=" + Links.encoded('"' + name + '"')),
                asked.claims().stream()
                        .flatMap(said -> said(said, holdings).stream())
                        .toList(),
                Paging.of(asked.claimCount(), query.page(), "claim", page -> Links.speaker(name) + "&page=" + page)));
    }

    /** What the tables tell of a speaker. */
    private record Asked(List<IncidentSummary> incidents, long all, List<Answers.Said> claims, long claimCount) {
        static Asked of(Answers answers, String name, int page) {
            IncidentQuery everything = IncidentQuery.everything();
            IncidentQuery query = new IncidentQuery(
                    "", everything.days(), everything.where(), IncidentQuery.Who.speaker(name), everything.what(), 0);
            Found found = answers.find(query, Part.first(IncidentOrder.LATEST, INCIDENTS_MOST));
            long claims = answers.countClaims(name);
            return new Asked(
                    found.incidents(),
                    found.all(),
                    answers.claims(name, Paging.begin(claims, page), Paging.PAGE),
                    claims);
        }
    }

    private static Optional<Said> said(Answers.Said said, Holdings holdings) {
        Optional<Reading> reading = holdings.reading(said.document());
        return reading.flatMap(report -> report.claims().stream()
                .filter(claim -> claim.id().equals(said.claim()))
                .findFirst()
                .flatMap(claim -> ClaimLine.of(said.document(), claim, new Reports(List.of(report))))
                .map(line -> new Said(line, ReportLine.of(report.document(), ""))));
    }
}
