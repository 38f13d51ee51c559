// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

/** What incidents are grouped by; an incident may be in several groups. */
public sealed interface Grouping {

    /** All of them are one group, which has no cells. */
    record Whole() implements Grouping {}

    /** Those in which accounts part are one group, which has no cells. */
    record Parted() implements Grouping {}

    /** By the columns of {@link Table#INCIDENT_PLACE} from the second on. */
    record Places() implements Grouping {}

    /** By first and last day. */
    record Days() implements Grouping {}

    /** By terms of {@link Table#INCIDENT_TERM}, of which {@code kind} stands before the colon. */
    record Terms(String kind) implements Grouping {}
}
