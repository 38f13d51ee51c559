// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Attribution;
import org.rashomon.model.Claim;
import org.rashomon.model.ClaimId;
import org.rashomon.model.EventMention;
import org.rashomon.model.Modality;
import org.rashomon.model.PloverType;
import org.rashomon.model.Quotation;
import org.rashomon.model.Span;
import org.rashomon.model.Speaker;
import org.rashomon.model.SpeechAct;
import org.rashomon.model.Wording;
import org.rashomon.reading.frame.MarkedText;
import org.rashomon.reading.language.Sentence;

/** Turns statements and events into claims: every event goes to the innermost statement that holds it, else to the outlet's own voice. */
final class ClaimBuilder {
    private static final String OUTLET_RULE = "attribution/outlet";

    private final MarkedText text;
    private final List<Quote> quotes;

    ClaimBuilder(MarkedText text, Speech speech) {
        this.text = text;
        this.quotes = speech.verbatim();
    }

    List<Claim> build(List<Statement> statements, List<EventMention> events) {
        Map<Statement, List<EventMention>> told = new LinkedHashMap<>();
        statements.forEach(statement -> told.put(statement, new ArrayList<>()));
        Map<Sentence, List<EventMention>> ownVoice = new LinkedHashMap<>();
        for (EventMention event : events) {
            Span trigger = event.trigger().mention().span();
            Optional<Statement> holder = innermost(statements, event);
            if (holder.isPresent()) {
                told.computeIfAbsent(holder.get(), statement -> new ArrayList<>())
                        .add(asTold(event, holder.get().sense().act()));
            } else {
                sentenceOf(trigger)
                        .ifPresent(sentence -> ownVoice.computeIfAbsent(sentence, s -> new ArrayList<>())
                                .add(event));
            }
        }
        List<Claim> claims = new ArrayList<>();
        told.forEach((statement, inside) -> claims.add(claim(statement, statements, inside)));
        ownVoice.forEach((sentence, inside) -> claims.add(outletClaim(sentence, inside)));
        return numbered(claims);
    }

    private static Optional<Statement> innermost(List<Statement> statements, EventMention event) {
        Span trigger = event.trigger().mention().span();
        Stream<Span> figures =
                event.figures().stream().map(figure -> figure.mention().span());
        List<Span> told = Stream.concat(Stream.of(trigger), figures).toList();
        return statements.stream()
                .filter(statement ->
                        statement.content().contains(trigger) && told.stream().noneMatch(statement::presupposes))
                .min(Comparator.comparingInt(statement -> statement.content().spans().stream()
                        .mapToInt(Span::length)
                        .sum()));
    }

    private Optional<Sentence> sentenceOf(Span span) {
        return text.sentences().stream()
                .filter(sentence -> sentence.span().contains(span))
                .findFirst();
    }

    /** What is denied or alleged is told as such. */
    private static EventMention asTold(EventMention event, SpeechAct act) {
        Modality modality = switch (act) {
            case DENIES -> event.modality() == Modality.HAPPENED ? Modality.DENIED : event.modality();
            case ACCUSES -> event.modality() == Modality.HAPPENED ? Modality.ALLEGED : event.modality();
            case THREATENS -> event.modality() == Modality.HAPPENED ? event.modality() : Modality.THREATENED;
            case ASSERTS, CONFIRMS, WARNS, DEMANDS, PROMISES, JUSTIFIES, SUPPORTS, CRITICISES, ASKS, ANNOUNCES ->
                event.modality();
        };
        return new EventMention(
                event.id(), event.trigger(), modality, event.participants(), event.setting(), event.figures());
    }

    private Claim claim(Statement statement, List<Statement> all, List<EventMention> events) {
        Attribution attribution = new Attribution(
                speaker(statement),
                relays(statement, all),
                statement.sense().act(),
                new Wording(Optional.of(statement.cue()), statement.content().spans(), quotation(statement)),
                statement.sense().addressee(),
                statement.sense().targets());
        Span passage =
                statement.content().spans().stream().reduce(statement.sentence().span(), Span::covering);
        return new Claim(
                ClaimId.numbered(0), attribution, events, passage, plover(statement, events), statement.rule());
    }

    /** To agree to harm somebody is to threaten. */
    private static Optional<PloverType> plover(Statement statement, List<EventMention> events) {
        boolean promise = statement.sense().act() == SpeechAct.PROMISES;
        boolean harm = events.stream()
                .filter(event -> event.modality() == Modality.PLANNED || event.modality() == Modality.HYPOTHETICAL)
                .flatMap(event -> event.trigger().plover().stream())
                .findFirst()
                .filter(PloverType::isHostile)
                .isPresent();
        return promise && harm
                ? Optional.of(PloverType.THREATEN)
                : statement.sense().plover();
    }

    private static Speaker speaker(Statement statement) {
        return statement.speaker().map(ClaimBuilder::speaker).orElseGet(Speaker.Untold::new);
    }

    private static Speaker speaker(ActorMention who) {
        boolean known = who.actor().name().isPresent() || who.actor().party().isPresent();
        return known ? new Speaker.Named(who) : new Speaker.Unnamed(who);
    }

    /** Those whose statements hold this one's cue, nearest first. */
    private static List<Speaker> relays(Statement statement, List<Statement> all) {
        return all.stream()
                .filter(statement::isInside)
                .sorted(Comparator.comparingInt(outer ->
                        outer.content().spans().stream().mapToInt(Span::length).sum()))
                .map(ClaimBuilder::speaker)
                .toList();
    }

    private Quotation quotation(Statement statement) {
        List<Span> spans = statement.content().spans();
        boolean direct = quotes.stream().anyMatch(quote -> spans.stream().anyMatch(quote.whole()::contains));
        boolean some = quotes.stream().anyMatch(quote -> spans.stream().anyMatch(span -> span.contains(quote.whole())));
        if (direct) {
            return Quotation.DIRECT;
        }
        return some ? Quotation.MIXED : Quotation.INDIRECT;
    }

    private static Claim outletClaim(Sentence sentence, List<EventMention> events) {
        Attribution attribution = new Attribution(
                new Speaker.OutletVoice(),
                List.of(),
                SpeechAct.ASSERTS,
                new Wording(Optional.empty(), List.of(sentence.span()), Quotation.INDIRECT),
                Optional.empty(),
                List.of());
        return new Claim(ClaimId.numbered(0), attribution, events, sentence.span(), OUTLET_RULE);
    }

    private static List<Claim> numbered(List<Claim> claims) {
        List<Claim> sorted = claims.stream()
                .sorted(Comparator.comparingInt((Claim claim) -> position(claim)))
                .toList();
        List<Claim> numbered = new ArrayList<>();
        for (Claim claim : sorted) {
            numbered.add(new Claim(
                    ClaimId.numbered(numbered.size() + 1),
                    claim.attribution(),
                    claim.events(),
                    claim.passage(),
                    claim.plover(),
                    claim.rule()));
        }
        return numbered;
    }

    private static int position(Claim claim) {
        return claim.attribution()
                .wording()
                .cue()
                .map(Span::begin)
                .orElse(claim.passage().begin());
    }
}
