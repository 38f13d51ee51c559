// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.rashomon.app.access.AccessOptions;

/**
 * Where the workbench listens, and whom it lets in.
 *
 * @param host the address to bind to; other machines see the workbench only when this is not a loopback address
 * @param port 0 for any free port; a port in use is passed over for the next free one
 * @param access who may use it
 * @param baseMap drawn in the place of the bundled one
 */
public record WorkbenchOptions(String host, int port, AccessOptions access, Optional<BaseMap> baseMap) {
    static final int LAST_PORT = 65_535;

    public WorkbenchOptions {
        if (host.isBlank()) {
            throw new IllegalArgumentException("a workbench without a host");
        }
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException("not a port: " + port);
        }
    }

    /** This machine alone, on {@code port}, for whoever knows {@link Workbench#entrance}. */
    public static WorkbenchOptions local(int port) {
        return local(port, AccessOptions.local("reviewer", Clock.tickMillis(ZoneOffset.UTC)));
    }

    public static WorkbenchOptions local(int port, AccessOptions access) {
        return new WorkbenchOptions("127.0.0.1", port, access, Optional.empty());
    }
}
