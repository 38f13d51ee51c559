// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.account;

import java.util.List;
import java.util.Optional;
import org.rashomon.model.Account;
import org.rashomon.model.Contest;
import org.rashomon.model.Corroboration;
import org.rashomon.model.EventMention;
import org.rashomon.model.EventType.Family;
import org.rashomon.model.IncidentState;
import org.rashomon.model.Modality;
import org.rashomon.model.Party;
import org.rashomon.model.Relation;
import org.rashomon.model.SpeechAct;
import org.rashomon.model.Telling;

/** The one word for how an incident is borne out. What is contested besides stays in the list of contests. */
final class Standings {
    private Standings() {}

    static IncidentState state(List<Account> accounts, List<Contest> contests, Corroboration corroboration) {
        if (accounts.stream().anyMatch(Standings::isAdmission)) {
            return IncidentState.ADMITTED;
        }
        if (contests.stream().anyMatch(contest -> contest.relation() == Relation.CONTRADICTS)) {
            return IncidentState.CONTESTED;
        }
        return corroboration.origins().size() > 1 ? IncidentState.SEVERAL_ORIGINS : IncidentState.ONE_ORIGIN;
    }

    private static boolean isAdmission(Account account) {
        Optional<Party> side = account.speaker().party();
        return side.isPresent() && account.tellings().stream().anyMatch(telling -> isAdmission(telling, side.get()));
    }

    /** A side's own word that it did it. Talks and aid are announced, not admitted. */
    private static boolean isAdmission(Telling telling, Party side) {
        EventMention event = telling.event();
        boolean own = event.participants().initiators().stream()
                .anyMatch(who -> who.actor().isOf(side));
        boolean deed = event.type().family().isViolent() || event.type().family() == Family.COERCION;
        return own
                && deed
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
