// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/** Who was harmed, in the terms of the law of armed conflict, as the words tell it. */
public enum GroupClass {
    COMBATANT,
    CIVILIAN,
    MIXED,
    UNKNOWN
}
