// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.util.List;

/**
 * One incident.
 *
 * @param heading what is claimed, where and when
 * @param partings where accounts part; one for each facet
 * @param accounts side by side
 * @param denials each in its own sentence
 * @param silent parties that are named and of whom no account was read
 */
public record Entry(
        Heading heading,
        List<Parting> partings,
        List<AccountTold> accounts,
        List<Statement> denials,
        List<String> silent) {
    /**
     * What is claimed, where and when.
     *
     * @param id in the ledger
     * @param title "Air strike claimed in Paktika"
     * @param days "21–22 Feb 2026"
     * @param basis "3 reports / 2 origins"
     * @param parts in what the accounts part; empty when they do not
     */
    public record Heading(String id, String title, String days, String basis, List<String> parts) {
        public Heading {
            parts = List.copyOf(parts);
        }
    }

    public Entry {
        partings = List.copyOf(partings);
        accounts = List.copyOf(accounts);
        denials = List.copyOf(denials);
        silent = List.copyOf(silent);
    }
}
