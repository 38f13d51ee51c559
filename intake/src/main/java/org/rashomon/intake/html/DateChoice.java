// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.model.Publication;
import org.rashomon.model.PublicationDates;

/** Chooses among the dates that a page tells; what speaks against the choice is kept. */
final class DateChoice {
    /** Before that no page was published on the web; such a date is one of a scanned paper or a default. */
    private static final LocalDate FIRST = LocalDate.of(1991, 1, 1);

    private DateChoice() {}

    static PublicationDates of(List<DateEvidence> told, List<Publication> changes) {
        List<DateEvidence> byTrust = new ArrayList<>(told);
        changes.stream()
                .findFirst()
                .ifPresent(change -> byTrust.add(new DateEvidence(DateEvidence.Trust.MODIFIED, change)));
        byTrust.sort(Comparator.comparing(DateEvidence::trust));
        Optional<DateEvidence> chosen = byTrust.stream()
                .filter(evidence -> !evidence.told().date().isBefore(FIRST))
                .findFirst();
        if (chosen.isEmpty()) {
            return PublicationDates.unknown();
        }
        Publication published = precise(chosen.get().told(), byTrust);
        List<Publication> conflicting = byTrust.stream()
                .filter(evidence -> isAgainst(evidence, chosen.get()))
                .map(DateEvidence::told)
                .toList();
        Optional<Publication> modified = changes.stream()
                .filter(change -> !change.date().isBefore(published.date()))
                .findFirst();
        return new PublicationDates(Optional.of(published), modified, conflicting, why(chosen.get(), conflicting));
    }

    /** The same day told with its time and zone elsewhere. */
    private static Publication precise(Publication chosen, List<DateEvidence> told) {
        if (chosen.instant().isPresent()) {
            return chosen;
        }
        return told.stream()
                .filter(evidence -> evidence.trust().compareTo(DateEvidence.Trust.SCRIPT) <= 0)
                .map(DateEvidence::told)
                .filter(other -> other.instant().isPresent() && other.date().equals(chosen.date()))
                .findFirst()
                .orElse(chosen);
    }

    private static boolean isAgainst(DateEvidence evidence, DateEvidence chosen) {
        boolean isGuess = evidence.trust().compareTo(DateEvidence.Trust.VISIBLE) >= 0;
        return !isGuess && !evidence.told().isSameDayAs(chosen.told());
    }

    private static Optional<String> why(DateEvidence chosen, List<Publication> conflicting) {
        if (conflicting.isEmpty()) {
            return Optional.empty();
        }
        Publication against = conflicting.getFirst();
        return Optional.of(String.format(
                Locale.ROOT,
                "%s tells %s; %s is trusted more than %s, which tells %s",
                chosen.told().foundIn(),
                chosen.told().date(),
                chosen.trust().label(),
                against.foundIn(),
                against.date()));
    }
}
