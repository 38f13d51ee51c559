// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import java.util.Optional;
import org.rashomon.app.access.AuditEntry;
import org.rashomon.app.access.AuditTail;
import org.rashomon.app.words.VisibleText;

/**
 * What was done, newest first.
 *
 * @param entries a page of them
 * @param unreadable lines among them that are no entries
 * @param older the address of the page before this one in time
 * @param blocked how often browsers reported something that a page may not load, since the workbench was opened
 */
public record AuditPage(List<AuditEntry> entries, int unreadable, Optional<String> older, long blocked) {
    public AuditPage {
        entries = List.copyOf(entries);
    }

    static AuditPage of(AuditTail tail, long blocked) {
        return new AuditPage(
                tail.entries().stream().map(AuditPage::visible).toList(),
                tail.unreadable(),
                tail.older().map(place -> "/audit?before=" + place),
                blocked);
    }

    private static AuditEntry visible(AuditEntry entry) {
        return new AuditEntry(
                VisibleText.of(entry.time()),
                VisibleText.of(entry.who()),
                VisibleText.of(entry.address()),
                VisibleText.of(entry.what()),
                VisibleText.of(entry.about()),
                VisibleText.of(entry.outcome()));
    }
}
