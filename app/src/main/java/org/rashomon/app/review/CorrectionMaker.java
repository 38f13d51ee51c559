// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.review;

import static org.rashomon.app.review.CorrectionField.ACT;
import static org.rashomon.app.review.CorrectionField.DAYS;
import static org.rashomon.app.review.CorrectionField.GROUP_CLASS;
import static org.rashomon.app.review.CorrectionField.HARM;
import static org.rashomon.app.review.CorrectionField.INITIATOR;
import static org.rashomon.app.review.CorrectionField.MODALITY;
import static org.rashomon.app.review.CorrectionField.NUMBER;
import static org.rashomon.app.review.CorrectionField.PLACE;
import static org.rashomon.app.review.CorrectionField.RECIPIENT;
import static org.rashomon.app.review.CorrectionField.RECORD;
import static org.rashomon.app.review.CorrectionField.SPEAKER;
import static org.rashomon.app.review.CorrectionField.TYPE;
import static org.rashomon.app.review.CorrectionField.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorKind;
import org.rashomon.model.ActorMention;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.ClaimWords;
import org.rashomon.model.Correction;
import org.rashomon.model.DocumentId;
import org.rashomon.model.EventMention;
import org.rashomon.model.EventType;
import org.rashomon.model.FigureWords;
import org.rashomon.model.GroupClass;
import org.rashomon.model.Harm;
import org.rashomon.model.Mention;
import org.rashomon.model.Modality;
import org.rashomon.model.Place;
import org.rashomon.model.Span;
import org.rashomon.model.SpeechAct;
import org.rashomon.model.TellingWords;
import org.rashomon.model.TimeExpression;

/**
 * Makes corrections of what was typed.
 *
 * @param found the claim
 * @param event the event that is meant, asked for only where one is needed
 * @param gazetteer every place of a name
 */
