// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rashomon.model.Actor;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.Claim;
import org.rashomon.model.Correction;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.EventMention;
import org.rashomon.model.Labels;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.Party;
import org.rashomon.model.Place;
import org.rashomon.model.Quantity;
import org.rashomon.model.Reading;
import org.rashomon.model.Span;
import org.rashomon.model.TellingWords;
import org.rashomon.model.TimeInterval;

/** Decisions and what they are about, for people, in a line. */
public final class Phrase {
    private Phrase() {}

    /** What was decided: {@code type of "struck": air-strike becomes shelling}. */
    public static String of(Operation operation, Function<DocumentId, Optional<Document>> documents) {
        return switch (operation) {
            case Operation.Recorded(Reading reading) ->
                "read " + reading.document().input() + ": "
                        + counted(reading.claims().size(), "claim") + ", "
                        + counted(reading.events().size(), "event");
            case Operation.Reprinted reprinted -> "the same text met as " + reprinted.input();
            case Operation.Withdrawn withdrawn -> "withdrawn: " + name(withdrawn.document(), documents);
            case Operation.Accepted accepted -> counted(accepted.claims().size(), "claim") + " accepted";
            case Operation.Corrected(Correction correction) ->
                documents
                        .apply(correction.document())
                        .map(document -> of(correction, document))
                        .orElseGet(() -> field(correction) + ": " + change(correction));
            case Operation.Merged(List<TellingWords> tellings) -> "of one happening: " + tellings(tellings, documents);
            case Operation.Split(List<TellingWords> first, List<TellingWords> second) ->
                "of two happenings: " + tellings(first, documents) + " / " + tellings(second, documents);
            case Operation.Redacted redacted -> counted(redacted.words().size(), "name") + " masked";
            case Operation.Undone undone -> "entry " + undone.entry() + " undone";
        };
    }

    /** What was corrected, with the words it stands in. */
    public static String of(Correction correction, Document document) {
        return field(correction) + " of \"" + quote(correction.words(), document) + "\" in " + document.input() + ": "
                + change(correction);
    }

    private static String change(Correction correction) {
        return of(correction.before()) + " becomes " + of(correction.after());
    }

    private static String field(Correction correction) {
        return switch (correction) {
            case Correction.OfType c -> "type";
            case Correction.OfModality c -> "modality";
            case Correction.OfTime c -> "days";
            case Correction.OfPlace c -> "place";
            case Correction.OfInitiator c -> "initiator";
            case Correction.OfRecipient c -> "recipient";
            case Correction.OfQuantity c -> "number";
            case Correction.OfHarm c -> "harm";
            case Correction.OfGroupClass c -> "class";
            case Correction.OfSpeaker c -> "speaker";
            case Correction.OfAct c -> "act";
        };
    }

    /** A value of a reading: {@code air-strike}, {@code 2031-03-03}, {@code Westmark}, {@code 17}. */
    public static String of(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(Phrase::of).orElse("nothing");
            case Enum<?> constant -> Labels.of(constant);
            case TimeInterval days -> days(days);
            case Place place -> place.name() + " (" + place.gazetteer() + ")";
            case Actor actor -> actor(actor);
            case Quantity quantity -> quantity.inWords();
            default -> String.valueOf(value);
        };
    }

    private static String days(TimeInterval days) {
        String from = days.from().map(Object::toString).orElse("..");
        String to = days.to().map(Object::toString).orElse("..");
        return from.equals(to) ? from : from + "/" + to;
    }

    private static String actor(Actor actor) {
        String side = actor.party().map(Party::code).orElse("?") + " "
                + actor.sector().map(Enum::name).orElse("?");
        return actor.name().map(name -> name + " ").orElse("") + "[" + side + "]";
    }

    /** What a claim was read as, all of it, so that two readings of it can be compared. */
    public static String of(Claim claim) {
        return of(ClaimEdits.speaker(claim)) + " " + of(claim.attribution().act()) + ": "
                + claim.events().stream().map(Phrase::of).collect(Collectors.joining("; "));
    }

    private static String of(EventMention event) {
        String who = actors(event.participants().initiators().stream()
                .map(mention -> mention.actor())
                .toList());
        String whom = actors(event.participants().recipients().stream()
                .map(mention -> mention.actor())
                .toList());
        String where = event.setting().places().stream()
                .map(place -> of(place.place().place().known()))
                .collect(Collectors.joining(", "));
        String figures = event.figures().stream().map(Phrase::of).collect(Collectors.joining(", "));
        return String.join(
                " | ",
                of(event.type()) + " " + of(event.modality()),
                who + " > " + whom,
                where,
                of(EventEdits.days(event)),
                figures);
    }

    private static String of(CasualtyFigure figure) {
        return of(figure.harm()) + " " + of(figure.quantity()) + " " + of(figure.groupClass());
    }

    private static String actors(List<Actor> actors) {
        return actors.stream().map(Phrase::actor).collect(Collectors.joining(", "));
    }

    private static String tellings(List<TellingWords> tellings, Function<DocumentId, Optional<Document>> documents) {
        return tellings.stream()
                .map(telling -> documents
                        .apply(telling.document())
                        .map(document -> "\"" + quote(telling.trigger(), document) + "\" in " + document.input())
                        .orElse("words of a report that is not in force"))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String name(DocumentId id, Function<DocumentId, Optional<Document>> documents) {
        return documents.apply(id).map(Document::input).orElseGet(id::value);
    }

    private static String quote(Span span, Document document) {
        return span.end() <= document.text().length()
                ? span.of(document.text()).replaceAll("\\s+", " ")
                : "words beyond the text";
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
