// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.app.review.ClaimAddress;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Attribution;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.Claim;
import org.rashomon.model.Document;
import org.rashomon.model.EventMention;
import org.rashomon.model.EventPlace;
import org.rashomon.model.Labels;
import org.rashomon.model.Outlet;
import org.rashomon.model.Party;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceBasis;
import org.rashomon.model.Resolution;
import org.rashomon.model.Span;
import org.rashomon.model.Speaker;
import org.rashomon.model.TimeExpression;
import org.rashomon.reading.Rule;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * Why a claim was read as it was, for people.
 *
 * @param found the claim in its reading
 * @param sentences of the whole document
 * @param rules the frames, by the id that cells name
 */
record Explanation(ClaimAddress.Found found, List<Sentence> sentences, Function<String, Optional<Rule>> rules) {
    private static final List<String> CELLS = List.of("PART", "WORDS", "AT", "READ AS", "RULE");
    private static final List<String> ARCS = List.of("PART", "BY THESE ARCS");
    private static final List<String> RULES = List.of("RULE", "MEANS", "WORDS", "LOOKS FOR", "FOR EXAMPLE");
    private static final int SHOWN = 8;
    private static final List<String> WORDS = List.of("", "WORD", "LEMMA", "TAG", "RELATION", "HEAD");

    Explanation {
        sentences = List.copyOf(sentences);
    }

    String render(Screen screen) {
        StringBuilder text = new StringBuilder();
        Document document = found.reading().document();
        text.append(found.claim().id().value())
                .append(" of ")
                .append(Terminal.harmless(document.input()))
                .append('\n');
        text.append(document.id())
                .append(", read by ")
                .append(found.reading().reader())
                .append("\n\n");
        for (String line : TextWidth.wrap(passage(), screen.width() - 4)) {
            text.append("    ").append(line).append('\n');
        }
        text.append('\n').append(new TextTable(CELLS, cells()).render(screen));
        table(ARCS, arcs(), screen, text);
        table(RULES, frames(), screen, text);
        for (Sentence sentence : parsed()) {
            text.append('\n').append(new TextTable(WORDS, words(sentence)).render(screen));
        }
        return text.toString();
    }

    private static void table(List<String> header, List<List<String>> rows, Screen screen, StringBuilder text) {
        if (!rows.isEmpty()) {
            text.append('\n').append(new TextTable(header, rows).render(screen));
        }
    }

    /** How the parts hang from the cue, and those of an event from its word. */
    private List<List<String>> arcs() {
        Attribution attribution = found.claim().attribution();
        Arcs arcs = new Arcs(sentences);
        List<List<String>> rows = new ArrayList<>();
        attribution.wording().cue().ifPresent(cue -> {
            attribution.speaker().mention().ifPresent(who -> way(arcs, "speaker", cue, who, rows));
            attribution
                    .wording()
                    .content()
                    .forEach(content -> arcs.between(cue, content).ifPresent(way -> rows.add(List.of("content", way))));
            attribution.addressee().ifPresent(who -> way(arcs, "to", cue, who, rows));
            attribution.targets().forEach(who -> way(arcs, "about", cue, who, rows));
        });
        for (EventMention event : found.claim().events()) {
            Span word = event.trigger().mention().span();
            String id = event.id().value();
            event.participants().initiators().forEach(who -> way(arcs, id + " by", word, who, rows));
            event.participants().recipients().forEach(who -> way(arcs, id + " on", word, who, rows));
        }
        return rows;
    }

    private static void way(Arcs arcs, String part, Span from, ActorMention to, List<List<String>> rows) {
        arcs.between(from, to.mention().span()).ifPresent(way -> rows.add(List.of(part, way)));
    }

    private List<List<String>> frames() {
        Stream<String> ids = Stream.concat(
                Stream.of(found.claim().rule()),
                found.claim().events().stream()
                        .map(event -> event.trigger().mention().rule()));
        return ids.distinct()
                .flatMap(id -> rules.apply(id).stream())
                .map(Explanation::frame)
                .toList();
    }

    private static List<String> frame(Rule rule) {
        return List.of(
                rule.id(),
                rule.meaning(),
                shortened(rule.words()),
                String.join(", ", rule.looksFor()),
                rule.example().orElse(""));
    }

    private static String shortened(List<String> words) {
        String first = words.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return words.size() > SHOWN ? first + " and " + (words.size() - SHOWN) + " more" : first;
    }

    private String passage() {
        return Terminal.harmless(
                        found.claim().passage().of(found.reading().document().text()))
                .replaceAll("\\s+", " ");
    }

    private List<Sentence> parsed() {
        return sentences.stream()
                .filter(sentence -> sentence.span().overlaps(found.claim().passage()))
                .toList();
    }

