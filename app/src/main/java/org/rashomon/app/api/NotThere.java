// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.api;

/** What was asked for is not in the ledger; the message says what. */
final class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotThere(String message) {
        super(message);
    }
}
