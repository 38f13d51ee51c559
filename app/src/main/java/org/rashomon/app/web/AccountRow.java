// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import org.rashomon.app.words.SpeakerLabel;

/**
 * One account, or what one speaker denies, as a row of an incident's table.
 *
 * @param anchor the row's id in the page
 * @param speaker whose account
 * @param href everything this speaker says
 * @param denial true for the row of what the speaker denies
 * @param basis "2 reports, 1 origin"
 * @param cells one per column shown, in the order of the columns
 */
public record AccountRow(
        String anchor, SpeakerLabel speaker, String href, boolean denial, String basis, List<Cell> cells) {
    public AccountRow {
        cells = List.copyOf(cells);
    }
}