    private List<List<String>> cells() {
        Claim claim = found.claim();
        Attribution attribution = claim.attribution();
        List<List<String>> rows = new ArrayList<>();
        rows.add(speaker("speaker", attribution.speaker(), claim.rule()));
        attribution.relays().forEach(relay -> rows.add(speaker("through", relay, claim.rule())));
        rows.add(span("act", attribution.wording().cue(), Labels.of(attribution.act()), claim.rule()));
        for (Span content : attribution.wording().content()) {
            rows.add(span(
                    "content",
                    Optional.of(content),
                    Labels.of(attribution.wording().quotation()),
                    claim.rule()));
        }
        attribution.addressee().ifPresent(actor -> rows.add(actor("to", actor)));
        attribution.targets().forEach(actor -> rows.add(actor("about", actor)));
        claim.events().forEach(event -> rows.addAll(event(event)));
        return rows;
    }

    private List<List<String>> event(EventMention event) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                event.id().value(),
                event.trigger().mention().text(),
                at(event.trigger().mention().span()),
                Labels.of(event.type()) + ", " + Labels.of(event.modality()),
                event.trigger().mention().rule()));
        event.participants().initiators().forEach(actor -> rows.add(actor("  by", actor)));
        event.participants().recipients().forEach(actor -> rows.add(actor("  on", actor)));
        event.setting().places().forEach(place -> rows.add(place(place)));
        event.setting().time().ifPresent(time -> rows.add(time(time)));
        event.figures().forEach(figure -> rows.add(figure(figure)));
        return rows;
    }

    private List<String> speaker(String part, Speaker speaker, String rule) {
        return switch (speaker) {
            case Speaker.Named(ActorMention who) -> actor(part, who);
            case Speaker.Unnamed(ActorMention who) -> actor(part, who);
            case Speaker.Untold() -> List.of(part, "", "", "somebody; no word tells who", rule);
            case Speaker.OutletVoice() -> {
                Optional<Outlet> outlet = found.reading().document().masthead().outlet();
                yield List.of(part, "", "", outlet.map(Outlet::name).orElse("the outlet") + ", in its own voice", rule);
            }
        };
    }

    private static List<String> actor(String part, ActorMention mention) {
        return List.of(
                part,
                mention.mention().text(),
                at(mention.mention().span()),
                known(mention.actor()) + ": " + mention.resolution().why(),
                mention.mention().rule());
    }

    private static String known(Actor actor) {
        String codes = actor.party().map(Party::code).orElse("?") + " "
                + actor.sector().map(Enum::name).orElse("");
        return actor.name().map(name -> name + " ").orElse("") + "[" + codes.strip() + "]";
    }

    private static List<String> place(EventPlace place) {
        Resolution<Place> resolution = place.place().place();
        String name = resolution
                .known()
                .map(known -> known.name() + " " + known.gazetteer())
                .orElse("not known");
        return List.of(
                "  " + Labels.of(place.role()),
                place.place().mention().text(),
                at(place.place().mention().span()),
                name + ": " + resolution.why() + basis(place.basis()),
                place.place().mention().rule());
    }

    private static String basis(PlaceBasis basis) {
        return switch (basis) {
            case WORDS -> "";
            case SENTENCE -> "; not told of the event itself, but elsewhere in its sentence";
            case DOCUMENT -> "; not told of the event itself: it is where the report's story stands";
        };
    }

    private static List<String> time(TimeExpression time) {
        return List.of(
                "  when",
                time.mention().text(),
                at(time.mention().span()),
                Phrases.interval(time.interval()) + ", reckoned from " + Labels.of(time.anchor()),
                time.mention().rule());
    }

    private static List<String> figure(CasualtyFigure figure) {
        return List.of(
                "  " + Labels.of(figure.harm()),
                figure.mention().text(),
                at(figure.mention().span()),
                figure.quantity() + " of \"" + figure.group() + "\", " + Labels.of(figure.groupClass()),
                figure.mention().rule());
    }

    private List<String> span(String part, Optional<Span> span, String meaning, String rule) {
        String text = found.reading().document().text();
        return List.of(
                part,
                span.map(known -> known.of(text).replaceAll("\\s+", " ")).orElse(""),
                span.map(Explanation::at).orElse(""),
                meaning,
                rule);
    }

    private static String at(Span span) {
        return span.begin() + "-" + span.end();
    }

    private static List<List<String>> words(Sentence sentence) {
        return sentence.tokens().stream().map(token -> word(token, sentence)).collect(Collectors.toList());
    }

    private static List<String> word(Token token, Sentence sentence) {
        String head = sentence.head(token).map(Token::text).orElse("-");
        return List.of(
                String.valueOf(token.index() + 1), token.text(), token.lemma(), token.tag(), token.relation(), head);
    }
}
