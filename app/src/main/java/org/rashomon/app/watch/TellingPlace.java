// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.watch;

import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.model.Account;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Incident;
import org.rashomon.model.Span;
import org.rashomon.model.Telling;

/** Where an event is told: what stays of a telling when it is read, corrected or linked otherwise. */
record TellingPlace(DocumentId document, Span trigger) {
    static TellingPlace of(Telling telling) {
        return new TellingPlace(
                telling.document(), telling.event().trigger().mention().span());
    }

    static Set<TellingPlace> of(Account account) {
        return account.tellings().stream().map(TellingPlace::of).collect(Collectors.toSet());
    }

    static Set<TellingPlace> of(Incident incident) {
        return incident.accounts().stream()
                .flatMap(account -> account.tellings().stream())
                .map(TellingPlace::of)
                .collect(Collectors.toSet());
    }
}
