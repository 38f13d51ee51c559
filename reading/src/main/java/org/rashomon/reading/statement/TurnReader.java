// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorKind;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Mention;
import org.rashomon.model.Resolution;
import org.rashomon.model.Span;
import org.rashomon.reading.frame.MarkedText;
import org.rashomon.reading.language.Headings;
import org.rashomon.reading.language.Paragraphs;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * Reads whose words the page's layout tells: headlines and transcripts with a name and a colon, and quotations with a name behind a dash. A place before the
 * colon is a dateline and never a speaker.
 */
final class TurnReader {
    private static final int MOST_IN_HEADLINE = 20;
    private static final int MOST_IN_CREDIT = 12;
    private static final int SMALL_WORD = 3;
    private static final Set<String> DASHES = Set.of("-", "--", "—", "–", "―");
    private static final Set<String> TELLS = Set.of("VBD", "VBZ", "VBP", "MD", "VBN", "VBG");
    private static final Set<String> OPENS_QUOTATION = Set.of("“", "\"", "‘", "'", "``", "''");

    private final Layout layout;
    private final SpeakerWords speakers;

    TurnReader(Layout layout, SpeakerWords speakers) {
        this.layout = layout;
        this.speakers = speakers;
    }

    List<Turn> read(MarkedText text, List<Quote> quotes) {
        return new Page(text, quotes).turns();
    }

    /** One document. */
    private final class Page {
        private final MarkedText text;
        private final String words;
        private final List<Quote> quotes;
        private final List<LineLabel> labels;
        private final List<Span> paragraphs;

        Page(MarkedText text, List<Quote> quotes) {
            this.text = text;
            this.words = text.document().text();
            this.quotes = quotes;
            this.labels = text.sentences().stream()
                    .flatMap(sentence -> LineLabel.of(sentence, words, layout).stream())
                    .toList();
            this.paragraphs = Paragraphs.of(words);
        }

        List<Turn> turns() {
            Set<String> repeated = repeated();
            List<Span> headlines = headlines();
            List<Turn> found = new ArrayList<>();
            for (LineLabel label : labels) {
                boolean headline = headlines.stream()
                        .anyMatch(line -> line.contains(label.sentence().span()));
                (headline ? headline(label) : turn(label, repeated)).ifPresent(found::add);
            }
            quotes.forEach(quote -> credit(quote).ifPresent(found::add));
            found.sort(Comparator.comparingInt(turn -> turn.cue().begin()));
            return found;
        }

