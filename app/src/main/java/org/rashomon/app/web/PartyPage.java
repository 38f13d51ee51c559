// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import java.util.Optional;
import org.rashomon.app.holdings.FilterQuery;
import org.rashomon.app.holdings.Holdings;
import org.rashomon.app.words.Links;
import org.rashomon.app.words.PartyNames;
import org.rashomon.ledger.query.Answers;
import org.rashomon.ledger.query.Found;
import org.rashomon.ledger.query.IncidentQuery;
import org.rashomon.ledger.query.Part;
import org.rashomon.ledger.query.SpeakerTally;
import org.rashomon.ledger.store.IncidentOrder;
import org.rashomon.model.AccountSpeaker;
import org.rashomon.model.Party;

/**
 * What the speakers of one party say, and what others say of the incidents in which it acts, is hit or speaks.
 *
 * @param name of the party
 * @param incidents the latest of those
 * @param all how many there are, and the list of them
 * @param speakers of the party, of most incidents first
 * @param paging where the speakers were cut
 */
public record PartyPage(
        String name, List<ToldApart> incidents, SpeakerPage.All all, List<SpeakersPage.Line> speakers, Paging paging) {
    private static final int INCIDENTS_MOST = 12;

    public PartyPage {
        incidents = List.copyOf(incidents);
        speakers = List.copyOf(speakers);
    }

    /** Empty when no party is asked for, or one that is in no incident. */
    static Optional<PartyPage> of(Holdings holdings, FilterQuery query) {
        return query.incidents().who().party().flatMap(party -> {
            Asked asked = holdings.catalogue().at(answers -> Asked.of(answers, party, holdings));
            return asked.found().all() == 0 ? Optional.empty() : Optional.of(of(asked, party, holdings, query));
        });
    }

    private static PartyPage of(Asked asked, Party party, Holdings holdings, FilterQuery query) {
        int speakers = asked.speakers().size();
        int begin = Math.toIntExact(Paging.begin(speakers, query.page()));
        return new PartyPage(
                PartyNames.of(party),
                asked.found().incidents().stream()
                        .flatMap(summary -> ToldApart.of(summary, speaker -> isOf(party, speaker), holdings).stream())
                        .toList(),
                new SpeakerPage.All(asked.found().all(), "/?order=latest&party=" + Links.encoded(party.code())),
                asked.speakers().subList(begin, Math.min(speakers, begin + Paging.PAGE)).stream()
                        .map(SpeakersPage.Line::of)
                        .toList(),
                Paging.of(speakers, query.page(), "speaker", page -> Links.party(party) + "&page=" + page));
    }

    private static boolean isOf(Party party, AccountSpeaker speaker) {
        return speaker.party().filter(party::equals).isPresent();
    }

    /** What the tables tell of a party. */
    private record Asked(Found found, List<SpeakerTally> speakers) {
        static Asked of(Answers answers, Party party, Holdings holdings) {
            return new Asked(
                    answers.find(named(party), Part.first(IncidentOrder.LATEST, INCIDENTS_MOST)),
                    holdings.speakers(answers, IncidentQuery.everything()).stream()
                            .filter(tally -> isOf(party, tally.speaker()))
                            .toList());
        }

        private static IncidentQuery named(Party party) {
            IncidentQuery everything = IncidentQuery.everything();
            IncidentQuery.Who who = new IncidentQuery.Who(Optional.of(party), "", Optional.empty(), "");
            return new IncidentQuery("", everything.days(), everything.where(), who, everything.what(), 0);
        }
    }
}
