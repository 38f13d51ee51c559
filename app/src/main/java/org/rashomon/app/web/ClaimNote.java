// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import java.util.stream.Stream;
import org.rashomon.app.words.Links;
import org.rashomon.app.words.Reports;
import org.rashomon.app.words.SpeakerLabel;
import org.rashomon.app.words.VisibleText;
import org.rashomon.app.words.Words;
import org.rashomon.model.Claim;
import org.rashomon.model.Document;
import org.rashomon.model.EventMention;
import org.rashomon.model.Modality;
import org.rashomon.model.Span;

/**
 * A claim beside the article it stands in.
 *
 * @param id as in the margin of the text
 * @param speaker who says it
 * @param act what is done by saying it, and how far the words are the speaker's own
 * @param relays through whom it reached the page; empty when directly
 * @param events what is told, with the rule that read each
 * @param rule the id of the rule that read the attribution
 */
public record ClaimNote(String id, Said speaker, String act, String relays, List<Event> events, String rule) {
    public ClaimNote {
        events = List.copyOf(events);
    }

    /** The speaker and the address that highlights the passage. */
    public record Said(SpeakerLabel label, String href) {}

    /** "air strike", "alleged, 2 figures", and the rule. */
    public record Event(String type, String detail, String href, String rule) {}

    static ClaimNote of(Document document, Claim claim) {
        String outlet = Reports.outlet(document);
        List<String> relays = claim.attribution().relays().stream()
                .map(relay -> SpeakerLabel.of(relay, outlet).inOneLine())
                .toList();
        String quotation = Words.of(claim.attribution().wording().quotation());
        boolean isOutletVoice = claim.attribution().wording().cue().isEmpty();
        String act = Words.of(claim.attribution().act()) + (isOutletVoice ? "" : ", " + quotation + " speech");
        return new ClaimNote(
                claim.id().value(),
                new Said(
                        SpeakerLabel.of(claim.attribution().speaker(), outlet),
                        Links.evidence(document.id(), claim.passage())),
                act,
                String.join(", then ", relays),
                claim.events().stream().map(event -> event(document, event)).toList(),
                claim.rule());
    }

    private static Event event(Document document, EventMention event) {
        Span trigger = event.trigger().mention().span();
        String modality = event.modality() == Modality.HAPPENED ? "" : Words.of(event.modality());
        List<String> figures = event.figures().stream()
                .map(figure -> Words.signs(figure.quantity()) + " " + VisibleText.of(figure.group()) + " "
                        + Words.of(figure.harm()))
                .toList();
        String background = event.setting().background() ? "told as history" : "";
        List<String> details = Stream.concat(Stream.of(modality, background), figures.stream())
                .filter(detail -> !detail.isEmpty())
                .toList();
        return new Event(
                Words.of(event.type()),
                String.join("; ", details),
                Links.evidence(document.id(), trigger),
                event.trigger().mention().rule());
    }
}
