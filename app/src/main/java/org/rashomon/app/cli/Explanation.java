// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.rashomon.model.Resolution;
import org.rashomon.model.Span;
import org.rashomon.model.Speaker;
import org.rashomon.model.TimeExpression;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * Why a claim was read as it was, for people.
 *
 * @param found the claim in its reading
 * @param sentences of the whole document
 */
record Explanation(ClaimAddress.Found found, List<Sentence> sentences) {
    private static final List<String> CELLS = List.of("PART", "WORDS", "AT", "READ AS", "RULE");
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
        for (Sentence sentence : parsed()) {
            text.append('\n').append(new TextTable(WORDS, words(sentence)).render(screen));
        }
        return text.toString();
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
                name + ": " + resolution.why(),
                place.place().mention().rule());
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
