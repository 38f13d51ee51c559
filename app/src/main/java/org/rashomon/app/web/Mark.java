// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rashomon.model.Claim;
import org.rashomon.model.EventMention;
import org.rashomon.model.Reading;
import org.rashomon.model.Span;
import org.rashomon.model.Wording;

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
        SILENCE,
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
        reading.silences()
                .forEach(silence ->
                        marks.add(new Mark(Kind.SILENCE, silence.cue().span())));
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
        Wording wording = claim.attribution().wording();
        claim.attribution()
                .speaker()
                .mention()
                .ifPresent(who -> marks.add(new Mark(Kind.SPEAKER, who.mention().span())));
        wording.cue().ifPresent(cue -> {
            marks.add(new Mark(Kind.CUE, cue));
            wording.content().forEach(content -> marks.add(new Mark(Kind.CLAIM, content)));
        });
        claim.events().forEach(event -> addEvent(marks, event));
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
