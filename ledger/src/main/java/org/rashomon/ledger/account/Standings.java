// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.account;

import java.util.List;
import java.util.Optional;
import org.rashomon.model.Account;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Contest;
import org.rashomon.model.Corroboration;
import org.rashomon.model.EventMention;
import org.rashomon.model.EventType;
import org.rashomon.model.EventType.Family;
import org.rashomon.model.IncidentState;
import org.rashomon.model.Modality;
import org.rashomon.model.Party;
import org.rashomon.model.SpeechAct;
import org.rashomon.model.Telling;

/** The one word for how an incident is borne out. What is contested besides stays in the list of contests. */
final class Standings {
    private Standings() {}

    /** What contradicts comes first: an admission settles who acted, not how many fell. */
    static IncidentState state(boolean admitted, List<Contest> contests, Corroboration corroboration) {
        if (contests.stream().anyMatch(Standings::isConflict)) {
            return IncidentState.CONTESTED;
        }
        if (admitted) {
            return IncidentState.ADMITTED;
        }
        return corroboration.origins().size() > 1 ? IncidentState.SEVERAL_ORIGINS : IncidentState.ONE_ORIGIN;
    }

    private static boolean isConflict(Contest contest) {
        return switch (contest.relation()) {
            case CONTRADICTS, DIFFERENT_GROUP -> true;
            case RANGE_OVERLAPS, INCLUDES, REVISES, EQUAL -> false;
        };
    }

    /** True when a party says that it did it to others. */
    static boolean isAdmitted(List<Account> accounts) {
        Optional<Party> soleSide = soleInitiator(accounts);
        return accounts.stream().anyMatch(account -> isAdmission(account, soleSide));
    }

    /** The side that acted, where all who name one name the same. */
    private static Optional<Party> soleInitiator(List<Account> accounts) {
        List<Party> sides = accounts.stream()
                .flatMap(account -> account.tellings().stream())
                .flatMap(telling -> telling.event().participants().initiators().stream())
                .flatMap(who -> who.actor().party().stream())
                .distinct()
                .toList();
        return sides.size() == 1 ? Optional.of(sides.getFirst()) : Optional.empty();
    }

    private static boolean isAdmission(Account account, Optional<Party> soleSide) {
        Optional<Party> side = account.speaker().party();
        return side.isPresent()
                && account.tellings().stream()
                        .anyMatch(telling -> isAdmission(telling, side.get(), side.equals(soleSide)));
    }

    /**
     * A side's own word that it did it; or its word that it was done, where nobody names another side. Talks and aid are announced, not
     * admitted, and in a clash each side says that it fought.
     */
    private static boolean isAdmission(Telling telling, Party side, boolean isSoleSide) {
        EventMention event = telling.event();
        List<ActorMention> initiators = event.participants().initiators();
        boolean own =
                initiators.stream().anyMatch(who -> who.actor().isOf(side)) || (initiators.isEmpty() && isSoleSide);
        boolean deed = event.type().family().isViolent() || event.type().family() == Family.COERCION;
        boolean toOwn = event.participants().recipients().stream()
                .anyMatch(who -> who.actor().isOf(side));
        return own
                && deed
                && !toOwn
                && event.type() != EventType.ARMED_CLASH
                && event.modality() == Modality.HAPPENED
                && owns(telling.claim().attribution().act());
    }

    private static boolean owns(SpeechAct act) {
        return switch (act) {
            case ASSERTS, CONFIRMS, ANNOUNCES, JUSTIFIES -> true;
            case DENIES, ACCUSES, WARNS, THREATENS, DEMANDS, PROMISES, SUPPORTS, CRITICISES, ASKS -> false;
        };
    }
}
