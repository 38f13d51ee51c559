// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.time.InstantSource;

/**
 * What the commands need from the machine they run on.
 *
 * @param terminal where they read and write
 * @param clock tells when a ledger learns something
 */
public record Surroundings(Terminal terminal, InstantSource clock) {}
