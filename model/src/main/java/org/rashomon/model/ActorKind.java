// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/** What sort of thing acts, speaks or is hit. */
public enum ActorKind {
    PERSON,
    GROUP,
    ORGANISATION,
    STATE,
    THING
}
