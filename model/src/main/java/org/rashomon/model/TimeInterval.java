// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Days from {@code from} to {@code to}, both included; a missing bound is open.
 */
public record TimeInterval(Optional<LocalDate> from, Optional<LocalDate> to) {
    private static final TimeInterval UNKNOWN = new TimeInterval(Optional.empty(), Optional.empty());

    public TimeInterval {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "an interval from %s back to %s", from.get(), to.get()));
        }
    }

    public static TimeInterval unknown() {
        return UNKNOWN;
    }

    public static TimeInterval of(LocalDate from, LocalDate to) {
        return new TimeInterval(Optional.of(from), Optional.of(to));
    }

    public boolean isUnknown() {
        return from.isEmpty() && to.isEmpty();
    }

    /** True unless the two certainly share no day. */
    public boolean mayOverlap(TimeInterval other) {
        return !endsBefore(this, other) && !endsBefore(other, this);
    }

    private static boolean endsBefore(TimeInterval first, TimeInterval second) {
        return first.to.isPresent() && second.from.isPresent() && first.to.get().isBefore(second.from.get());
    }
}
