// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.regex.Pattern;

/**
 * The side a body belongs to or speaks for: the ISO 3166-1 alpha-3 code of a state, or the short code of an armed group or other
 * non-state body in the actor list in use ({@code TTP}, {@code UN}).
 */
public record Party(String code) implements Comparable<Party> {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9-]{1,15}");

    public Party {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not a party code: " + code);
        }
    }

    @Override
    public int compareTo(Party other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
