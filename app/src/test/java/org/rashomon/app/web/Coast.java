// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.Coordinates;
import org.rashomon.model.EventType;
import org.rashomon.model.Harm;
import org.rashomon.model.Modality;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceKind;
import org.rashomon.model.Quantity;
import org.rashomon.model.Reading;
import org.rashomon.model.Sector;
import org.rashomon.model.SpeechAct;

/**
 * Seventy-two invented incidents on an invented coast, each told once, so that whoever counts them by hand and whoever counts them in the
 * tables must agree.
 */
final class Coast {
    static final int INCIDENTS = 72;
    static final LocalDate FIRST = LocalDate.of(2030, 1, 1);

    private static final int PLACES = 16;
    private static final List<EventType> TYPES =
            List.of(EventType.RAID, EventType.SHELLING, EventType.ABDUCTION, EventType.PROPERTY_DESTRUCTION);
    private static final List<String> PARTIES = List.of("NOR", "FIN", "DNK");
    private static final List<SpeechAct> ACTS = List.of(SpeechAct.ASSERTS, SpeechAct.ACCUSES, SpeechAct.WARNS);

    private Coast() {}

    /** An incident as its report tells it. */
    record Told(int number) {
        EventType type() {
            return TYPES.get(number % TYPES.size());
        }

        String party() {
            return PARTIES.get(number % PARTIES.size());
        }

        SpeechAct act() {
            return ACTS.get(number % ACTS.size());
        }

        String outlet() {
            return "Harbour Gazette " + (number % 8 + 1);
        }

        String speaker() {
            return "Warden " + (char) ('A' + number % 7);
        }

        int placeNumber() {
            return number % PLACES;
        }

        String place() {
            return "Skerry" + (char) ('a' + placeNumber());
        }

        Coordinates at() {
            return new Coordinates(60 + placeNumber() / 10.0, 5 + placeNumber() / 10.0);
        }

        /** Twelve days apart; every twelfth is undated. */
        Optional<LocalDate> day() {
            return number % 12 == 11 ? Optional.empty() : Optional.of(FIRST.plusDays(number * 12L));
        }

        LocalDate published() {
            return FIRST.plusDays(number * 12L + 1);
        }

        int killed() {
            return number;
        }

        String ship() {
            return "Ship" + number;
        }
    }

    static List<Told> told() {
        return IntStream.range(0, INCIDENTS).mapToObj(Told::new).toList();
    }

    static Ledger ledger() {
        return Border.ledger(told().stream().map(Coast::reading).toList());
    }

    private static Reading reading(Told told) {
        String when = told.day().isPresent() ? " on that day" : "";
        String text = String.format(
                Locale.ROOT,
                "%s said that sailors took %s near %s%s and that %d men died.",
                told.speaker(),
                told.ship(),
                told.place(),
                when,
                told.killed());
        ReportTeller teller = ReportTeller.report(told.outlet(), told.published(), told.ship() + " taken", text);
        ReportTeller.Facts facts = teller.facts()
                .at(place(told))
                .figure(
                        Harm.KILLED,
                        Integer.toString(told.killed()) + " men",
                        new Quantity.Exactly(told.killed()),
                        "men");
        told.day().ifPresent(day -> facts.on("that day", day, day));
        return teller.speaker(told.speaker(), ReportTeller.body(told.speaker(), told.party(), Sector.GOV))
                .claim(
                        told.act(),
                        "said",
                        "sailors took " + told.ship(),
                        teller.event(
                                told.type(),
                                "took",
                                Modality.HAPPENED,
                                teller.who(
                                        List.of(teller.actor(
                                                "sailors",
                                                ReportTeller.body("Crew of " + told.ship(), told.party(), Sector.MIL))),
                                        List.of()),
                                facts))
                .reading();
    }

    private static Place place(Told told) {
        return new Place(
                "coast:" + told.placeNumber(),
                told.place(),
                PlaceKind.CITY,
                new Place.Containment(
                        Optional.of("Shire" + told.placeNumber() % 4),
                        Optional.of(PARTIES.get(told.placeNumber() % PARTIES.size()))),
                Optional.of(new Place.Location(told.at(), 1)));
    }
}
