// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import org.rashomon.app.access.Role;
import picocli.CommandLine.Option;

/** The option for what an account may do. */
final class RoleOption {
    @Option(names = "--role", paramLabel = "ROLE", required = true, description = "reader, reviewer or administrator.")
    private String role = "";

    Role role() {
        return AccountsOption.role(role);
    }
}
