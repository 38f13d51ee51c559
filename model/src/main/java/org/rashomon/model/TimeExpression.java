// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/**
 * Words that tell a time.
 *
 * @param mention the words, without a leading preposition
 * @param type TIMEX3's type
 * @param value a TIMEX3 value: {@code 2025-10-11}, {@code 2025-W41}, {@code P2D}, {@code PAST_REF}
 * @param interval the days meant
 * @param precision how precisely it is told
 * @param anchor what the interval was reckoned from
 */
public record TimeExpression(
        Mention mention,
        TimeType type,
        String value,
        TimeInterval interval,
        TimePrecision precision,
        TimeAnchor anchor) {}
