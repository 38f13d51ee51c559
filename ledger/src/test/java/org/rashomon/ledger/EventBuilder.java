// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorKind;
import org.rashomon.model.ActorMention;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.Coordinates;
import org.rashomon.model.EventMention;
import org.rashomon.model.EventMentionId;
import org.rashomon.model.EventPlace;
import org.rashomon.model.EventType;
import org.rashomon.model.GroupClass;
import org.rashomon.model.Harm;
import org.rashomon.model.Modality;
import org.rashomon.model.Participants;
import org.rashomon.model.Party;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceKind;
import org.rashomon.model.PlaceMention;
import org.rashomon.model.PlaceRole;
import org.rashomon.model.PlaceUse;
import org.rashomon.model.Quantity;
import org.rashomon.model.Resolution;
import org.rashomon.model.Sector;
import org.rashomon.model.Setting;
import org.rashomon.model.Span;
import org.rashomon.model.TimeAnchor;
import org.rashomon.model.TimeExpression;
import org.rashomon.model.TimeInterval;
import org.rashomon.model.TimePrecision;
import org.rashomon.model.TimeType;
import org.rashomon.model.Trigger;

/** Tells an event by words that stand in its sentence. */
public final class EventBuilder {
    private final EventType type;
    private final String trigger;
    private final List<Side> initiators = new ArrayList<>();
    private final List<Side> recipients = new ArrayList<>();
    private final List<Where> places = new ArrayList<>();
    private final List<Loss> losses = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private Optional<When> when = Optional.empty();
    private Modality modality = Modality.HAPPENED;
    private boolean background;

    private EventBuilder(EventType type, String trigger) {
        this.type = type;
        this.trigger = trigger;
    }

    private record Side(String words, Actor actor) {}

    private record Where(String words, Place place) {}

    private record When(String words, LocalDate from, LocalDate to) {}

    private record Loss(Harm harm, String words, String group, GroupClass groupClass, Quantity quantity) {}

    public static EventBuilder event(EventType type, String trigger) {
        return new EventBuilder(type, trigger);
    }

    public EventBuilder from(String words, String party, Sector sector) {
        initiators.add(new Side(words, actor(party, sector)));
        return this;
    }

    public EventBuilder to(String words, String party, Sector sector) {
        recipients.add(new Side(words, actor(party, sector)));
        return this;
    }

    private static Actor actor(String party, Sector sector) {
        return new Actor(
                Optional.empty(),
                party.isEmpty() ? Optional.empty() : Optional.of(new Party(party)),
                Optional.of(sector),
                ActorKind.GROUP);
    }

    public EventBuilder in(Place place) {
        places.add(new Where(place.name(), place));
        return this;
    }

    public EventBuilder when(String words, String day) {
        return when(words, day, day);
    }

    public EventBuilder when(String words, String first, String last) {
        when = Optional.of(new When(words, LocalDate.parse(first), LocalDate.parse(last)));
        return this;
    }

    public EventBuilder told(Modality how) {
        modality = how;
        return this;
    }

    public EventBuilder asHistory() {
        background = true;
        return this;
    }

    public EventBuilder killed(String words, String group, GroupClass groupClass, Quantity quantity) {
        losses.add(new Loss(Harm.KILLED, words, group, groupClass, quantity));
        return this;
    }

    /** "including nine children". */
    public EventBuilder killedAmongThem(String words, String group, GroupClass groupClass, Quantity quantity) {
        parts.add(words);
        return killed(words, group, groupClass, quantity);
    }

    EventMention in(String text, Span sentence, int number) {
        return new EventMention(
                EventMentionId.numbered(number),
                new Trigger(type, ReportBuilder.mention(text, sentence, trigger)),
                modality,
                new Participants(sides(text, sentence, initiators), sides(text, sentence, recipients), List.of()),
                new Setting(eventPlaces(text, sentence), when.map(told -> time(text, sentence, told)), background),
                losses.stream()
                        .map(loss -> figure(text, sentence, loss))
                        .map(figure -> parts.contains(figure.mention().text()) ? figure.asPart() : figure)
                        .toList());
    }

    private static List<ActorMention> sides(String text, Span sentence, List<Side> sides) {
        return sides.stream()
                .map(side -> ReportBuilder.actor(text, sentence, side.words(), side.actor()))
                .toList();
    }

    private List<EventPlace> eventPlaces(String text, Span sentence) {
        return places.stream()
                .map(where -> new EventPlace(
                        new PlaceMention(
                                ReportBuilder.mention(text, sentence, where.words()),
                                PlaceUse.LITERAL,
                                new Resolution.Resolved<>(where.place(), "told")),
                        PlaceRole.LOCATION))
                .toList();
    }

    private static TimeExpression time(String text, Span sentence, When told) {
        return new TimeExpression(
                ReportBuilder.mention(text, sentence, told.words()),
                TimeType.DATE,
                told.from().toString(),
                TimeInterval.of(told.from(), told.to()),
                told.from().equals(told.to()) ? TimePrecision.DAY : TimePrecision.WEEK,
                TimeAnchor.PUBLISHED);
    }

    private static CasualtyFigure figure(String text, Span sentence, Loss loss) {
        return new CasualtyFigure(
                loss.harm(),
                loss.group(),
                loss.groupClass(),
                loss.quantity(),
                ReportBuilder.mention(text, sentence, loss.words()));
    }

    public static Place country(String name, String code) {
        return place(name, PlaceKind.COUNTRY, new Place.Containment(Optional.empty(), Optional.of(code)), 0, 0);
    }

    public static Place province(String name, String country) {
        return place(name, PlaceKind.ADMIN1, new Place.Containment(Optional.of(name), Optional.of(country)), 0, 0);
    }

    public static Place town(String name, String province, String country, double latitude, double longitude) {
        return place(
                name,
                PlaceKind.CITY,
                new Place.Containment(Optional.of(province), Optional.of(country)),
                latitude,
                longitude);
    }

    private static Place place(
            String name, PlaceKind kind, Place.Containment within, double latitude, double longitude) {
        Optional<Place.Location> location = latitude == 0
                ? Optional.empty()
                : Optional.of(new Place.Location(new Coordinates(latitude, longitude), 0));
        return new Place("test:" + name, name, kind, within, location);
    }
}
