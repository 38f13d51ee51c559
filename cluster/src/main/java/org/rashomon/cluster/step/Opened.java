// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.step;

import org.jspecify.annotations.Nullable;

/** What Flink lets a step have from {@code open} to {@code close} only. */
final class Opened {
    private Opened() {}

    static <T> T of(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("not open");
        }
        return part;
    }
}
