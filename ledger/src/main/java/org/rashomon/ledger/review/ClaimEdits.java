// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.review;

import java.util.Optional;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Attribution;
import org.rashomon.model.Claim;
import org.rashomon.model.Correction;
import org.rashomon.model.Mention;
import org.rashomon.model.PloverType;
import org.rashomon.model.Speaker;
import org.rashomon.model.SpeechAct;

/** Corrections of who says it, and of what is done by saying it. */
final class ClaimEdits {
    private ClaimEdits() {}

    static Edit<Claim> speaker(Correction.OfSpeaker correction, String rule, String text) {
        return new Edit<>(correction.claim()::isOf, ClaimEdits::speaker, claim -> {
            Mention words = new Mention(correction.words(), correction.words().of(text), rule);
            Speaker speaker =
                    correction.after().map(actor -> speaker(words, actor)).orElseGet(Speaker.OutletVoice::new);
            return with(claim, speaker, claim.attribution().act(), claim.plover(), rule);
        });
    }

    static Edit<Claim> act(Correction.OfAct correction, String rule) {
        return new Edit<>(
                correction.claim()::isOf,
                claim -> claim.attribution().act(),
                claim -> with(
                        claim,
                        claim.attribution().speaker(),
                        correction.after(),
                        correction.after().plover(),
                        rule));
    }

    static Optional<Actor> speaker(Claim claim) {
        return claim.attribution().speaker().mention().map(ActorMention::actor);
    }

    private static Speaker speaker(Mention words, Actor actor) {
        ActorMention mention = ActorEdits.told(words, actor);
        boolean known = actor.name().isPresent() || actor.party().isPresent();
        return known ? new Speaker.Named(mention) : new Speaker.Unnamed(mention);
    }

    private static Claim with(Claim claim, Speaker speaker, SpeechAct act, Optional<PloverType> plover, String rule) {
        Attribution told = claim.attribution();
        Attribution attribution =
                new Attribution(speaker, told.relays(), act, told.wording(), told.addressee(), told.targets());
        return new Claim(claim.id(), attribution, claim.events(), claim.passage(), plover, rule);
    }
}
