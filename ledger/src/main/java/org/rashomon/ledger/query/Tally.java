// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.query;

/** A value and how many have it: incidents, where nothing else is said. */
public record Tally(String value, long count) {}
