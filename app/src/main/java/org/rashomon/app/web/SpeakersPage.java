// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rashomon.app.holdings.Coverage;
import org.rashomon.app.holdings.FilterQuery;
import org.rashomon.app.holdings.Holdings;
import org.rashomon.app.holdings.Remembered;
import org.rashomon.app.words.Links;
import org.rashomon.app.words.PartyNames;
import org.rashomon.app.words.SpeakerLabel;
import org.rashomon.app.words.VisibleText;
import org.rashomon.ledger.query.SpeakerTally;
import org.rashomon.ledger.query.Tally;
import org.rashomon.model.Party;

/**
 * Everybody who has an account of something.
 *
 * @param coverage what was read
 * @param name a part of a name, as asked for
 * @param parties in order of their names
 * @param speakers of most incidents first
 * @param paging where the list was cut
 */
public record SpeakersPage(Coverage coverage, String name, List<Side> parties, List<Line> speakers, Paging paging) {
    public SpeakersPage {
        parties = List.copyOf(parties);
        speakers = List.copyOf(speakers);
    }

    /**
     * A speaker and of how many incidents they tell, and deny something.
     *
     * @param party the page of the speaker's party; empty for one of none
     */
    public record Line(SpeakerLabel speaker, String href, String party, long incidents, long denied) {
        static Line of(SpeakerTally tally) {
            return new Line(
                    SpeakerLabel.of(tally.speaker()),
                    Links.speaker(tally.speaker().name()),
                    tally.speaker().party().map(Links::party).orElse(""),
                    tally.incidents(),
                    tally.denied());
        }
    }

    /** A party, and in how many incidents it acts, is hit or speaks. */
    public record Side(String name, String href, long incidents) {}

    static SpeakersPage of(Holdings holdings, FilterQuery query) {
        String name = query.sent("name");
        return holdings.catalogue().at(answers -> {
            Remembered remembered = holdings.remembered();
            List<SpeakerTally> asked = remembered.speakers(answers).stream()
                    .filter(tally -> tally.isCalled(name))
                    .filter(tally -> query.incidents().who().party().stream()
                            .allMatch(party -> tally.speaker()
                                    .party()
                                    .filter(party::equals)
                                    .isPresent()))
                    .toList();
            int begin = Math.toIntExact(Paging.begin(asked.size(), query.page()));
            return new SpeakersPage(
                    remembered.overview(answers).coverage(),
                    VisibleText.of(name),
                    remembered.overview(answers).parties().stream()
                            .map(SpeakersPage::side)
                            .sorted(Comparator.comparing(Side::name))
                            .toList(),
                    asked.subList(begin, Math.min(asked.size(), begin + Paging.PAGE)).stream()
                            .map(Line::of)
                            .toList(),
                    Paging.of(asked.size(), query.page(), "speaker", page -> address(query, page)));
        });
    }

    private static String address(FilterQuery query, long page) {
        return "/speakers?" + query.with(Map.of("page", Long.toString(page)));
    }

    private static Side side(Tally tally) {
        Party party = new Party(tally.value());
        return new Side(PartyNames.of(party), Links.party(party), tally.count());
    }
}
