// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import org.rashomon.app.access.Account;
import org.rashomon.app.words.VisibleText;

/**
 * An account without its secrets.
 *
 * @param name of whom
 * @param role what may be done
 * @param hasToken whether programs may work in this name
 */
public record AccountLine(String name, String role, boolean hasToken) {
    static AccountLine of(Account account) {
        return new AccountLine(
                VisibleText.of(account.name()),
                account.role().label(),
                account.token().isPresent());
    }
}
