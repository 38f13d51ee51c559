// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorMention;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.EventMention;
import org.rashomon.model.Labels;
import org.rashomon.model.Modality;
import org.rashomon.model.Outlet;
import org.rashomon.model.Party;
import org.rashomon.model.Speaker;
import org.rashomon.model.TimeInterval;

/** Short wordings of the model's records for tables. */
final class Phrases {
    private Phrases() {}

    static String speaker(Speaker speaker, Optional<Outlet> outlet) {
        return switch (speaker) {
            case Speaker.Named(ActorMention who) -> actor(who);
            case Speaker.Unnamed(ActorMention who) -> actor(who);
            case Speaker.Untold() -> "(not told who)";
            case Speaker.OutletVoice() -> "(" + outlet.map(Outlet::name).orElse("the outlet") + ")";
        };
    }

    /** The words of the text, and after them the side where the words do not already say it. */
    static String actor(ActorMention mention) {
        String words = mention.mention().text();
        return words
                + mention.actor()
                        .party()
                        .map(Party::code)
                        .filter(code -> !words.equals(code))
                        .map(code -> " [" + code + "]")
                        .orElse("");
    }

    static String actor(Actor actor) {
        Optional<String> side = actor.party().map(Party::code);
        return actor.name()
                .or(() -> side)
                .or(() -> actor.sector().map(Enum::name))
                .orElse("?");
    }

    /** {@code e3 air-strike: Pakistan > TTP; Paktika; killed: More than 80 militants}. */
    static String event(EventMention event) {
        StringBuilder phrase = new StringBuilder(event.id().value()).append(' ').append(Labels.of(event.type()));
        if (event.modality() != Modality.HAPPENED) {
            phrase.append(" (").append(Labels.of(event.modality())).append(')');
        }
        String who = actors(event.participants().initiators());
        String whom = actors(event.participants().recipients());
        if (!who.isEmpty() || !whom.isEmpty()) {
            phrase.append(": ").append(who.isEmpty() ? "?" : who).append(whom.isEmpty() ? "" : " > " + whom);
        }
        event.setting()
                .places()
                .forEach(place ->
                        phrase.append("; ").append(place.place().mention().text()));
        event.setting()
                .time()
                .ifPresent(time ->
                        phrase.append("; ").append(time.mention().text()).append(days(time.interval())));
        event.figures().forEach(figure -> phrase.append("; ").append(figure(figure)));
        return phrase.toString();
    }

    static String figure(CasualtyFigure figure) {
        return (Labels.of(figure.harm()) + ": " + figure.mention().text() + " " + figure.group()).strip();
    }

    /** {@code  (2026-02-21 to 2026-02-22)} with a blank before it; nothing for an unknown interval. */
    private static String days(TimeInterval interval) {
        return interval.isUnknown() ? "" : " (" + interval(interval) + ")";
    }

    static String interval(TimeInterval interval) {
        String from = interval.from().map(Object::toString).orElse("");
        String to = interval.to().map(Object::toString).orElse("");
        if (from.equals(to)) {
            return from.isEmpty() ? "undated" : from;
        }
        return from.isEmpty() ? "until " + to : to.isEmpty() ? "from " + from : from + " to " + to;
    }

    private static String actors(List<ActorMention> mentions) {
        return mentions.stream().map(Phrases::actor).collect(Collectors.joining(", "));
    }
}
