// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app;

import java.util.Optional;

/** Which Java runtimes Rashomon does not run on. */
final class JavaVersion {
    private static final Runtime.Version FIRST_CORRUPTING = Runtime.Version.parse("25");
    private static final Runtime.Version FIRST_MENDED = Runtime.Version.parse("25.0.3");

    private JavaVersion() {}

    /** One line that says why {@code version} is refused and what to use; empty when it is not. 25.0.0 to 25.0.2 corrupt memory. */
    static Optional<String> refusal(Runtime.Version version) {
        boolean corrupting = version.compareToIgnoreOptional(FIRST_CORRUPTING) >= 0
                && version.compareToIgnoreOptional(FIRST_MENDED) < 0;
        // An early-access build of 25 counts as 25.
        return corrupting
                ? Optional.of("rashomon: Java " + version + " corrupts memory; run it on 25.0.3 or newer, or on 21")
                : Optional.empty();
    }
}
