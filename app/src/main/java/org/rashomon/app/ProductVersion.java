// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app;

import java.util.Optional;

/** The version of the product, as the jar's manifest has it. */
public final class ProductVersion {
    private ProductVersion() {}

    /** {@code 0.1.0}; {@code development} when run from classes and not from the jar. */
    public static String number() {
        return Optional.ofNullable(ProductVersion.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    public static String line() {
        return "rashomon " + number() + " (Java " + Runtime.version() + ")";
    }
}
