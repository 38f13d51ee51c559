// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

/** Listens to what a ledger links, until closed. */
@FunctionalInterface
public interface Listening extends AutoCloseable {
    @Override
    void close();
}
