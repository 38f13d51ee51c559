// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/** Names an incident within a ledger: {@code i1}, {@code i2}, ... */
public record IncidentId(String value) implements Comparable<IncidentId> {
    @Override
    public int compareTo(IncidentId other) {
        int byLength = Integer.compare(value.length(), other.value.length());
        return byLength != 0 ? byLength : value.compareTo(other.value);
    }
}
