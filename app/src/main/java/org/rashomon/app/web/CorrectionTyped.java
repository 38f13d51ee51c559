// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rashomon.app.review.ClaimAddress;
import org.rashomon.app.review.CorrectionField;
import org.rashomon.app.review.CorrectionMaker;
import org.rashomon.app.review.InputException;
import org.rashomon.app.review.TypedFields;
import org.rashomon.app.words.Words;
import org.rashomon.model.Claim;
import org.rashomon.model.Correction;
import org.rashomon.model.EventMention;
import org.rashomon.model.Place;

/**
 * A form of corrections as it was sent: what it comes to, or what is wrong with it.
 *
 * @param corrections that can be made
 * @param problems by the names of slots
 * @param found places to pick from, by the names of slots
 */
record CorrectionTyped(List<Correction> corrections, Map<String, String> problems, Map<String, List<Place>> found) {
    /**
     * Reads a form.
     *
     * @param shown the claim as the form was filled with, with names masked
     * @param whole the same as it was read
     * @param gazetteer every place of a name
     */
    static CorrectionTyped of(
            Claim shown, ClaimAddress.Found whole, Map<String, String> sent, Function<String, List<Place>> gazetteer) {
        CorrectionTyped typed = new CorrectionTyped(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        slots(shown).filter(slot -> slot.isChanged(sent)).forEach(slot -> typed.take(slot, whole, sent, gazetteer));
        return typed;
    }

    /** Looks the names of places up, and takes nothing else. */
    static CorrectionTyped lookedUp(Claim shown, Map<String, String> sent, Function<String, List<Place>> gazetteer) {
        CorrectionTyped typed = new CorrectionTyped(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        slots(shown)
                .filter(CorrectionGroups::isPlace)
                .filter(slot -> !slot.typed(sent).equals(TypedFields.NONE))
                .forEach(slot -> typed.lookUp(slot, sent, gazetteer));
        return typed;
    }

    private static Stream<CorrectionSlot> slots(Claim claim) {
        return Stream.concat(
                CorrectionSlots.ofClaim(claim).stream(),
                claim.events().stream().flatMap(event -> CorrectionSlots.ofEvent(event).stream()));
    }

    private void take(
            CorrectionSlot slot,
            ClaimAddress.Found whole,
            Map<String, String> sent,
            Function<String, List<Place>> gazetteer) {
        if (CorrectionGroups.isPlace(slot) && !isPicked(slot, sent, gazetteer)) {
            return;
        }
        try {
            requireWords(slot, sent);
            CorrectionMaker maker = new CorrectionMaker(whole, () -> event(slot, whole), gazetteer);
            corrections.addAll(maker.corrections(slot.correction(sent)));
        } catch (IllegalArgumentException refused) {
            problems.put(slot.name(), String.valueOf(refused.getMessage()));
        }
    }

    /** Whether it is plain which place is meant; else those that may be are found, and the problem is told. */
    private boolean isPicked(CorrectionSlot slot, Map<String, String> sent, Function<String, List<Place>> gazetteer) {
        if (slot.typed(sent).equals(TypedFields.NONE)) {
            return true;
        }
        List<Place> places = lookUp(slot, sent, gazetteer);
        String picked = slot.record(sent);
        boolean known = places.stream().anyMatch(place -> place.gazetteer().equals(picked));
        if (known || (places.size() == 1 && picked.isEmpty())) {
            return true;
        }
        if (!places.isEmpty()) {
            problems.put(slot.name(), Words.count(places.size(), "place") + " of this name: pick one.");
        }
        return false;
    }

    private List<Place> lookUp(CorrectionSlot slot, Map<String, String> sent, Function<String, List<Place>> gazetteer) {
        List<Place> places = gazetteer.apply(slot.typed(sent));
        found.put(slot.name(), places);
        if (places.isEmpty()) {
            problems.put(slot.name(), "No place is called “" + slot.typed(sent) + "”.");
        }
        return places;
    }

    /** Where others of its kind were read, what is added must stand somewhere else. */
    private static void requireWords(CorrectionSlot slot, Map<String, String> sent) {
        boolean told = slot.at()
                .event()
                .filter(event -> hasOthers(slot.field(), event))
                .isPresent();
        if (slot.isAdded() && told && slot.sent(sent, ".words", "").isEmpty()) {
            throw new InputException("Say in which words of the passage this stands.");
        }
    }

    private static boolean hasOthers(CorrectionField field, EventMention event) {
        return switch (field) {
            case PLACE -> !event.setting().places().isEmpty();
            case INITIATOR -> !event.participants().initiators().isEmpty();
            case RECIPIENT -> !event.participants().recipients().isEmpty();
            case TYPE, MODALITY, DAYS, RECORD, NUMBER, HARM, GROUP_CLASS, SPEAKER, ACT, WORDS -> false;
        };
    }

    private static EventMention event(CorrectionSlot slot, ClaimAddress.Found whole) {
        return whole.claim().events().stream()
                .filter(event -> slot.at()
                        .event()
                        .filter(shown -> shown.id().equals(event.id()))
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new InputException("This event is no longer read."));
    }
}
