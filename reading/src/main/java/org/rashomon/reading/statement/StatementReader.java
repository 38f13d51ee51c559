// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.ActorMention;
import org.rashomon.model.SpeechAct;
import org.rashomon.reading.actor.ActorMentions;
import org.rashomon.reading.frame.ArgumentFinder;
import org.rashomon.reading.frame.MarkedText;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * Reads the statements of a document. In this order, sentence by sentence: verbs of speech, "according to"; then quotations that run
 * on without a cue of their own.
 */
final class StatementReader {
    /** "declined to comment": nothing is refused but words. */
    private static final Set<String> WORDS =
            Set.of("comment", "say", "answer", "discuss", "respond", "elaborate", "name", "identify", "speak");

    private final SpeechFrames frames;
    private final SpeakingSubject subjects;
    private final Utterance utterance;
    private final SenseReader senses;

    StatementReader(SpeechFrames frames, ArgumentFinder arguments) {
        this.frames = frames;
        this.subjects = new SpeakingSubject(frames, arguments);
        this.utterance = new Utterance(frames);
        this.senses = new SenseReader(frames, arguments);
    }

    /** The statements in the order of their cues. */
    List<Statement> read(MarkedText text, Speech speech) {
        List<Statement> set =
                speech.turns().stream().map(turn -> of(turn, text.actors())).toList();
        List<Statement> found = new ArrayList<>(set);
        for (Sentence sentence : text.telling()) {
            found.addAll(of(new Passage(sentence, text.actors(), speech)));
        }
        found.sort(Comparator.comparingInt(statement -> statement.cue().begin()));
        List<Statement> extended = new RunningQuotations(text.document().text(), speech.quotes()).extend(found);
        QuotationScope scope = new QuotationScope(speech.verbatim());
        List<Statement> heard = extended.stream()
                .filter(statement -> set.contains(statement)
                        || scope.isHeard(statement, extended) && !isOthersDoubt(statement, extended))
                .toList();
        return Voices.known(heard, frames.speakerWords());
    }

    /** "Kabul said the jets had reportedly left": the account is Kabul's, and so is the doubt. */
    private static boolean isOthersDoubt(Statement statement, List<Statement> all) {
        return statement.speaker().isEmpty()
                && all.stream().anyMatch(other -> other.speaker().isPresent() && statement.isInside(other));
    }

    private Statement of(Turn turn, ActorMentions actors) {
        Optional<Token> head = MarkedText.headOf(turn.sentence(), turn.words());
        Statement.Content content = new Statement.Content(List.of(turn.words()), head);
        return new Statement(
                turn.sentence(),
                turn.cue(),
                Optional.of(turn.speaker()),
                content,
                senses.read(turn, actors, content),
                turn.form().rule());
    }

    private List<Statement> of(Passage passage) {
        List<Statement> here =
                new ArrayList<>(new AccordingTo(frames.words().accordingTo(), frames.speakerWords(), passage.actors())
                        .find(passage.sentence()));
        here.addAll(new HearsayFinder(frames.hearsay(), passage.actors(), passage.sentence()).find());
        for (Token token : passage.sentence().tokens()) {
            frames.match(passage.sentence(), token).stream()
                    .flatMap(match -> statement(passage, match).stream())
                    .findFirst()
                    .ifPresent(here::add);
        }
        here.sort(Comparator.comparingInt(statement -> statement.cue().begin()));
        return here;
    }

    private Optional<Statement> statement(Passage passage, SpeechFrames.Match match) {
        Sentence sentence = passage.sentence();
        boolean negated = Utterance.isNegated(sentence, match.verb());
        if (negated && !match.frame().doing().negatable() || utterance.isMissing(sentence, match.verb())) {
            return Optional.empty();
        }
        Optional<ActorMention> speaker = subjects.find(passage, match);
        Optional<Token> speakerHead = speaker.flatMap(
                mention -> MarkedText.headOf(sentence, mention.mention().span()));
        QuotationScope scope = new QuotationScope(passage.speech().verbatim());
        Optional<Statement.Content> content = new ContentFinder(sentence, passage.quotes(), frames)
                .find(match, speakerHead)
                .flatMap(said -> scope.inside(said, match.verb()));
        if (speaker.isEmpty()
                || content.isEmpty()
                || isSilence(match, content.get())
                || scope.isSelf(match.verb(), speaker.get())) {
            return Optional.empty();
        }
        ActorMention phrase = speakerHead
                .map(head ->
                        new SpeakerPhrase(sentence, frames.speakerWords()).widened(speaker.get(), head, match.verb()))
                .orElse(speaker.get());
        return Optional.of(new Statement(
                sentence,
                new CuePhrase(sentence).of(match, content.get()),
                Optional.of(phrase),
                content.get(),
                senses.read(passage, match, content.get(), speaker.get()),
                "attribution/" + match.frame().id()));
    }

    private static boolean isSilence(SpeechFrames.Match match, Statement.Content content) {
        return match.frame().act() == SpeechAct.DENIES
                && content.head().filter(head -> WORDS.contains(head.lemma())).isPresent();
    }
}
