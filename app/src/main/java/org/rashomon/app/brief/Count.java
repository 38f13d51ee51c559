// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.util.List;

/**
 * A figure of one claimant.
 *
 * @param number "more than 80 militants"
 * @param harm "killed"
 * @param quote the exact words of the number
 * @param citations where they stand, by number
 * @param revises the words of the figure that it takes the place of; empty where there is none
 */
public record Count(String number, String harm, String quote, List<Integer> citations, String revises) {
    public Count {
        citations = List.copyOf(citations);
    }
}
