// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/** How the accounts of an incident stand: a description, not a grade. */
public enum IncidentState {
    ONE_ORIGIN,
    SEVERAL_ORIGINS,
    /** Accounts contradict each other, whoever admits it. */
    CONTESTED,
    /** A party says that it did it, and nothing contradicts. */
    ADMITTED
}
