// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.net.URI;
import java.util.Optional;

/**
 * Where a report stands on the web.
 *
 * @param fetched where it was fetched, or where its giver says it stands
 * @param canonical the address that the page calls its own; copies often name that of the original
 */
public record PageAddress(Optional<URI> fetched, Optional<URI> canonical) {
    private static final PageAddress UNKNOWN = new PageAddress(Optional.empty(), Optional.empty());

    public static PageAddress unknown() {
        return UNKNOWN;
    }

    public static PageAddress of(URI fetched) {
        return new PageAddress(Optional.of(fetched), Optional.empty());
    }

    /** This address with the gaps filled from {@code other}. */
    public PageAddress orElse(PageAddress other) {
        return new PageAddress(fetched.or(other::fetched), canonical.or(other::canonical));
    }
}
