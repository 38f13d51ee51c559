// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.ActorKind;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Span;
import org.rashomon.model.SpeechAct;
import org.rashomon.reading.actor.ActorMentions;
import org.rashomon.reading.frame.ArgumentFinder;
import org.rashomon.reading.frame.MarkedText;
import org.rashomon.reading.frame.Slot;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * Reads the statements of a document. In this order, sentence by sentence: verbs of speech, "according to"; then quotations that run
 * on without a cue of their own.
 */
final class StatementReader {
    private static final Set<String> CARRYING_OUT =
            Set.of("continue", "go", "proceed", "begin", "start", "seem", "appear");
    private static final Set<String> SILENT = Set.of("not", "n't", "never");

    private final SpeechFrames frames;
    private final ArgumentFinder arguments;

    StatementReader(SpeechFrames frames, ArgumentFinder arguments) {
        this.frames = frames;
        this.arguments = arguments;
    }

    /** The statements in the order of their cues. */
    List<Statement> read(MarkedText text) {
        List<Quote> quotes = QuoteFinder.find(text.document().text());
        List<Statement> found = new ArrayList<>();
        for (Sentence sentence : text.telling()) {
            List<Statement> here = new ArrayList<>(new AccordingTo(text.actors()).find(sentence));
            for (Token token : sentence.tokens()) {
                statement(text.actors(), sentence, token, quotes).ifPresent(here::add);
            }
            here.sort(Comparator.comparingInt(statement -> statement.cue().begin()));
            found.addAll(here);
        }
        return new RunningQuotations(text.document().text(), quotes).extend(found);
    }

    private Optional<Statement> statement(ActorMentions actors, Sentence sentence, Token verb, List<Quote> quotes) {
        return frames.match(sentence, verb).stream()
                .flatMap(match -> statement(actors, sentence, match, quotes).stream())
                .findFirst();
    }

    private Optional<Statement> statement(
            ActorMentions actors, Sentence sentence, SpeechFrames.Match match, List<Quote> quotes) {
        if (isNotSaid(sentence, match)) {
            return Optional.empty();
        }
        List<Token> subjects = arguments.find(sentence, match.verb(), Slot.SUBJECT);
        Optional<ActorMention> speaker = new SpeakerFinder(frames.speakerWords(), actors)
                .find(sentence, subjects, match.frame().people().anySpeaker());
        Optional<Token> speakerHead = speaker.flatMap(
                mention -> MarkedText.headOf(sentence, mention.mention().span()));
        Optional<Statement.Content> content = new ContentFinder(sentence, quotes)
                .find(match, speakerHead)
                .flatMap(said -> withinQuotation(said, match.verb(), quotes));
        if (speaker.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        Statement.Sense sense = sense(actors, sentence, match, content.get(), speaker.get());
        return Optional.of(new Statement(
                sentence,
                cue(sentence, match),
                speaker.get(),
                content.get(),
                sense,
                "attribution/" + match.frame().id()));
    }

    /** Who speaks inside a quotation says nothing outside it. */
    private static Optional<Statement.Content> withinQuotation(
            Statement.Content content, Token verb, List<Quote> quotes) {
        Optional<Span> around = quotes.stream()
                .map(Quote::whole)
                .filter(quote -> quote.contains(verb.span()))
                .findFirst();
        if (around.isEmpty()) {
            return Optional.of(content);
        }
        int last = around.get().end() - 1;
        List<Span> inside = content.spans().stream()
                .filter(span ->
                        span.begin() < last && span.begin() > around.get().begin())
                .map(span -> new Span(span.begin(), Math.min(span.end(), last)))
                .toList();
        return inside.isEmpty() ? Optional.empty() : Optional.of(new Statement.Content(inside, content.head()));
    }

    /** "did not say", "if they say", "wants to say": nothing is said. */
    private static boolean isNotSaid(Sentence sentence, SpeechFrames.Match match) {
        Token verb = match.verb();
        boolean infinitive = verb.tag().equals("VB")
                && sentence.children(verb).stream()
                        .anyMatch(child -> child.tag().equals("TO"));
        boolean carriedOut = sentence.head(verb)
                .filter(head -> CARRYING_OUT.contains(head.lemma()))
                .isPresent();
        return infinitive && !carriedOut || isNegatedOrConditional(sentence, match);
    }

    private static boolean isNegatedOrConditional(Sentence sentence, SpeechFrames.Match match) {
        return sentence.children(match.verb()).stream()
                .anyMatch(child -> child.is("advmod") && SILENT.contains(child.lemma())
                        || child.is("mark") && child.text().equalsIgnoreCase("if"));
    }

    private Statement.Sense sense(
            ActorMentions actors,
            Sentence sentence,
            SpeechFrames.Match match,
            Statement.Content content,
            ActorMention speaker) {
        SpeechFrame frame = match.frame();
        boolean relays = content.head()
                .filter(head -> !frames.match(sentence, head).isEmpty())
                .isPresent();
        ActReader.Refined read =
                new ActReader(frames.actRules(), actors, arguments).read(frame.act(), sentence, content, speaker);
        // Who relays another's accusation does not accuse.
        ActReader.Refined act = relays && read.act() == SpeechAct.ACCUSES ? ActReader.Refined.plain(frame.act()) : read;
        Optional<ActorMention> addressee = people(
                        actors, sentence, match, frame.people().addressee(), content)
                .stream()
                .findFirst();
        List<ActorMention> targets =
                new ArrayList<>(people(actors, sentence, match, frame.people().target(), content));
        act.target().ifPresent(targets::add);
        return new Statement.Sense(act.act(), addressee, targets);
    }

    private List<ActorMention> people(
            ActorMentions actors,
            Sentence sentence,
            SpeechFrames.Match match,
            List<Slot> slots,
            Statement.Content content) {
        return arguments.find(sentence, match.verb()).stream()
                .filter(argument -> slots.contains(argument.slot()))
                .filter(argument -> !content.contains(argument.head().span()))
                .flatMap(argument -> actors.at(sentence, argument.head()).stream())
                .filter(actor -> match.frame().act() == SpeechAct.DEMANDS
                        || actor.actor().kind() != ActorKind.THING
                        || actor.actor().party().isPresent())
                .toList();
    }

    /** The verb with its auxiliaries and the adverbs between: "has repeatedly said". */
    private static Span cue(Sentence sentence, SpeechFrames.Match match) {
        int first = match.verb().index();
        while (first > 0) {
            Token before = sentence.token(first - 1);
            boolean auxiliary = before.head() == match.verb().index()
                    && (before.relation().startsWith("aux") || before.is("advmod"));
            if (!auxiliary) {
                break;
            }
            first--;
        }
        boolean startsWithAdverb = sentence.token(first).is("advmod") && first == 0;
        Span start =
                sentence.token(startsWithAdverb ? match.verb().index() : first).span();
        int last = match.verb().index();
        for (Token word : match.words()) {
            last = word.index() == last + 1 ? last + 1 : last;
        }
        return Span.covering(start, sentence.token(last).span());
    }
}
