// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import java.util.Map;
import org.rashomon.app.holdings.Coverage;
import org.rashomon.app.holdings.FilterQuery;
import org.rashomon.app.holdings.Holdings;
import org.rashomon.app.holdings.Remembered;
import org.rashomon.app.words.Links;
import org.rashomon.app.words.SpeakerLabel;
import org.rashomon.app.words.VisibleText;
import org.rashomon.ledger.query.SpeakerTally;

/**
 * Everybody who has an account of something.
 *
 * @param coverage what was read
 * @param name a part of a name, as asked for
 * @param speakers of most incidents first
 * @param paging where the list was cut
 */
public record SpeakersPage(Coverage coverage, String name, List<Line> speakers, Paging paging) {
    public SpeakersPage {
        speakers = List.copyOf(speakers);
    }

    /** A speaker and of how many incidents they tell, and deny something. */
    public record Line(SpeakerLabel speaker, String href, long incidents, long denied) {}

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
                    asked.subList(begin, Math.min(asked.size(), begin + Paging.PAGE)).stream()
                            .map(SpeakersPage::line)
                            .toList(),
                    Paging.of(asked.size(), query.page(), "speaker", page -> address(query, page)));
        });
    }

    private static String address(FilterQuery query, long page) {
        return "/speakers?" + query.with(Map.of("page", Long.toString(page)));
    }

    private static Line line(SpeakerTally tally) {
        return new Line(
                SpeakerLabel.of(tally.speaker()),
                Links.speaker(tally.speaker().name()),
                tally.incidents(),
                tally.denied());
    }
}
