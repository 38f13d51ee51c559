// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/** Names a claim within its reading: {@code c1}, {@code c2}, ... in the order of the text. */
public record ClaimId(String value) {
    public static ClaimId numbered(int number) {
        return new ClaimId("c" + number);
    }
}
