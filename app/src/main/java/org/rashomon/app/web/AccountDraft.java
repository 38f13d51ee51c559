// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.Map;
import java.util.Set;
import org.rashomon.app.words.Links;
import org.rashomon.app.words.SpeakerLabel;
import org.rashomon.app.words.Words;
import org.rashomon.model.Account;

/** A row before the empty columns are taken out. */
record AccountDraft(String anchor, Account account, boolean denial, Map<Column, Cell> cells) {
    AccountRow row(Set<Column> shown) {
        SpeakerLabel speaker = SpeakerLabel.of(account.speaker());
        String basis = Words.count(account.corroboration().reports(), "report") + ", "
                + Words.count(account.corroboration().origins().size(), "origin");
        return new AccountRow(
                anchor,
                speaker,
                Links.speaker(speaker.name()),
                denial,
                basis,
                shown.stream().map(cells::get).toList());
    }
}
