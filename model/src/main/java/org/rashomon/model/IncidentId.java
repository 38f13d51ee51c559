// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/** Names an incident within a ledger: {@code i1}, {@code i2}, ... */
public record IncidentId(String value) implements Comparable<IncidentId> {
    /**
     * What follows the letter.
     *
     * @throws IllegalArgumentException when that is no number
     */
    public long number() {
        try {
            return Long.parseLong(value.substring(1));
        } catch (NumberFormatException | IndexOutOfBoundsException none) {
            throw new IllegalArgumentException("no number in the incident's id: " + value, none);
        }
    }

    @Override
    public int compareTo(IncidentId other) {
        int byLength = Integer.compare(value.length(), other.value.length());
        return byLength != 0 ? byLength : value.compareTo(other.value);
    }
}
