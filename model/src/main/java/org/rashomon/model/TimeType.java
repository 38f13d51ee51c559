// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/** TIMEX3's types. */
public enum TimeType {
    DATE,
    TIME,
    DURATION,
    SET
}
