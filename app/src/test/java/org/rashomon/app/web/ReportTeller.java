// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorKind;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Attribution;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.Claim;
import org.rashomon.model.ClaimId;
import org.rashomon.model.Document;
import org.rashomon.model.EventMention;
import org.rashomon.model.EventMentionId;
import org.rashomon.model.EventPlace;
import org.rashomon.model.EventType;
import org.rashomon.model.GroupClass;
import org.rashomon.model.Harm;
import org.rashomon.model.Masthead;
import org.rashomon.model.Mention;
import org.rashomon.model.Modality;
import org.rashomon.model.Outlet;
import org.rashomon.model.Participants;
import org.rashomon.model.Party;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceKind;
import org.rashomon.model.PlaceMention;
import org.rashomon.model.PlaceRole;
import org.rashomon.model.PlaceUse;
import org.rashomon.model.Problem;
import org.rashomon.model.Publication;
import org.rashomon.model.PublicationDates;
import org.rashomon.model.Quantity;
import org.rashomon.model.Quotation;
import org.rashomon.model.Reading;
import org.rashomon.model.Resolution;
import org.rashomon.model.Sector;
import org.rashomon.model.Setting;
import org.rashomon.model.Span;
import org.rashomon.model.Speaker;
import org.rashomon.model.SpeechAct;
import org.rashomon.model.Testimony;
import org.rashomon.model.TimeAnchor;
import org.rashomon.model.TimeExpression;
import org.rashomon.model.TimeInterval;
import org.rashomon.model.TimePrecision;
import org.rashomon.model.TimeType;
import org.rashomon.model.Trigger;
import org.rashomon.model.Wording;

/** Makes a reading by saying which words of a text are what. Words are looked for in the current passage. */
final class ReportTeller {
    private final Document document;
    private final List<Claim> claims = new ArrayList<>();
    private int events;
    private Span passage;
    private Optional<Speaker> speaker = Optional.empty();

    private ReportTeller(Document document) {
        this.document = document;
        this.passage = new Span(0, document.text().length());
    }

    static ReportTeller report(String outlet, LocalDate day, String title, String text) {
        Masthead masthead = Masthead.nothingTold()
                .withTitle(title)
                .withOutlet(new Outlet(outlet, Optional.empty()))
                .withDates(PublicationDates.of(Publication.onDay(day, "declared")))
                .withLanguage("en");
        return new ReportTeller(Document.of(title + ".txt", text, masthead, List.of()));
    }

    /** Moves to the passage that is {@code words}. */
    ReportTeller in(String words) {
        passage = new Span(0, document.text().length());
        passage = span(words);
        return this;
    }

    ReportTeller speaker(String words, Actor who) {
        speaker = Optional.of(new Speaker.Named(actor(words, who)));
        return this;
    }

    ReportTeller unnamed(String words) {
        speaker = Optional.of(new Speaker.Unnamed(actor(words, Actor.unknown(ActorKind.GROUP))));
        return this;
    }

    ReportTeller outlet() {
        speaker = Optional.empty();
        return this;
    }

    /** A claim of the current speaker. */
    ReportTeller claim(SpeechAct act, String cue, String content, EventMention... told) {
        Wording wording = speaker.isEmpty()
                ? new Wording(Optional.empty(), List.of(passage), Quotation.INDIRECT)
                : new Wording(Optional.of(span(cue)), List.of(span(content)), Quotation.INDIRECT);
        Attribution attribution = new Attribution(
                speaker.orElseGet(Speaker.OutletVoice::new), List.of(), act, wording, Optional.empty(), List.of());
        claims.add(new Claim(
                ClaimId.numbered(claims.size() + 1), attribution, List.of(told), passage, "attribution/verb-ccomp"));
        return this;
    }

    EventMention event(EventType type, String trigger, Modality modality, Participants who, Facts facts) {
        events++;
        return new EventMention(
                new EventMentionId("e" + events),
                new Trigger(type, mention(trigger, "frame/" + trigger.replace(' ', '-'))),
                modality,
                who,
                new Setting(facts.places, facts.time, false),
                facts.figures);
    }

    Participants who(List<ActorMention> initiators, List<ActorMention> recipients) {
        return new Participants(initiators, recipients, List.of());
    }

    ActorMention actor(String words, Actor who) {
        return new ActorMention(mention(words, "actor/list"), who, new Resolution.Resolved<>(who, "in the list"));
    }

    Facts facts() {
        return new Facts();
    }

    Reading reading(Problem... problems) {
        List<PlaceMention> places = claims.stream()
                .flatMap(claim -> claim.events().stream())
                .flatMap(event -> event.setting().places().stream())
                .map(EventPlace::place)
                .toList();
        List<TimeExpression> times = claims.stream()
                .flatMap(claim -> claim.events().stream())
                .flatMap(event -> event.setting().time().stream())
                .toList();
        return new Reading(document, Testimony.of(claims), places, times, List.of(problems), "reader of the tests");
    }

    Span span(String words) {
        int begin = document.text().indexOf(words, passage.begin());
        if (begin < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(begin, begin + words.length());
    }

    private Mention mention(String words, String rule) {
        return new Mention(span(words), words, rule);
    }

    static Actor body(String name, String party, Sector sector) {
        return new Actor(Optional.of(name), Optional.of(new Party(party)), Optional.of(sector), ActorKind.ORGANISATION);
    }

    static Place province(String name, String country) {
        return new Place(
                "test:" + name,
                name,
                PlaceKind.ADMIN1,
                new Place.Containment(Optional.of(name), Optional.of(country)),
                Optional.empty());
    }

    /** Where, when and how many. */
    final class Facts {
        private final List<EventPlace> places = new ArrayList<>();
        private final List<CasualtyFigure> figures = new ArrayList<>();
        private Optional<TimeExpression> time = Optional.empty();

        Facts at(Place... where) {
            Stream.of(where)
                    .map(place -> new PlaceMention(
                            mention(place.name(), "place/gazetteer"),
                            PlaceUse.LITERAL,
                            new Resolution.Resolved<>(place, "the only one")))
                    .forEach(place -> places.add(new EventPlace(place, PlaceRole.LOCATION)));
            return this;
        }

        Facts on(String words, LocalDate from, LocalDate to) {
            time = Optional.of(new TimeExpression(
                    mention(words, "time/weekday"),
                    TimeType.DATE,
                    from.toString(),
                    TimeInterval.of(from, to),
                    TimePrecision.DAY,
                    TimeAnchor.PUBLISHED));
            return this;
        }

        Facts figure(Harm harm, String words, Quantity quantity, String group) {
            figures.add(
                    new CasualtyFigure(harm, group, GroupClass.UNKNOWN, quantity, mention(words, "quantity/number")));
            return this;
        }
    }
}
