// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.plain;

/**
 * What is known of how a page writes dates.
 *
 * @param language ISO 639-1 code of the page, blank when unknown
 * @param order what comes first in {@code 3/5/2024}
 */
public record DateWriting(String language, Order order) {
    /** Day and month in figures. */
    public enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        /** Nothing tells: a date that has two readings is not read. */
        UNKNOWN
    }

    /** Nothing is known. */
    public static final DateWriting UNKNOWN = new DateWriting("", Order.UNKNOWN);
}
