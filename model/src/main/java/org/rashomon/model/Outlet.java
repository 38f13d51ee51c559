// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.Optional;

/**
 * Who published a report.
 *
 * @param name as the outlet calls itself
 * @param domain the host its pages are served from, without {@code www.}
 */
public record Outlet(String name, Optional<String> domain) {
    public Outlet {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an outlet without a name");
        }
    }
}
