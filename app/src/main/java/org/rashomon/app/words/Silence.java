// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.words;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rashomon.model.Account;
import org.rashomon.model.AccountSpeaker;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Attribution;
import org.rashomon.model.Incident;
import org.rashomon.model.Participants;
import org.rashomon.model.Party;
import org.rashomon.model.Telling;

/** Parties that others name in an incident and that were not read to say anything about it themselves. */
public final class Silence {
    private Silence() {}

    /** Their names, sorted by their codes. */
    public static List<String> of(Incident incident) {
        Set<Party> silent = new TreeSet<>();
        incident.accounts().stream()
                .flatMap(account -> account.tellings().stream())
                .flatMap(Silence::named)
                .flatMap(actor -> actor.actor().party().stream())
                .forEach(silent::add);
        incident.accounts().stream()
                .map(Account::speaker)
                .filter(speaker -> speaker.kind() != AccountSpeaker.Kind.OUTLET)
                .flatMap(speaker -> speaker.party().stream())
                .forEach(silent::remove);
        return silent.stream().map(PartyNames::of).toList();
    }

    private static Stream<ActorMention> named(Telling telling) {
        Participants participants = telling.event().participants();
        Attribution attribution = telling.claim().attribution();
        return Stream.of(
                        participants.initiators(),
                        participants.recipients(),
                        attribution.targets(),
                        attribution.addressee().stream().toList())
                .flatMap(Collection::stream);
    }
}
