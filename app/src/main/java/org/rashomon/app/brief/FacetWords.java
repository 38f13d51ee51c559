// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.util.List;
import java.util.stream.Stream;
import org.rashomon.ledger.account.TargetClass;
import org.rashomon.model.ActorMention;
import org.rashomon.model.EventMention;
import org.rashomon.model.Facet;
import org.rashomon.model.GroupClass;
import org.rashomon.model.Mention;
import org.rashomon.model.Span;

/** Which words of an event's telling name that in which accounts part. */
final class FacetWords {
    private FacetWords() {}

    /** Only words that were understood, for no others make accounts part; none for a facet of figures, and for whether it happened. */
    static List<Span> of(Facet facet, EventMention event) {
        Stream<Mention> words = switch (facet) {
            case TARGET ->
                event.participants().recipients().stream()
                        .filter(hit -> TargetClass.of(hit.actor()) != GroupClass.UNKNOWN)
                        .map(ActorMention::mention);
            case INITIATOR ->
                event.participants().initiators().stream()
                        .filter(acting -> acting.actor().party().isPresent())
                        .map(ActorMention::mention);
            case PLACE ->
                event.setting().places().stream()
                        .filter(told -> told.place().place().known().isPresent())
                        .map(told -> told.place().mention());
            case TIME -> event.setting().time().stream().map(told -> told.mention());
            case HAPPENED, KILLED, INJURED, CAPTURED -> Stream.empty();
        };
        return words.map(Mention::span).toList();
    }
}