        /** The labels of a transcript: those that open more than one line, and the letters of an interview. */
        private Set<String> repeated() {
            Map<String, Long> lines =
                    labels.stream().collect(Collectors.groupingBy(LineLabel::name, Collectors.counting()));
            return lines.entrySet().stream()
                    .filter(entry -> entry.getValue() > 1)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        /** The first line, where it is short, and the headings inside. */
        private List<Span> headlines() {
            Stream<Span> first = paragraphs.stream()
                    .limit(paragraphs.size() > 1 ? 1 : 0)
                    .filter(line -> line.of(words).split("\\s+").length <= MOST_IN_HEADLINE);
            return Stream.concat(first, Headings.of(words).stream()).toList();
        }

        private Optional<Turn> headline(LineLabel label) {
            return tells(label.rest())
                    ? known(label)
                            .map(who -> new Turn(
                                    label.sentence(),
                                    label.cue(),
                                    who,
                                    spanOf(trimmed(label.rest())),
                                    Turn.Form.HEADLINE))
                    : Optional.empty();
        }

        /** "Ted Cruz: a life in pictures" tells nothing that he says. */
        private boolean tells(List<Token> rest) {
            boolean question = rest.getLast().text().equals("?");
            boolean titled = rest.size() > 2
                    && rest.stream()
                            .map(Token::text)
                            .filter(word -> word.length() > SMALL_WORD && Character.isLetter(word.charAt(0)))
                            .allMatch(word -> Character.isUpperCase(word.charAt(0)));
            return !question
                    && rest.size() > 2
                    && (titled
                            || OPENS_QUOTATION.contains(rest.getFirst().text())
                            || rest.stream()
                                    .anyMatch(token -> TELLS.contains(token.tag())
                                            || layout.telling()
                                                    .contains(token.text().toLowerCase(Locale.ROOT))));
        }

        private List<Token> trimmed(List<Token> rest) {
            boolean ended = rest.size() > 1 && rest.getLast().text().equals(".");
            return ended ? rest.subList(0, rest.size() - 1) : rest;
        }

        private Optional<Turn> turn(LineLabel label, Set<String> repeated) {
            if (layout.questions().contains(label.name())) {
                return Optional.empty();
            }
            Optional<Span> quoted = quotes.stream()
                    .map(Quote::whole)
                    .filter(quote ->
                            quote.begin() == label.rest().getFirst().span().begin())
                    .findFirst();
            boolean transcript = repeated.contains(label.name())
                    || !repeated.isEmpty()
                            && (layout.answers().contains(label.name()) || label.isShouted() || isPerson(label));
            if (transcript) {
                return known(label)
                        .or(() -> unknown(label))
                        .map(who -> new Turn(label.sentence(), label.cue(), who, untilNext(label), Turn.Form.TURN));
            }
            return quoted.flatMap(said -> known(label)
                    .filter(who -> who.actor().kind() == ActorKind.PERSON)
                    .map(who -> new Turn(label.sentence(), label.cue(), who, said, Turn.Form.TURN)));
        }

        private boolean isPerson(LineLabel label) {
            return speakers.people().contains(label.head().lemma().toLowerCase(Locale.ROOT))
                    || known(label)
                            .filter(who -> who.actor().kind() == ActorKind.PERSON)
                            .isPresent();
        }

        /** To the next label or the end of the paragraph. */
        private Span untilNext(LineLabel label) {
            int begin = label.rest().getFirst().span().begin();
            int next = labels.stream()
                    .map(other -> other.sentence().span().begin())
                    .filter(at -> at > begin)
                    .findFirst()
                    .orElse(words.length());
            int end = paragraphs.stream()
                    .filter(paragraph -> paragraph.begin() <= begin && begin < paragraph.end())
                    .map(Span::end)
                    .findFirst()
                    .orElse(words.length());
            return new Span(
                    begin,
                    begin
                            + words.substring(begin, Math.min(next, end))
                                    .stripTrailing()
                                    .length());
        }

        /** A person or body that a list knows, or whose name stands elsewhere in the report. */
        private Optional<ActorMention> known(LineLabel label) {
            Token head = label.head();
            if (text.placesIn(label.sentence()).stream()
                    .anyMatch(place -> place.mention().span().overlaps(head.span()))) {
                return Optional.empty();
            }
            String lemma = head.lemma().toLowerCase(Locale.ROOT);
            boolean listed =
                    speakers.documents().contains(lemma) || speakers.people().contains(lemma);
            return text.actors()
                    .at(label.sentence(), head)
                    .filter(who -> listed || who.actor().kind() != ActorKind.THING)
                    .filter(who -> who.actor().kind() != ActorKind.STATE)
                    .map(who -> worded(who, label))
                    .or(() -> namesake(label));
        }

        private Optional<ActorMention> namesake(LineLabel label) {
            String name = label.name();
            return text.actors().all().stream()
                    .filter(who -> who.actor().kind() == ActorKind.PERSON)
                    .filter(who -> who.actor()
                            .name()
                            .map(full -> full.toLowerCase(Locale.ROOT))
                            .filter(full -> full.equals(name) || full.endsWith(" " + name))
                            .isPresent())
                    .findFirst()
                    .map(who -> new ActorMention(
                            mention(label),
                            who.described(),
                            new Resolution.Resolved<>(who.actor(), "the name stands in the report")));
        }

        private Optional<ActorMention> unknown(LineLabel label) {
            boolean place = text.placesIn(label.sentence()).stream()
                    .anyMatch(named ->
                            named.mention().span().overlaps(label.head().span()));
            return label.isCapitalised() && !place
                    ? Optional.of(new ActorMention(
                            mention(label),
                            Actor.unknown(ActorKind.PERSON),
                            new Resolution.Unresolved<>("no list knows the name")))
                    : Optional.empty();
        }

        /** "“...” — Ana Ruiz": a name behind a dash, to the end of the line. */
        private Optional<Turn> credit(Quote quote) {
            return text.sentences().stream()
                    .flatMap(sentence -> sentence.tokens().stream()
                            .filter(token -> token.span().begin()
                                            >= quote.whole().end()
                                    && token.span().begin() <= quote.whole().end() + 2
                                    && DASHES.contains(token.text()))
                            .flatMap(dash -> credit(quote, sentence, dash).stream()))
                    .findFirst();
        }

        private Optional<Turn> credit(Quote quote, Sentence sentence, Token dash) {
            int next = words.indexOf('\n', dash.span().end());
            int end = next < 0 ? words.length() : next;
            List<Token> line = trimmed(sentence.tokens().stream()
                    .filter(token ->
                            token.index() > dash.index() && token.span().end() <= end)
                    .toList());
            int name = 0;
            while (name < line.size() && line.get(name).isProperNoun()) {
                name++;
            }
            boolean named = name > 1
                    && (name == line.size()
                            || Set.of(",", "(").contains(line.get(name).text()));
            if (!named || line.size() > MOST_IN_CREDIT || !isAlone(quote) || !endsLine(line.getLast(), end)) {
                return Optional.empty();
            }
            LineLabel label = new LineLabel(sentence, line, line.get(name - 1), List.of(dash));
            return known(label)
                    .or(() -> unknown(label))
                    .map(who -> new Turn(sentence, dash.span(), who, quote.whole(), Turn.Form.CREDIT));
        }

        private boolean isAlone(Quote quote) {
            int line = words.lastIndexOf('\n', quote.whole().begin()) + 1;
            return words.substring(line, quote.whole().begin()).isBlank();
        }

        private boolean endsLine(Token last, int end) {
            return words.substring(last.span().end(), end).replace('.', ' ').isBlank();
        }

        private ActorMention worded(ActorMention who, LineLabel label) {
            return new ActorMention(mention(label), who.described(), who.resolution());
        }

        private Mention mention(LineLabel label) {
            return new Mention(label.span(), label.span().of(words), "actor/label");
        }

        private static Span spanOf(List<Token> tokens) {
            return Span.covering(tokens.getFirst().span(), tokens.getLast().span());
        }
    }
}
