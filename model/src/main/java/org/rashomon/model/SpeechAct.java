// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/** What a speaker does by saying something. A closed list. */
public enum SpeechAct {
    ASSERTS,
    CONFIRMS,
    DENIES,
    ACCUSES,
    WARNS,
    THREATENS,
    DEMANDS,
    PROMISES,
    JUSTIFIES,
    SUPPORTS,
    CRITICISES,
    ASKS,
    ANNOUNCES
}
