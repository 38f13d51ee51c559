// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.access;

import java.util.Optional;

/** How people and programs get in. */
public sealed interface Entry permits TokenEntry, TeamEntry {
    /** Who a session is of now; empty when it no longer holds, since the account is gone or has another password. */
    Optional<Visitor> visitor(Session session);

    /** Who a program with this token works for. */
    Optional<Visitor> program(String token);
}
