// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;

/**
 * Who has an account; changed by {@code rashomon account} alone.
 *
 * @param accounts by name
 */
public record AccountsPage(List<AccountLine> accounts) {
    public AccountsPage {
        accounts = List.copyOf(accounts);
    }
}
