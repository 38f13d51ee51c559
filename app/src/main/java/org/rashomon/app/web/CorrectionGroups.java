// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rashomon.app.review.CorrectionField;
import org.rashomon.app.web.CorrectionSlot.Shape;
import org.rashomon.app.web.FormField.Kind;
import org.rashomon.app.words.PartyNames;
import org.rashomon.app.words.VisibleText;
import org.rashomon.app.words.Words;
import org.rashomon.model.Coordinates;
import org.rashomon.model.Labels;
import org.rashomon.model.Mention;
import org.rashomon.model.Place;
import org.rashomon.model.Sector;

/**
 * The fields of what can be set right, filled as they were sent, else as was read.
 *
 * @param sent by the fields' names
 * @param problems by the names of slots
 * @param found places to pick from, by the names of slots
 */
record CorrectionGroups(Map<String, String> sent, Map<String, String> problems, Map<String, List<Place>> found) {
    CorrectionGroup of(CorrectionSlot slot) {
        return new CorrectionGroup(
                legend(slot),
                slot.at().words().map(Mention::text).map(VisibleText::of).orElse(""),
                fields(slot),
                VisibleText.of(problems.getOrDefault(slot.name(), "")),
                fold(slot));
    }

    private CorrectionGroup.Fold fold(CorrectionSlot slot) {
        if (!slot.isAdded()) {
            return CorrectionGroup.Fold.PLAIN;
        }
        boolean isFilled = sent.entrySet().stream()
                .anyMatch(field -> field.getKey().startsWith(slot.name())
                        && !field.getValue().isBlank());
        return isFilled ? CorrectionGroup.Fold.OPEN : CorrectionGroup.Fold.CLOSED;
    }

    private static String legend(CorrectionSlot slot) {
        String legend = switch (slot.field()) {
            case TYPE -> "Type of event";
            case MODALITY -> "How it is told";
            case DAYS -> "When";
            case PLACE, RECORD -> "Where";
            case INITIATOR -> "Who acts";
            case RECIPIENT -> "Who is hit, met or helped";
            case NUMBER -> "How many";
            case HARM -> "What happened to them";
            case GROUP_CLASS -> "What they are";
            case SPEAKER -> "Who says it";
            case ACT -> "Act of speech";
            case WORDS -> "Words";
        };
        return slot.isAdded() ? legend + ": add one" : legend;
    }

    private List<FormField> fields(CorrectionSlot slot) {
        List<FormField> fields = new ArrayList<>(
                switch (slot.shape()) {
                    case Shape.Listed(Class<? extends Enum<?>> list) ->
                        List.of(FormField.choice(slot.name(), legend(slot), choices(list, slot.typed(sent))));
                    case Shape.Count count ->
                        List.of(typed(slot, "", "17, >=17, >80, <=20, 10-20 or ~20", Kind.TEXT, slot.shown()));
                    case Shape.Days days ->
                        List.of(
                                typed(slot, ".from", "First day", Kind.DATE, slot.part(0)),
                                typed(slot, ".to", "Last day", Kind.DATE, slot.part(1)));
                    case Shape.Who who -> who(slot);
                    case Shape.Where where -> where(slot, where.candidates());
                });
        if (slot.isAdded()) {
            fields.add(typed(slot, ".words", "In which words of the passage", Kind.TEXT, ""));
        }
        return fields;
    }

    private FormField typed(CorrectionSlot slot, String part, String label, Kind kind, String read) {
        return FormField.typed(slot.name() + part, label, kind, slot.sent(sent, part, read));
    }

    private List<FormField> who(CorrectionSlot slot) {
        String sector = slot.sent(sent, ".sector", slot.part(1));
        List<Choice> sectors = Stream.concat(
                        Stream.of(new Choice("", "not known", sector.isEmpty())),
                        Arrays.stream(Sector.values())
                                .map(each -> new Choice(
                                        each.name(), Words.of(each), each.name().equals(sector))))
                .toList();
        return List.of(
                typed(slot, ".party", "Party", Kind.PARTY, slot.part(0)),
                FormField.choice(slot.name() + ".sector", "Kind of body", sectors),
                typed(slot, ".name", "Name", Kind.TEXT, slot.part(2)));
    }

    private List<FormField> where(CorrectionSlot slot, List<Place> candidates) {
        List<FormField> fields = new ArrayList<>();
        fields.add(typed(slot, "", "Name in the gazetteer", Kind.TEXT, slot.shown()));
        List<Place> places = found.getOrDefault(slot.name(), candidates);
        if (!places.isEmpty()) {
            String picked = slot.sent(sent, ".record", slot.read().record());
            List<Choice> choices = Stream.concat(
                            Stream.of(new Choice("", "not picked", false)),
                            places.stream()
                                    .map(place -> new Choice(
                                            place.gazetteer(),
                                            label(place),
                                            place.gazetteer().equals(picked))))
                    .toList();
            fields.add(FormField.choice(slot.name() + ".record", "Which one", choices));
        }
        return fields;
    }

    /** "Khost, city, Khost, Afghanistan (33.34, 69.92)". */
    private static String label(Place place) {
        String within = Stream.of(
                        place.within().admin1().filter(name -> !name.equals(place.name())),
                        place.within().country().map(PartyNames::ofCountry))
                .flatMap(part -> part.stream())
                .reduce("", (one, other) -> one + ", " + other);
        String point = place.location()
                .map(Place.Location::point)
                .map(CorrectionGroups::degrees)
                .orElse("");
        return VisibleText.of(place.name() + ", " + kind(place) + within + point);
    }

    private static String kind(Place place) {
        return switch (place.kind()) {
            case ADMIN1 -> "province";
            case ADMIN2 -> "district";
            case REGION, COUNTRY, CITY, FEATURE -> Words.of(place.kind());
        };
    }

    private static String degrees(Coordinates at) {
        return String.format(Locale.ROOT, " (%.2f, %.2f)", at.latitude(), at.longitude());
    }

    private static List<Choice> choices(Class<? extends Enum<?>> list, String chosen) {
        return Arrays.stream(list.getEnumConstants())
                .map(each -> new Choice(
                        Labels.of(each), Words.of(each), Labels.of(each).equals(chosen)))
                .toList();
    }

    /** Whether a slot is of a field that is looked up in the gazetteer. */
    static boolean isPlace(CorrectionSlot slot) {
        return slot.field() == CorrectionField.PLACE;
    }
}
