// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Reading;

/**
 * What one speaker says, in all reports.
 *
 * @param name as asked for
 * @param accounts by manner and side, where one name stands for several
 */
public record SpeakerPage(String name, List<AccountInFull> accounts) {
    public SpeakerPage {
        accounts = List.copyOf(accounts);
    }

    /** Empty when nobody of that name says anything. */
    static Optional<SpeakerPage> of(String name, List<Reading> readings) {
        Reports reports = new Reports(readings);
        String shown = VisibleText.of(name);
        List<AccountInFull> accounts = new ArrayList<>();
        SpeakersPage.bySpeaker(readings).forEach((speaker, said) -> {
            if (speaker.name().equals(shown)) {
                List<ClaimLine> claims = said.stream()
                        .flatMap(one -> ClaimLine.of(one.document(), one.claim(), reports).stream())
                        .toList();
                accounts.add(new AccountInFull(speaker, claims));
            }
        });
        return accounts.isEmpty() ? Optional.empty() : Optional.of(new SpeakerPage(shown, accounts));
    }
}
