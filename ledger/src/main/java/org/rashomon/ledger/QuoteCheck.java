// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Attribution;
import org.rashomon.model.Claim;
import org.rashomon.model.Document;
import org.rashomon.model.EventMention;
import org.rashomon.model.Mention;
import org.rashomon.model.PlaceMention;
import org.rashomon.model.Reading;
import org.rashomon.model.Silence;
import org.rashomon.model.Span;
import org.rashomon.model.Speaker;
import org.rashomon.model.TimeExpression;

/** Compares every quote of a reading with the document's text. */
final class QuoteCheck {
    private final Document document;
    private final List<Fault> faults = new ArrayList<>();
    private long checked;

    private QuoteCheck(Document document) {
        this.document = document;
    }

    /** What was found, with how many quotes were compared. */
    record Result(long checked, List<Fault> faults) {}

    static Result of(Reading reading) {
        QuoteCheck check = new QuoteCheck(reading.document());
        reading.claims().forEach(check::claim);
        reading.silences().forEach(check::silence);
        reading.places().stream().map(PlaceMention::mention).forEach(mention -> check.mention("a place", mention));
        reading.times().stream().map(TimeExpression::mention).forEach(mention -> check.mention("a time", mention));
        return new Result(check.checked, check.faults);
    }

    private void claim(Claim claim) {
        String where = "claim " + claim.id().value();
        Attribution attribution = claim.attribution();
        span(where, claim.passage());
        speaker(where, attribution.speaker());
        attribution.relays().forEach(relay -> speaker(where, relay));
        attribution.addressee().ifPresent(addressee -> actor(where, addressee));
        attribution.targets().forEach(target -> actor(where, target));
        attribution.wording().cue().ifPresent(cue -> span(where, cue));
        attribution.wording().content().forEach(content -> span(where, content));
        claim.events().forEach(event -> event(where + " event " + event.id().value(), event));
    }

    private void silence(Silence silence) {
        String where = "a silence";
        mention(where, silence.cue());
        silence.who().ifPresent(who -> actor(where, who));
        silence.about().ifPresent(about -> span(where, about));
        speaker(where, silence.teller());
    }

    private void event(String where, EventMention event) {
        mention(where, event.trigger().mention());
        event.participants().initiators().forEach(actor -> actor(where, actor));
        event.participants().recipients().forEach(actor -> actor(where, actor));
        event.participants().instruments().forEach(instrument -> mention(where, instrument));
        event.setting().places().forEach(place -> mention(where, place.place().mention()));
        event.setting().time().ifPresent(time -> mention(where, time.mention()));
        event.figures().forEach(figure -> mention(where, figure.mention()));
    }

    private void speaker(String where, Speaker speaker) {
        speaker.mention().ifPresent(who -> actor(where, who));
    }

    private void actor(String where, ActorMention actor) {
        mention(where, actor.mention());
    }

    private void mention(String where, Mention mention) {
        checked++;
        boolean stands = mention.span().end() <= document.text().length()
                && document.text().startsWith(mention.text(), mention.span().begin());
        if (!stands) {
            fault(
                    where,
                    String.format(
                            Locale.ROOT,
                            "'%s' (rule %s) does not stand at %s",
                            mention.text(),
                            mention.rule(),
                            mention.span()));
        }
    }

    private void span(String where, Span span) {
        checked++;
        if (span.end() > document.text().length()) {
            fault(where, "the text ends before " + span);
        }
    }

    private void fault(String where, String message) {
        faults.add(new Fault(Fault.Kind.QUOTE_BROKEN, document.id() + " " + where, message));
    }
}
