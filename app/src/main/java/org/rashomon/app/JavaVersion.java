// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app;

import java.util.Optional;

/** Which Java runtimes Rashomon does not run on. */
final class JavaVersion {
    private JavaVersion() {}

    /** One line that says why {@code version} is refused and what to use; empty when it is not. 25.0.0 to 25.0.2 corrupt memory. */
    static Optional<String> refusal(Runtime.Version version) {
        boolean corrupting = version.feature() == 25 && version.interim() == 0 && version.update() < 3;
        return corrupting
                ? Optional.of("rashomon: Java " + version + " corrupts memory; run it on 25.0.3 or newer, or on 21")
                : Optional.empty();
    }
}
