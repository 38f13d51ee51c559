// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorKind;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Attribution;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.Claim;
import org.rashomon.model.ClaimId;
import org.rashomon.model.Coordinates;
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

/** A reading made by hand, with one of everything. */
final class Example {
    static final String SPEAKER = "The Foreign Office";
    static final String TEXT = SPEAKER + " said on Sunday air strikes killed more than 80 militants in Paktika"
            + " and hurt dozens of gunmen.\n\nThe strikes were the first this year.";

    private static final LocalDate SUNDAY = LocalDate.of(2026, 2, 22);

    private Example() {}

    static Reading reading() {
        Masthead masthead = Masthead.nothingTold()
                .withTitle("Strikes")
                .withOutlet(new Outlet("The Lowland Observer", Optional.of("lowland-observer.example")))
                .withDates(PublicationDates.of(Publication.onDay(SUNDAY.plusDays(1), "declared")))
                .withLanguage("en");
        Document document = Document.of("observer", TEXT, masthead, List.of());
        return new Reading(
                document,
                Testimony.of(List.of(said(), ownVoice())),
                List.of(paktika()),
                List.of(sunday()),
                List.of(),
                "test");
    }

    private static Claim said() {
        Attribution attribution = new Attribution(
                new Speaker.Named(actor(SPEAKER, "Foreign Office of Pakistan", "PAK", Sector.GOV)),
                List.of(),
                SpeechAct.ASSERTS,
                new Wording(
                        Optional.of(span("said")),
                        List.of(Span.covering(span("air strikes"), span("gunmen"))),
                        Quotation.INDIRECT),
                Optional.empty(),
                List.of());
        return new Claim(
                ClaimId.numbered(1),
                attribution,
                List.of(strike()),
                Span.covering(span(SPEAKER), span("gunmen")),
                "attribution/verb-ccomp");
    }

    private static Claim ownVoice() {
        Span passage = span("The strikes were the first this year.");
        Attribution attribution = new Attribution(
                new Speaker.OutletVoice(),
                List.of(),
                SpeechAct.ASSERTS,
                new Wording(Optional.empty(), List.of(passage), Quotation.INDIRECT),
                Optional.empty(),
                List.of());
        return new Claim(ClaimId.numbered(2), attribution, List.of(), passage, "attribution/outlet");
    }

    private static EventMention strike() {
        Participants participants = new Participants(
                List.of(),
                List.of(actor("militants", "militants", "TTP", Sector.UAF)),
                List.of(mention("air strikes")));
        Setting setting =
                new Setting(List.of(new EventPlace(paktika(), PlaceRole.LOCATION)), Optional.of(sunday()), false);
        return new EventMention(
                EventMentionId.numbered(1),
                new Trigger(EventType.AIR_STRIKE, mention("strikes killed")),
                Modality.HAPPENED,
                participants,
                setting,
                List.of(
                        new CasualtyFigure(
                                Harm.KILLED,
                                "militants",
                                GroupClass.COMBATANT,
                                new Quantity.MoreThan(80),
                                mention("more than 80")),
                        new CasualtyFigure(
                                Harm.INJURED,
                                "gunmen",
                                GroupClass.COMBATANT,
                                new Quantity.Vague("dozens"),
                                mention("dozens"))));
    }

    private static PlaceMention paktika() {
        Place place = new Place(
                "geonames:1131054",
                "Paktika",
                PlaceKind.ADMIN1,
                new Place.Containment(Optional.of("Paktika"), Optional.of("AFG")),
                Optional.of(new Place.Location(new Coordinates(32.5, 68.8), 100)));
        return new PlaceMention(mention("Paktika"), PlaceUse.LITERAL, new Resolution.Resolved<>(place, "the only one"));
    }

    private static TimeExpression sunday() {
        return new TimeExpression(
                mention("Sunday"),
                TimeType.DATE,
                SUNDAY.toString(),
                TimeInterval.of(SUNDAY, SUNDAY),
                TimePrecision.DAY,
                TimeAnchor.PUBLISHED);
    }

    private static ActorMention actor(String words, String name, String party, Sector sector) {
        Actor actor = new Actor(
                Optional.of(name), Optional.of(new Party(party)), Optional.of(sector), ActorKind.ORGANISATION);
        return new ActorMention(
                mention(words), Actor.unknown(ActorKind.GROUP), new Resolution.Resolved<>(actor, "named"));
    }

    private static Mention mention(String words) {
        return new Mention(span(words), words, "test/words");
    }

    private static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
