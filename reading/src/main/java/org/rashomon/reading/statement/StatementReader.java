// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.model.ActorKind;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Span;
import org.rashomon.model.SpeechAct;
import org.rashomon.reading.actor.ActorMentions;
import org.rashomon.reading.frame.Argument;
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
    /** What these lead to has not happened. */
    private static final Set<String> NOT_YET = Set.of(
            "fail",
            "have",
            "need",
            "be",
            "forget",
            "neglect",
            "stop",
            "avoid",
            "hesitate",
            "wait",
            "get",
            "ought",
            "tend",
            "struggle");

    /** Acts done to somebody: whoever they are aimed at is their addressee when nobody else is told. */
    private static final Set<SpeechAct> AIMED =
            Set.of(SpeechAct.ACCUSES, SpeechAct.CRITICISES, SpeechAct.SUPPORTS, SpeechAct.DEMANDS, SpeechAct.THREATENS);

    /** Where the speaker stands towards a noun: "Chad's claim that", "claims by Chad that". */
    private static final Set<Slot> AUTHORS =
            Set.of(Slot.POSSESSOR, Slot.SUBJECT, Slot.preposition("by"), Slot.preposition("from"));

    private static final Set<String> QUOTED = Set.of("quote", "cite", "report");

    /** "declined to comment": nothing is refused but words. */
    private static final Set<String> WORDS =
            Set.of("comment", "say", "answer", "discuss", "respond", "elaborate", "name", "identify", "speak");

    private static final Set<String> FINITE_OR_PARTICIPLE = Set.of("VBD", "VBZ", "VBP", "VBG");

    private static final Set<String> JOINS = Set.of("and", "but", "or", ",", "-", "--", "—", "–", "by");

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
        List<Statement> extended = new RunningQuotations(text.document().text(), quotes).extend(found);
        return extended.stream()
                .filter(statement -> isHeard(statement, extended, quotes))
                .toList();
    }

    /** What is told inside a quotation that nobody is known to speak is not the report's telling. */
    private static boolean isHeard(Statement statement, List<Statement> all, List<Quote> quotes) {
        return quotes.stream()
                .map(Quote::whole)
                .filter(quote -> quote.contains(statement.cue()))
                .findFirst()
                .map(quote -> all.stream()
                        .filter(other -> !quote.contains(other.cue()))
                        .anyMatch(other -> other.content().contains(statement.cue())))
                .orElse(true);
    }

    private Optional<Statement> statement(ActorMentions actors, Sentence sentence, Token verb, List<Quote> quotes) {
        return frames.match(sentence, verb).stream()
                .flatMap(match -> statement(actors, sentence, match, quotes).stream())
                .findFirst();
    }

    private Optional<Statement> statement(
            ActorMentions actors, Sentence sentence, SpeechFrames.Match match, List<Quote> quotes) {
        boolean negated = isNegated(sentence, match.verb());
        if (negated && !match.frame().doing().negatable() || isNotSaid(sentence, match.verb())) {
            return Optional.empty();
        }
        Optional<ActorMention> speaker = speaker(actors, sentence, match, quotes);
        Optional<Token> speakerHead = speaker.flatMap(
                mention -> MarkedText.headOf(sentence, mention.mention().span()));
        Optional<ActorMention> phrase = speaker.map(mention -> speakerHead
                .map(head -> new SpeakerPhrase(sentence).widened(mention, head, match.verb()))
                .orElse(mention));
        Optional<Statement.Content> content = new ContentFinder(
                        sentence, quotes, token -> frames.isCue(sentence, token))
                .find(match, speakerHead)
                .flatMap(said -> withinQuotation(said, match.verb(), quotes));
        boolean silent = match.frame().act() == SpeechAct.DENIES
                && content.flatMap(Statement.Content::head)
                        .filter(head -> WORDS.contains(head.lemma()))
                        .isPresent();
        if (speaker.isEmpty() || content.isEmpty() || silent || isSelf(match.verb(), speaker.get(), quotes)) {
            return Optional.empty();
        }
        Statement.Sense sense = sense(actors, sentence, match, content.get(), speaker.get());
        return Optional.of(new Statement(
                sentence,
                new CuePhrase(sentence).of(match, content.get()),
                phrase.orElseThrow(),
                content.get(),
                sense,
                "attribution/" + match.frame().id()));
    }

    /** "I think" in somebody's quoted words: the quotation is that speaker's claim already. */
    private static boolean isSelf(Token verb, ActorMention speaker, List<Quote> quotes) {
        String words = speaker.mention().text();
        return (words.equals("I") || words.equalsIgnoreCase("we"))
                && quotes.stream().anyMatch(quote -> quote.whole().contains(verb.span()));
    }

    private Optional<ActorMention> speaker(
            ActorMentions actors, Sentence sentence, SpeechFrames.Match match, List<Quote> quotes) {
        SpeakerFinder finder = new SpeakerFinder(frames.speakerWords(), actors);
        boolean any = match.frame().people().anySpeaker();
        Optional<ActorMention> tagged = new QuoteTag(sentence, quotes)
                .speaker(match.verb())
                .filter(head -> match.frame().content().contains(new ContentForm.Quote()))
                .flatMap(head -> finder.find(sentence, List.of(head), true));
        return tagged.or(() -> ofClauseAbove(sentence, match).flatMap(verb -> finder.find(sentence, verb, any)))
                .or(() -> finder.find(sentence, subjects(sentence, match), any))
                .or(() -> finder.find(sentence, ofSentence(sentence, match.verb()), any));
    }

    private List<Token> subjects(Sentence sentence, SpeechFrames.Match match) {
        Token above = sentence.head(match.verb()).orElse(match.verb());
        if (match.verb().text().equals("saying") && QUOTED.contains(above.lemma())) {
            // "was quoted as saying": who is quoted speaks.
            return sentence.children(above, "nsubj:pass");
        }
        if (match.isState()) {
            return sentence.children(match.verb()).stream()
                    .filter(child -> child.is("nsubj") || child.is("nsubj:pass"))
                    .toList();
        }
        if (match.verb().isNoun()) {
            return arguments.find(sentence, match.verb()).stream()
                    .filter(argument -> AUTHORS.contains(argument.slot()))
                    .map(Argument::head)
                    .toList();
        }
        List<Token> all = arguments.find(sentence, match.verb(), Slot.SUBJECT);
        List<Token> own = sentence.children(match.verb(), "nsubj").stream()
                .filter(subject -> subject.index() < match.verb().index() && all.contains(subject))
                .toList();
        // A dateline before the sentence ("GENEVA - ...") is taken for a subject beside the true one.
        return own.size() > 1 ? List.of(own.getLast()) : all;
    }

    /** "brought it down, but said it was not enough": the parser lost the subject that two verbs share. */
    private static List<Token> ofSentence(Sentence sentence, Token verb) {
        boolean shared = FINITE_OR_PARTICIPLE.contains(verb.tag())
                && sentence.child(verb, "nsubj", "nsubj:pass", "expl").isEmpty()
                && sentence.before(first(sentence, verb))
                        .filter(token -> JOINS.contains(token.text()))
                        .isPresent();
        return shared
                ? sentence.roots()
                        .filter(root -> root.index() < verb.index())
                        .flatMap(root -> sentence.children(root, "nsubj").stream())
                        .filter(subject -> subject.index() < verb.index())
                        .limit(1)
                        .toList()
                : List.of();
    }

    /** The first of the auxiliaries and adverbs before a verb. */
    private static Token first(Sentence sentence, Token verb) {
        Token at = verb;
        for (Token before = verb; before.head() == verb.index() || before.equals(verb); ) {
            at = before;
            if (at.index() == 0 || JOINS.contains(sentence.token(at.index() - 1).text())) {
                break;
            }
            before = sentence.token(at.index() - 1);
        }
        return at;
    }

    /** "denied it had fired, accusing its neighbour of lies": who opened the sentence goes on to speak. */
    private Optional<List<Token>> ofClauseAbove(Sentence sentence, SpeechFrames.Match match) {
        Token verb = match.verb();
        if (!verb.tag().equals("VBG")
                || sentence.before(verb)
                        .filter(token -> !ContentEdges.SET_OFF.contains(token.text()))
                        .isPresent()) {
            return Optional.empty();
        }
        Optional<Token> above = sentence.head(verb);
        while (above.isPresent()) {
            Token head = above.get();
            List<Token> subjects = arguments.find(sentence, head, Slot.SUBJECT);
            if (frames.isCue(sentence, head) && !subjects.isEmpty()) {
                return Optional.of(subjects);
            }
            above = sentence.head(head);
        }
        return Optional.empty();
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

    /** "if they say", "is likely to say": nothing is said. */
    private boolean isNotSaid(Sentence sentence, Token verb) {
        boolean conditional = sentence.children(verb, "mark").stream()
                .anyMatch(mark -> mark.text().equalsIgnoreCase("if"));
        boolean infinitive = verb.tag().equals("VB")
                && sentence.children(verb).stream()
                        .anyMatch(child -> child.tag().equals("TO"));
        return conditional
                || infinitive
                        && sentence.head(verb)
                                .filter(above -> carriesOut(sentence, verb, above))
                                .isEmpty();
    }

    /** "went on to say", "took the stage to denounce": what a verb of the past leads to is done, unless it is itself a wish or a plan. */
    private boolean carriesOut(Sentence sentence, Token verb, Token above) {
        boolean told = Set.of("VBD", "VBZ", "VBP").contains(above.tag())
                && Set.of("xcomp", "advcl").contains(verb.relation())
                && !isNegated(sentence, above)
                && !NOT_YET.contains(above.lemma())
                && !frames.isCue(sentence, above);
        return CARRYING_OUT.contains(above.lemma()) || told && above.isVerb();
    }

    /** "did not say". */
    private static boolean isNegated(Sentence sentence, Token verb) {
        return sentence.children(verb, "advmod").stream().anyMatch(adverb -> SILENT.contains(adverb.lemma()));
    }

    private Statement.Sense sense(
            ActorMentions actors,
            Sentence sentence,
            SpeechFrames.Match match,
            Statement.Content content,
            ActorMention speaker) {
        SpeechFrame frame = match.frame();
        if (isNegated(sentence, match.verb())) {
            return new Statement.Sense(SpeechAct.DENIES, Optional.empty(), List.of());
        }
        boolean relays = content.head()
                .filter(head -> !frames.match(sentence, head).isEmpty())
                .isPresent();
        ActReader.Refined read =
                new ActReader(frames.actRules(), actors, arguments).read(frame.act(), sentence, content, speaker);
        // Who relays another's accusation does not accuse.
        ActReader.Refined act = relays && read.act() == SpeechAct.ACCUSES ? ActReader.Refined.plain(frame.act()) : read;
        Optional<ActorMention> told = people(
                        actors, sentence, match, frame.people().addressee())
                .filter(actor -> !content.contains(actor.mention().span()))
                .findFirst();
        Set<ActorMention> targets = new LinkedHashSet<>(
                people(actors, sentence, match, frame.people().target()).toList());
        act.target().ifPresent(targets::add);
        Optional<ActorMention> aim = new AimFinder(sentence, actors).find(content, speaker);
        if (targets.isEmpty() && AIMED.contains(act.act())) {
            aim.ifPresent(targets::add);
        }
        boolean proposal = act.act() == SpeechAct.PROMISES
                || act.act() == SpeechAct.DENIES
                        && content.head().filter(Token::isNoun).isPresent();
        Optional<ActorMention> towards = told.or(
                () -> AIMED.contains(act.act()) ? targets.stream().findFirst() : proposal ? aim : Optional.empty());
        return new Statement.Sense(act.act(), towards, List.copyOf(targets));
    }

    private Stream<ActorMention> people(
            ActorMentions actors, Sentence sentence, SpeechFrames.Match match, List<Slot> slots) {
        return arguments.find(sentence, match.verb()).stream()
                .filter(argument -> slots.contains(argument.slot()))
                .flatMap(argument -> actors.at(sentence, argument.head()).stream())
                .filter(actor -> match.frame().act() == SpeechAct.DEMANDS
                        || actor.actor().kind() != ActorKind.THING
                        || actor.actor().party().isPresent());
    }
}
