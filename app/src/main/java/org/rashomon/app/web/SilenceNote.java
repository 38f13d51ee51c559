// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import org.rashomon.app.words.Links;
import org.rashomon.app.words.Reports;
import org.rashomon.app.words.SpeakerLabel;
import org.rashomon.app.words.VisibleText;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Document;
import org.rashomon.model.Mention;
import org.rashomon.model.Silence;

/**
 * Somebody who did not speak, beside the article that tells so.
 *
 * @param who the words for whom; "nobody in particular" where the text names nobody
 * @param words that tell it, with what it is about
 * @param href the address that highlights them
 * @param teller by whom it is told; empty where by the outlet itself
 * @param rule the id of the rule that read it
 */
public record SilenceNote(String who, String words, String href, String teller, String rule) {
    static SilenceNote of(Document document, Silence silence) {
        String about = silence.about()
                .map(span -> " " + span.of(document.text()).replaceAll("\\s+", " "))
                .orElse("");
        return new SilenceNote(
                VisibleText.of(silence.who()
                        .map(ActorMention::mention)
                        .map(Mention::text)
                        .orElse("nobody in particular")),
                VisibleText.of(silence.cue().text() + about),
                Links.evidence(document.id(), silence.cue().span()),
                silence.teller()
                        .mention()
                        .map(who -> SpeakerLabel.of(silence.teller(), Reports.outlet(document))
                                .inOneLine())
                        .orElse(""),
                silence.cue().rule());
    }
}
