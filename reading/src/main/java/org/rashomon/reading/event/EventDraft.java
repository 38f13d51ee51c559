// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.ActorKind;
import org.rashomon.model.ActorMention;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.EpisodeId;
import org.rashomon.model.EventMention;
import org.rashomon.model.EventMentionId;
import org.rashomon.model.EventPlace;
import org.rashomon.model.EventType;
import org.rashomon.model.Mention;
import org.rashomon.model.Modality;
import org.rashomon.model.Participants;
import org.rashomon.model.Setting;
import org.rashomon.model.Span;
import org.rashomon.model.TimeExpression;
import org.rashomon.model.Trigger;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** An event while its sentence is being read. Steps of {@link EventReader} fill it; {@link #finish} makes it immutable. */
final class EventDraft {
    final Sentence sentence;
    final EventFrames.Match match;
    /** The words that a place or time may hang on to belong to this event. */
    final Set<Token> anchors = new LinkedHashSet<>();

    final List<ActorMention> initiators = new ArrayList<>();
    final List<ActorMention> recipients = new ArrayList<>();
    final List<Mention> instruments = new ArrayList<>();
    final List<EventPlace> places = new ArrayList<>();
    final List<CasualtyFigure> figures = new ArrayList<>();
    EventType type;
    Optional<TimeExpression> time = Optional.empty();
    Modality modality = Modality.HAPPENED;
    boolean background;
    /** The event told before that its words point back to. */
    Optional<EventDraft> antecedent = Optional.empty();
    /** Mentioned beside what the sentence reports. */
    boolean inPassing;
    /** Whether somebody takes it upon himself, and whether somebody is held responsible by others. */
    boolean isClaimed;

    boolean isBlamed;
    Optional<EpisodeId> episode = Optional.empty();
    /** The event told in the same sentence that this outcome belongs to, when others tell the outcome. */
    Optional<EventDraft> within = Optional.empty();

    EventDraft(Sentence sentence, EventFrames.Match match) {
        this.sentence = sentence;
        this.match = match;
        this.type = match.frame().reading().type();
        anchors.add(match.head());
    }

    EventFrame frame() {
        return match.frame();
    }

    Token head() {
        return match.head();
    }

    Span triggerSpan() {
        return match.words().stream().map(Token::span).reduce(Span::covering).orElseThrow();
    }

    /** True where the words are an event here: some are one only beside something else, or where both sides are told. */
    boolean isTold() {
        EventFrame.Traits traits = frame().traits();
        boolean sides = initiators.stream().anyMatch(EventDraft::isSomebody)
                && recipients.stream().anyMatch(EventDraft::isSomebody);
        boolean held = traits.anaphor() ? antecedent.isPresent() : !traits.weak() || isGrounded();
        return held && (!traits.counted() || !figures.isEmpty()) && (!traits.bilateral() || sides);
    }

    /** People, a body or a state, or what belongs to one. */
    static boolean isSomebody(ActorMention mention) {
        return mention.actor().kind() != ActorKind.THING
                || mention.actor().party().isPresent();
    }

    /** Words that only sometimes are an event are one where something holds them down. */
    private boolean isGrounded() {
        return !places.isEmpty()
                || !figures.isEmpty()
                || !initiators.isEmpty()
                || !recipients.isEmpty()
                || time.isPresent();
    }

    /** Takes over what another telling of the same event tells and this one does not. */
    void takeOver(EventDraft other) {
        if (initiators.isEmpty()) {
            other.initiators.stream()
                    .filter(actor -> recipients.stream().noneMatch(hit -> sameWords(hit, actor)))
                    .forEach(this::addInitiator);
        }
        if (recipients.isEmpty()) {
            other.recipients.forEach(this::addRecipient);
        }
        if (places.isEmpty()) {
            other.places.forEach(this::addPlace);
        }
        time = time.or(() -> other.time);
    }

    void addInitiator(ActorMention actor) {
        if (initiators.stream().noneMatch(known -> sameWords(known, actor))) {
            initiators.add(actor);
        }
    }

    void addRecipient(ActorMention actor) {
        if (recipients.stream().noneMatch(known -> sameWords(known, actor))) {
            recipients.add(actor);
        }
    }

    void addFigure(CasualtyFigure figure) {
        if (figures.stream()
                .noneMatch(known ->
                        known.mention().span().equals(figure.mention().span()) && known.harm() == figure.harm())) {
            figures.add(figure);
        }
    }

    void addPlace(EventPlace place) {
        if (places.stream()
                .noneMatch(known -> known.place()
                        .mention()
                        .span()
                        .equals(place.place().mention().span()))) {
            places.add(place);
        }
    }

    private static boolean sameWords(ActorMention one, ActorMention other) {
        boolean sameReferent = one.actor().name().isPresent() && one.actor().equals(other.actor());
        return sameReferent || one.mention().span().equals(other.mention().span());
    }

    EventMention finish(int number) {
        Span span = triggerSpan();
        Mention words = new Mention(span, sentence.textOf(span), "frame/" + frame().id());
        return new EventMention(
                EventMentionId.numbered(number),
                new Trigger(
                        type,
                        words,
                        inPassing
                                ? Optional.empty()
                                : frame().reading().plover().or(type::ploverType)),
                modality,
                new Participants(initiators, recipients, instruments),
                new Setting(places, time, background, episode),
                figures);
    }
}
