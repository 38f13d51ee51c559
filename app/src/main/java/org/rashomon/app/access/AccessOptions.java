// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.access;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who may use a workbench, and how they reach it.
 *
 * @param entry the token or the accounts
 * @param publicUrl the address that a proxy before the workbench has: scheme, host and perhaps a port
 * @param audit where it is written down who did what
 * @param clock by which sessions end and limits are counted
 */
public record AccessOptions(Entry entry, Optional<URI> publicUrl, AuditLog audit, InstantSource clock) {
    public AccessOptions {
        publicUrl.ifPresent(AccessOptions::requireOrigin);
    }

    private static void requireOrigin(URI url) {
        boolean web = url.getScheme() != null
                && List.of("http", "https").contains(url.getScheme().toLowerCase(Locale.ROOT));
        boolean bare = List.of("", "/").contains(String.valueOf(url.getPath()))
                && url.getQuery() == null
                && url.getFragment() == null
                && url.getUserInfo() == null;
        if (!web || url.getHost() == null || !bare) {
            throw new IllegalArgumentException(
                    "not a public address: " + url + "; give one like https://ledger.example.org");
        }
    }

    /** For one person, with a token nobody knows yet. */
    public static AccessOptions local(String user, InstantSource clock) {
        return new AccessOptions(TokenEntry.random(user), Optional.empty(), AuditLog.none(clock), clock);
    }
}
