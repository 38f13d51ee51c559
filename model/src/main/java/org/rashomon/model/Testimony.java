// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.List;

/**
 * Who speaks in a document, and who is told not to.
 *
 * @param claims in the order of the text
 * @param silences in the order of the text
 */
public record Testimony(List<Claim> claims, List<Silence> silences) {
    public Testimony {
        claims = List.copyOf(claims);
        silences = List.copyOf(silences);
    }

    /** Claims alone. */
    public static Testimony of(List<Claim> claims) {
        return new Testimony(claims, List.of());
    }
}
