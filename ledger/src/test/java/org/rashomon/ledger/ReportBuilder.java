// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorKind;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Attribution;
import org.rashomon.model.Bylines;
import org.rashomon.model.Claim;
import org.rashomon.model.ClaimId;
import org.rashomon.model.Document;
import org.rashomon.model.EventMention;
import org.rashomon.model.Masthead;
import org.rashomon.model.Mention;
import org.rashomon.model.Outlet;
import org.rashomon.model.PageAddress;
import org.rashomon.model.Party;
import org.rashomon.model.Publication;
import org.rashomon.model.PublicationDates;
import org.rashomon.model.Quotation;
import org.rashomon.model.Reading;
import org.rashomon.model.Resolution;
import org.rashomon.model.Sector;
import org.rashomon.model.Span;
import org.rashomon.model.Speaker;
import org.rashomon.model.SpeechAct;
import org.rashomon.model.Testimony;
import org.rashomon.model.Wording;

/** Tells a report sentence by sentence, with what a reader would have found in it. */
public final class ReportBuilder {
    private static final String RULE = "test/told";

    private final String input;
    private final StringBuilder text = new StringBuilder();
    private final List<ClaimDraft> drafts = new ArrayList<>();
    private Optional<String> outlet = Optional.empty();
    private Optional<LocalDate> published = Optional.empty();
    private Optional<LocalDate> modified = Optional.empty();
    private PageAddress address = PageAddress.unknown();
    private Optional<String> title = Optional.empty();
    private String reader = "reader 1";

    private ReportBuilder(String input) {
        this.input = input;
    }

    private record ClaimDraft(Who speaker, SpeechAct act, Span sentence, List<EventBuilder> events) {}

    /** Who speaks, by the words that stand in the sentence; no words are the outlet's own voice. */
    public record Who(
            String words, Optional<String> name, Optional<Party> party, Optional<Sector> sector, ActorKind kind) {
        Actor actor() {
            return new Actor(name, party, sector, kind);
        }
    }

    public static ReportBuilder report(String input) {
        return new ReportBuilder(input);
    }

    public static Who outletVoice() {
        return new Who("", Optional.empty(), Optional.empty(), Optional.empty(), ActorKind.ORGANISATION);
    }

    public static Who body(String words, String name, String party, Sector sector) {
        return new Who(
                words, Optional.of(name), Optional.of(new Party(party)), Optional.of(sector), ActorKind.ORGANISATION);
    }

    public static Who person(String words, String name, String party, Sector sector) {
        return new Who(words, Optional.of(name), Optional.of(new Party(party)), Optional.of(sector), ActorKind.PERSON);
    }

    /** "Officials" of a side: described, not named. */
    public static Who described(String words, String party, Sector sector) {
        return new Who(words, Optional.empty(), Optional.of(new Party(party)), Optional.of(sector), ActorKind.GROUP);
    }

    /** "Sources": somebody. */
    public static Who somebody(String words) {
        return new Who(words, Optional.empty(), Optional.empty(), Optional.empty(), ActorKind.GROUP);
    }

    public ReportBuilder by(String outletName) {
        outlet = Optional.of(outletName);
        return this;
    }

    public ReportBuilder on(String day) {
        published = Optional.of(LocalDate.parse(day));
        return this;
    }

    public ReportBuilder changedOn(String day) {
        modified = Optional.of(LocalDate.parse(day));
        return this;
    }

    public ReportBuilder at(String url) {
        address = PageAddress.of(URI.create(url));
        return this;
    }

    /** Fetched at {@code url}, where the page calls another address its own. */
    public ReportBuilder at(String url, String canonical) {
        address = new PageAddress(Optional.of(URI.create(url)), Optional.of(URI.create(canonical)));
        return this;
    }

    public ReportBuilder titled(String headline) {
        title = Optional.of(headline);
        return this;
    }

    public ReportBuilder readBy(String version) {
        reader = version;
        return this;
    }

    public ReportBuilder says(Who speaker, SpeechAct act, String sentence, EventBuilder... events) {
        if (!text.isEmpty()) {
            text.append(' ');
        }
        int begin = text.length();
        text.append(sentence);
        drafts.add(new ClaimDraft(speaker, act, new Span(begin, text.length()), List.of(events)));
        return this;
    }

    /** In the outlet's own voice. */
    public ReportBuilder tells(String sentence, EventBuilder... events) {
        return says(outletVoice(), SpeechAct.ASSERTS, sentence, events);
    }

    public Reading read() {
        Masthead masthead = new Masthead(
                title,
                Bylines.none(),
                outlet.map(name -> new Outlet(name, Optional.empty())),
                address,
                new PublicationDates(
                        published.map(day -> Publication.onDay(day, "declared")),
                        modified.map(day -> Publication.onDay(day, "declared")),
                        List.of(),
                        Optional.empty()),
                Optional.of("en"));
        Document document = Document.of(input, text.toString(), masthead, List.of());
        List<Claim> claims = new ArrayList<>();
        int events = 0;
        for (ClaimDraft draft : drafts) {
            List<EventMention> mentions = new ArrayList<>();
            for (EventBuilder event : draft.events()) {
                events++;
                mentions.add(event.in(document.text(), draft.sentence(), events));
            }
            claims.add(claim(claims.size() + 1, document.text(), draft, mentions));
        }
        return new Reading(document, Testimony.of(claims), List.of(), List.of(), List.of(), reader);
    }

    private static Claim claim(int number, String text, ClaimDraft draft, List<EventMention> events) {
        Attribution attribution = new Attribution(
                speaker(text, draft),
                List.of(),
                draft.act(),
                new Wording(Optional.empty(), List.of(draft.sentence()), Quotation.INDIRECT),
                Optional.empty(),
                List.of());
        return new Claim(ClaimId.numbered(number), attribution, events, draft.sentence(), RULE);
    }

    private static Speaker speaker(String text, ClaimDraft draft) {
        Who who = draft.speaker();
        if (who.words().isEmpty()) {
            return new Speaker.OutletVoice();
        }
        ActorMention mention = actor(text, draft.sentence(), who.words(), who.actor());
        boolean known = who.name().isPresent() || who.party().isPresent();
        return known ? new Speaker.Named(mention) : new Speaker.Unnamed(mention);
    }

    static ActorMention actor(String text, Span sentence, String words, Actor actor) {
        return new ActorMention(
                mention(text, sentence, words), Actor.unknown(actor.kind()), new Resolution.Resolved<>(actor, "told"));
    }

    static Mention mention(String text, Span sentence, String words) {
        int begin = text.indexOf(words, sentence.begin());
        if (begin < 0 || begin + words.length() > sentence.end()) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "'%s' is not in '%s'", words, sentence.of(text)));
        }
        return new Mention(new Span(begin, begin + words.length()), words, RULE);
    }
}
