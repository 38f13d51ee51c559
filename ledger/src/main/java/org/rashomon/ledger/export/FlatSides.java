// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import java.util.List;
import java.util.Optional;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorKind;
import org.rashomon.model.Facet;
import org.rashomon.model.Incident;

/**
 * Who did it to whom, for a form that asks for one on each side. A side that accounts contest is empty: a form has no room for "according
 * to". Things that are hit ("camps") are nobody.
 *
 * @param initiators as told, the oftenest first
 * @param recipients as told, the oftenest first
 */
record FlatSides(List<Actor> initiators, List<Actor> recipients) {
    FlatSides {
        initiators = List.copyOf(initiators);
        recipients = List.copyOf(recipients);
    }

    static FlatSides of(Incident incident) {
        return new FlatSides(
                side(incident, Facet.INITIATOR, incident.outline().initiators()),
                side(incident, Facet.TARGET, incident.outline().recipients()));
    }

    private static List<Actor> side(Incident incident, Facet facet, List<Actor> told) {
        return Contested.in(incident, facet)
                ? List.of()
                : told.stream().filter(actor -> actor.kind() != ActorKind.THING).toList();
    }

    Optional<Actor> first() {
        return initiators.stream().findFirst();
    }

    /** The first recipient who is not the first initiator: both sides of a clash stand on both sides. */
    Optional<Actor> second() {
        return recipients.stream()
                .filter(actor -> !first().equals(Optional.of(actor)))
                .findFirst();
    }

    /** The initiators beside the first, without those of the other side. */
    List<Actor> withFirst() {
        return initiators.stream()
                .skip(1)
                .filter(actor -> !recipients.contains(actor))
                .toList();
    }

    /** The recipients beside the second, without those of the other side. */
    List<Actor> withSecond() {
        return recipients.stream()
                .filter(actor -> !second().equals(Optional.of(actor)) && !initiators.contains(actor))
                .toList();
    }
}