public record CorrectionMaker(
        ClaimAddress.Found found, Supplier<EventMention> event, Function<String, List<Place>> gazetteer) {
    /**
     * What was typed, as corrections.
     *
     * @throws InputException for what cannot be done so
     */
    public List<Correction> corrections(TypedCorrection fields) {
        List<Correction> corrections = new ArrayList<>();
        ofEvent(fields, corrections);
        ofFigure(fields, corrections);
        ofClaim(fields, corrections);
        return corrections;
    }

    private void ofEvent(TypedCorrection fields, List<Correction> corrections) {
        fields.typed(TYPE)
                .map(typed ->
                        new Correction.OfType(telling(), event.get().type(), TypedFields.label(EventType.class, typed)))
                .ifPresent(corrections::add);
        fields.typed(MODALITY)
                .map(typed -> new Correction.OfModality(
                        telling(), event.get().modality(), TypedFields.label(Modality.class, typed)))
                .ifPresent(corrections::add);
        fields.typed(DAYS)
                .map(typed -> new Correction.OfTime(
                        telling(), event.get().setting().time().map(TimeExpression::interval), TypedFields.days(typed)))
                .ifPresent(corrections::add);
        fields.typed(PLACE).map(typed -> place(typed, fields)).ifPresent(corrections::add);
        fields.typed(INITIATOR).map(typed -> initiator(typed, fields)).ifPresent(corrections::add);
        fields.typed(RECIPIENT).map(typed -> recipient(typed, fields)).ifPresent(corrections::add);
    }

    private Correction place(String typed, TypedCorrection fields) {
        List<Mention> told = event.get().setting().places().stream()
                .map(place -> place.place().mention())
                .toList();
        Span words = words(told, trigger(), fields);
        Optional<Place> before = event.get().setting().places().stream()
                .filter(place -> place.place().mention().span().equals(words))
                .findFirst()
                .flatMap(place -> place.place().place().known());
        return new Correction.OfPlace(
                telling(), words, before, TypedFields.place(typed, fields.typed(RECORD), gazetteer));
    }

    private Correction initiator(String typed, TypedCorrection fields) {
        List<ActorMention> told = event.get().participants().initiators();
        Span words = words(told.stream().map(ActorMention::mention).toList(), trigger(), fields);
        Optional<Actor> before = at(told, words);
        return new Correction.OfInitiator(telling(), words, before, TypedFields.actor(typed, kind(before)));
    }

    private Correction recipient(String typed, TypedCorrection fields) {
        List<ActorMention> told = event.get().participants().recipients();
        Span words = words(told.stream().map(ActorMention::mention).toList(), trigger(), fields);
        Optional<Actor> before = at(told, words);
        return new Correction.OfRecipient(telling(), words, before, TypedFields.actor(typed, kind(before)));
    }

    private void ofFigure(TypedCorrection fields, List<Correction> corrections) {
        fields.typed(NUMBER)
                .map(typed -> new Correction.OfQuantity(
                        words(figure(fields)), figure(fields).quantity(), TypedFields.quantity(typed)))
                .ifPresent(corrections::add);
        fields.typed(HARM)
                .map(typed -> new Correction.OfHarm(
                        words(figure(fields)), figure(fields).harm(), TypedFields.label(Harm.class, typed)))
                .ifPresent(corrections::add);
        fields.typed(GROUP_CLASS)
                .map(typed -> new Correction.OfGroupClass(
                        words(figure(fields)), figure(fields).groupClass(), TypedFields.label(GroupClass.class, typed)))
                .ifPresent(corrections::add);
    }

    private FigureWords words(CasualtyFigure figure) {
        return new FigureWords(document(), figure.mention().span());
    }

    private CasualtyFigure figure(TypedCorrection fields) {
        List<CasualtyFigure> figures = event.get().figures();
        if (figures.isEmpty()) {
            throw new InputException("event " + event.get().id().value() + " has no figure");
        }
        Span words = words(
                figures.stream().map(CasualtyFigure::mention).toList(),
                figures.getFirst().mention().span(),
                fields);
        return figures.stream()
                .filter(figure -> figure.mention().span().equals(words))
                .findFirst()
                .orElseThrow(() -> new InputException("no figure is read in these words"));
    }

    private void ofClaim(TypedCorrection fields, List<Correction> corrections) {
        ClaimWords claim = ClaimWords.of(document(), found.claim());
        fields.typed(SPEAKER).map(typed -> speaker(claim, typed, fields)).ifPresent(corrections::add);
        fields.typed(ACT)
                .map(typed -> new Correction.OfAct(
                        claim, found.claim().attribution().act(), TypedFields.label(SpeechAct.class, typed)))
                .ifPresent(corrections::add);
    }

    private Correction speaker(ClaimWords claim, String typed, TypedCorrection fields) {
        Optional<ActorMention> told = found.claim().attribution().speaker().mention();
        Span words = words(
                told.stream().map(ActorMention::mention).toList(), found.claim().passage(), fields);
        Optional<Actor> before = told.map(ActorMention::actor);
        return new Correction.OfSpeaker(claim, words, before, TypedFields.actor(typed, kind(before)));
    }

    private static ActorKind kind(Optional<Actor> before) {
        return before.map(Actor::kind).orElse(ActorKind.ORGANISATION);
    }

    private static Optional<Actor> at(List<ActorMention> told, Span words) {
        return told.stream()
                .filter(mention -> mention.mention().span().equals(words))
                .findFirst()
                .map(ActorMention::actor);
    }

    /** The words asked for, else the only ones there are, else {@code otherwise}. */
    private Span words(List<Mention> told, Span otherwise, TypedCorrection fields) {
        return fields.meant().orElseGet(() -> words(told, otherwise, fields.typed(WORDS)));
    }

    private Span words(List<Mention> told, Span otherwise, Optional<String> asked) {
        List<Mention> meant = told.stream()
                .filter(mention -> asked.isEmpty() || mention.text().equals(asked.get()))
                .toList();
        if (meant.size() > 1) {
            throw new InputException("there are " + meant.size() + "; say which with --words: '"
                    + meant.getFirst().text() + "' for example");
        }
        return Stream.concat(meant.stream().map(Mention::span), asked.stream().map(this::inPassage))
                .findFirst()
                .orElse(otherwise);
    }

    private Span inPassage(String words) {
        Span passage = found.claim().passage();
        int at = passage.of(found.reading().document().text()).indexOf(words);
        if (at < 0 || words.isEmpty()) {
            throw new InputException("these words do not stand in the passage: '" + words + "'");
        }
        return new Span(passage.begin() + at, passage.begin() + at + words.length());
    }

    private Span trigger() {
        return event.get().trigger().mention().span();
    }

    private TellingWords telling() {
        return TellingWords.of(document(), event.get());
    }

    private DocumentId document() {
        return found.reading().document().id();
    }
}
