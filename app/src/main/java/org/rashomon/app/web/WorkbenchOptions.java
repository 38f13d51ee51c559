// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

/**
 * Where the workbench listens.
 *
 * @param host the address to bind to; other machines see the workbench only when this is not a loopback address
 * @param port 0 for any free port; a port in use is passed over for the next free one
 */
public record WorkbenchOptions(String host, int port) {
    static final int LAST_PORT = 65_535;

    public WorkbenchOptions {
        if (host.isBlank()) {
            throw new IllegalArgumentException("a workbench without a host");
        }
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException("not a port: " + port);
        }
    }

    /** This machine alone, on {@code port}. */
    public static WorkbenchOptions local(int port) {
        return new WorkbenchOptions("127.0.0.1", port);
    }
}
