// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.Locale;

/** How constants of closed lists are printed and read: lower case with hyphens, as in CONTRACT.md. */
public final class Labels {
    private Labels() {}

    /** {@code AIR_STRIKE} is {@code air-strike}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant printed as {@code label}; fails with the label when there is none. */
    public static <E extends Enum<E>> E parse(Class<E> list, String label) {
        return Enum.valueOf(list, label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
