// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.review;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.Claim;
import org.rashomon.model.Correction;
import org.rashomon.model.EventMention;
import org.rashomon.model.Reading;

/**
 * A reading with what reviewers set right in it.
 *
 * @param reading the reading; a corrected cell keeps its words and names the decision as its rule
 * @param conflicts where a correction and the reading part, in the order of the corrections
 */
public record CorrectedReading(Reading reading, List<DecisionConflict> conflicts) {
    public CorrectedReading {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * The reading with {@code corrections} of its document, one after the other.
     *
     * <p>Where the reading says what it said when it was corrected, it is corrected. Where it says by now what the reviewer says, nothing is to
     * be done. Where it says a third thing the reviewer's word stands, and that is a conflict; so it is where nothing is found any more.
     */
    public static CorrectedReading of(Reading reading, List<Decided<Correction>> corrections) {
        Reading corrected = reading;
        List<DecisionConflict> conflicts = new ArrayList<>();
        for (Decided<Correction> correction : corrections) {
            CorrectedReading next = one(corrected, correction);
            corrected = next.reading();
            conflicts.addAll(next.conflicts());
        }
        return new CorrectedReading(corrected, conflicts);
    }

    private static CorrectedReading one(Reading reading, Decided<Correction> decided) {
        String text = reading.document().text();
        return switch (decided.decision()) {
            case Correction.OfType c -> events(reading, decided, EventEdits.type(c, decided.rule()));
            case Correction.OfModality c -> events(reading, decided, EventEdits.modality(c, decided.rule()));
            case Correction.OfTime c -> events(reading, decided, EventEdits.time(c, decided.rule()));
            case Correction.OfPlace c -> {
                CorrectedReading ofEvents = events(reading, decided, PlaceEdits.event(c, decided.rule(), text));
                yield new CorrectedReading(
                        PlaceEdits.elsewhere(ofEvents.reading(), c, decided.rule()), ofEvents.conflicts());
            }
            case Correction.OfInitiator c -> events(reading, decided, ActorEdits.initiator(c, decided.rule(), text));
            case Correction.OfRecipient c -> events(reading, decided, ActorEdits.recipient(c, decided.rule(), text));
            case Correction.OfQuantity c -> figures(reading, decided, FigureEdits.quantity(c, decided.rule()));
            case Correction.OfHarm c -> figures(reading, decided, FigureEdits.harm(c, decided.rule()));
            case Correction.OfGroupClass c -> figures(reading, decided, FigureEdits.groupClass(c, decided.rule()));
            case Correction.OfSpeaker c -> claims(reading, decided, ClaimEdits.speaker(c, decided.rule(), text));
            case Correction.OfAct c -> claims(reading, decided, ClaimEdits.act(c, decided.rule()));
        };
    }

    private static CorrectedReading claims(Reading reading, Decided<Correction> decided, Edit<Claim> edit) {
        Edit.Outcome<Claim> outcome = edit.on(reading.claims(), decided, reading.document());
        return new CorrectedReading(ReadingParts.mapClaims(reading, outcome.change()), outcome.conflicts());
    }

    private static CorrectedReading events(Reading reading, Decided<Correction> decided, Edit<EventMention> edit) {
        Edit.Outcome<EventMention> outcome = edit.on(reading.events(), decided, reading.document());
        return new CorrectedReading(ReadingParts.mapEvents(reading, outcome.change()), outcome.conflicts());
    }

    private static CorrectedReading figures(Reading reading, Decided<Correction> decided, Edit<CasualtyFigure> edit) {
        List<CasualtyFigure> all = reading.events().stream()
                .flatMap(event -> event.figures().stream())
                .toList();
        Edit.Outcome<CasualtyFigure> outcome = edit.on(all, decided, reading.document());
        return new CorrectedReading(ReadingParts.mapFigures(reading, outcome.change()), outcome.conflicts());
    }
}
