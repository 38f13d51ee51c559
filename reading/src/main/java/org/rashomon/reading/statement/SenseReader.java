// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.model.ActorKind;
import org.rashomon.model.ActorMention;
import org.rashomon.model.PloverType;
import org.rashomon.model.SpeechAct;
import org.rashomon.reading.actor.ActorMentions;
import org.rashomon.reading.frame.ArgumentFinder;
import org.rashomon.reading.frame.Slot;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** Reads what is done by a statement, to whom and about whom. */
final class SenseReader {
    /** Acts done to somebody: whoever they are aimed at is their addressee when nobody else is told. */
    private static final Set<SpeechAct> AIMED =
            Set.of(SpeechAct.ACCUSES, SpeechAct.CRITICISES, SpeechAct.SUPPORTS, SpeechAct.DEMANDS, SpeechAct.THREATENS);

    private final SpeechFrames frames;
    private final ArgumentFinder arguments;

    SenseReader(SpeechFrames frames, ArgumentFinder arguments) {
        this.frames = frames;
        this.arguments = arguments;
    }

    /** The act with those it is addressed to and aimed at. */
    Statement.Sense read(Passage passage, SpeechFrames.Match match, Statement.Content content, ActorMention speaker) {
        Sentence sentence = passage.sentence();
        ActorMentions actors = passage.actors();
        SpeechFrame frame = match.frame();
        if (Utterance.isNegated(sentence, match.verb())) {
            return new Statement.Sense(SpeechAct.DENIES, Optional.empty(), List.of(), Optional.of(PloverType.REJECT));
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
        Optional<PloverType> plover =
                act.act() == frame.act() ? frame.doing().plover() : act.act().plover();
        return new Statement.Sense(act.act(), towards, List.copyOf(targets), plover);
    }

    /** What is done by words that no verb leads in. */
    Statement.Sense read(Turn turn, ActorMentions actors, Statement.Content content) {
        ActReader.Refined act = new ActReader(frames.actRules(), actors, arguments)
                .read(SpeechAct.ASSERTS, turn.sentence(), content, turn.speaker());
        return new Statement.Sense(
                act.act(), act.target(), act.target().stream().toList());
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
