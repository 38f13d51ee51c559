// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.model.AccountSpeaker;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Party;
import org.rashomon.model.Sector;
import org.rashomon.model.Speaker;

/**
 * A speaker as pages show it.
 *
 * @param name the usual name, the unnamed one's words, or the outlet
 * @param manner how the speaker is told where it is not by name: "unnamed", "in its own voice"; otherwise empty
 * @param side party and kind of body, "Pakistan, military"; empty where not told
 */
public record SpeakerLabel(String name, String manner, String side) {
    /** The speaker of an account. */
    public static SpeakerLabel of(AccountSpeaker speaker) {
        boolean isOutlet = speaker.kind() == AccountSpeaker.Kind.OUTLET;
        String name = isOutlet ? Reports.shortened(speaker.name()) : VisibleText.of(speaker.name());
        return new SpeakerLabel(name, manner(speaker.kind()), side(speaker.party(), speaker.sector()));
    }

    /** A speaker of one document; {@code outlet} speaks where nobody else does. */
    public static SpeakerLabel of(Speaker speaker, String outlet) {
        return switch (speaker) {
            case Speaker.Named(ActorMention who) -> of(who, AccountSpeaker.Kind.NAMED);
            case Speaker.Unnamed(ActorMention who) -> of(who, AccountSpeaker.Kind.UNNAMED);
            case Speaker.Untold() -> new SpeakerLabel("not told who", "", "");
            case Speaker.OutletVoice() -> new SpeakerLabel(outlet, manner(AccountSpeaker.Kind.OUTLET), "");
        };
    }

    private static SpeakerLabel of(ActorMention who, AccountSpeaker.Kind kind) {
        Actor actor = who.actor();
        String name = actor.name().orElse(who.mention().text());
        return of(new AccountSpeaker(kind, name, actor.party(), actor.sector()));
    }

    /** "Pakistan, military"; empty where neither is told. */
    public static String side(Optional<Party> party, Optional<Sector> sector) {
        List<String> parts = Stream.concat(party.map(PartyNames::of).stream(), sector.map(Words::of).stream())
                .toList();
        return String.join(", ", parts);
    }

    private static String manner(AccountSpeaker.Kind kind) {
        return switch (kind) {
            case NAMED -> "";
            case UNNAMED -> "unnamed";
            case OUTLET -> "in its own voice";
        };
    }

    /** Name and manner in one line. */
    public String inOneLine() {
        return manner.isEmpty() ? name : name + " (" + manner + ")";
    }
}
