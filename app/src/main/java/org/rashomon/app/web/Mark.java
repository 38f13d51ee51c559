// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Claim;
import org.rashomon.model.EventMention;
import org.rashomon.model.Reading;
import org.rashomon.model.Span;
import org.rashomon.model.Speaker;

/**
 * A passage of an article that was read as something. Marks may nest and cross.
 *
 * @param kind as what
 * @param span where
 */
record Mark(Kind kind, Span span) {
    /** As what a passage was read. The style sheet knows each by its name in lower case. */
    enum Kind {
        CLAIM,
        CUE,
        SPEAKER,
        EVENT,
        ACTOR,
        PLACE,
        TIME,
        FIGURE,
        ASKED
    }

    /** Every mark of a reading that lies within its text. */
    static List<Mark> of(Reading reading) {
        List<Mark> marks = new ArrayList<>();
        reading.claims().forEach(claim -> addClaim(marks, claim));
        reading.places()
                .forEach(place -> marks.add(new Mark(Kind.PLACE, place.mention().span())));
        reading.times()
                .forEach(time -> marks.add(new Mark(Kind.TIME, time.mention().span())));
        int length = reading.document().text().length();
        return marks.stream()
                .filter(mark -> mark.span().end() <= length)
                .distinct()
                .toList();
    }

    private static void addClaim(List<Mark> marks, Claim claim) {
        speaker(claim.attribution().speaker()).ifPresent(who -> {
            marks.add(new Mark(Kind.SPEAKER, who.mention().span()));
            claim.attribution().wording().content().forEach(content -> marks.add(new Mark(Kind.CLAIM, content)));
        });
        claim.attribution().wording().cue().ifPresent(cue -> marks.add(new Mark(Kind.CUE, cue)));
        claim.events().forEach(event -> addEvent(marks, event));
    }

    private static Optional<ActorMention> speaker(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named(ActorMention who) -> Optional.of(who);
            case Speaker.Unnamed(ActorMention who) -> Optional.of(who);
            case Speaker.OutletVoice() -> Optional.empty();
        };
    }

    private static void addEvent(List<Mark> marks, EventMention event) {
        marks.add(new Mark(Kind.EVENT, event.trigger().mention().span()));
        Stream.concat(event.participants().initiators().stream(), event.participants().recipients().stream())
                .forEach(actor -> marks.add(new Mark(Kind.ACTOR, actor.mention().span())));
        event.setting()
                .places()
                .forEach(place ->
                        marks.add(new Mark(Kind.PLACE, place.place().mention().span())));
        event.setting()
                .time()
                .ifPresent(time -> marks.add(new Mark(Kind.TIME, time.mention().span())));
        event.figures()
                .forEach(figure ->
                        marks.add(new Mark(Kind.FIGURE, figure.mention().span())));
    }
}
