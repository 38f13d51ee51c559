// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/**
 * Names one happening within its reading, {@code h1}, {@code h2}, ...: the tellings that carry the same one tell of the same happening,
 * as far as the report's own words say so. Which reports tell of one incident is the ledger's to say.
 */
public record EpisodeId(String value) {
    public static EpisodeId numbered(int number) {
        return new EpisodeId("h" + number);
    }
}
