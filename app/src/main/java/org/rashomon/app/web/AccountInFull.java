// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import java.util.Optional;
import org.rashomon.app.words.Reports;
import org.rashomon.app.words.SpeakerLabel;
import org.rashomon.model.Account;
import org.rashomon.model.Incident;

/**
 * An account in the words of its claims.
 *
 * @param speaker whose
 * @param claims each once, in the order of documents and text
 */
public record AccountInFull(SpeakerLabel speaker, List<ClaimLine> claims) {
    public AccountInFull {
        claims = List.copyOf(claims);
    }

    static List<AccountInFull> of(Incident incident, Reports reports) {
        return incident.accounts().stream()
                .map(account -> new AccountInFull(SpeakerLabel.of(account.speaker()), claims(account, reports)))
                .toList();
    }

    private static List<ClaimLine> claims(Account account, Reports reports) {
        return account.tellings().stream()
                .map(telling -> ClaimLine.of(telling.document(), telling.claim(), reports))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
