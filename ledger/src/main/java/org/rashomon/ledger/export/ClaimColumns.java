// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rashomon.model.ActorMention;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.EventMention;
import org.rashomon.model.Evidence;
import org.rashomon.model.Labels;
import org.rashomon.model.Party;
import org.rashomon.model.Place;
import org.rashomon.model.Quantity;
import org.rashomon.model.TimeExpression;

/** The columns of {@code claims.csv} and {@code claims.parquet}: who says what, in which words. */
final class ClaimColumns {
    private final ExportSettings settings;

    ClaimColumns(ExportSettings settings) {
        this.settings = settings;
    }

    /** In their order, which is a contract. */
    List<Column<ToldClaim>> all() {
        return Stream.of(claim(), event(), figure(), evidence())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Column<ToldClaim>> claim() {
        return List.of(
                Column.text("event_id", told -> told.incident().id().value()),
                Column.text("claim_id", told -> told.telling().claim().id().value()),
                Column.text(
                        "speaker_kind",
                        told -> Labels.of(told.account().speaker().kind())),
                Column.text("speaker", told -> told.account().speaker().name()),
                Column.optional(
                        "speaker_party", told -> told.account().speaker().party()),
                Column.optional(
                        "speaker_sector", told -> told.account().speaker().sector()),
                Column.text(
                        "act",
                        told -> Labels.of(told.telling().claim().attribution().act())));
    }

    private static List<Column<ToldClaim>> event() {
        return List.of(
                Column.text("type", told -> Labels.of(mention(told).type())),
                Column.text("modality", told -> Labels.of(mention(told).modality())),
                Column.text(
                        "initiators",
                        told -> actors(mention(told).participants().initiators())),
                Column.text(
                        "recipients",
                        told -> actors(mention(told).participants().recipients())),
                Column.text(
                        "initiator_parties",
                        told -> parties(mention(told).participants().initiators())),
                Column.text(
                        "recipient_parties",
                        told -> parties(mention(told).participants().recipients())),
                Column.text("places", ClaimColumns::places),
                Column.date(
                        "date_from",
                        told -> time(told).flatMap(time -> time.interval().from())),
                Column.date(
                        "date_to",
                        told -> time(told).flatMap(time -> time.interval().to())),
                Column.optional(
                        "date_words",
                        told -> time(told).map(time -> time.mention().text())));
    }

    private List<Column<ToldClaim>> figure() {
        return List.of(
                Column.optional("harm", told -> told.figure().map(figure -> Labels.of(figure.harm()))),
                Column.optional("group", told -> told.figure().map(CasualtyFigure::group)),
                Column.optional("class", told -> told.figure().map(figure -> Labels.of(figure.groupClass()))),
                Column.integer("low", told -> bound(told, quantity -> quantity.lowest(settings.rules()))),
                Column.integer("high", told -> bound(told, quantity -> quantity.highest(settings.rules()))),
                Column.optional(
                        "words",
                        told -> told.figure().map(figure -> figure.mention().text())),
                Column.integer("words_begin", told -> at(words(told), true)),
                Column.integer("words_end", told -> at(words(told), false)));
    }

    private List<Column<ToldClaim>> evidence() {
        return List.of(
                Column.optional(
                        "outlet",
                        told -> settings.readings().outlet(told.telling().document())),
                Column.date(
                        "published",
                        told -> settings.readings()
                                .published(told.telling().document())
                                .map(published -> published.date())),
                Column.text("document", told -> told.telling().document().value()),
                Column.text("quote", told -> passage(told).quote()),
                Column.integer("begin", told -> at(Optional.of(passage(told)), true)),
                Column.integer("end", told -> at(Optional.of(passage(told)), false)),
                Column.text(
                        "permalink",
                        told -> settings.links().incident(told.incident().id())),
                Column.text("evidence_link", told -> settings.links().evidence(passage(told))),
                Column.text("rule", told -> told.telling().claim().rule()),
                Column.text(
                        "reader",
                        told -> settings.readings()
                                .reading(told.telling().document())
                                .reader()));
    }

    private Evidence passage(ToldClaim told) {
        return told.passage(settings.readings());
    }

    private Optional<Evidence> words(ToldClaim told) {
        return told.words(settings.readings());
    }

    private static OptionalInt bound(ToldClaim told, Function<Quantity, OptionalInt> bound) {
        return told.figure().map(CasualtyFigure::quantity).map(bound).orElse(OptionalInt.empty());
    }

    private static OptionalInt at(Optional<Evidence> evidence, boolean begin) {
        return evidence.map(Evidence::span)
                .map(span -> OptionalInt.of(begin ? span.begin() : span.end()))
                .orElse(OptionalInt.empty());
    }

    private static EventMention mention(ToldClaim told) {
        return told.telling().event();
    }

    private static Optional<TimeExpression> time(ToldClaim told) {
        return mention(told).setting().time();
    }

    private static String actors(List<ActorMention> mentions) {
        return Column.joined(
                mentions,
                mention ->
                        mention.actor().name().orElseGet(() -> mention.mention().text()));
    }

    private static String parties(List<ActorMention> mentions) {
        return Column.joined(
                mentions, mention -> mention.actor().party().map(Party::code).orElse(""));
    }

    private static String places(ToldClaim told) {
        return Column.joined(
                mention(told).setting().places(),
                place -> place.place()
                        .place()
                        .known()
                        .map(Place::name)
                        .orElseGet(() -> place.place().mention().text()));
    }
}
