// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

/** Whose process this is: what decisions are signed with when nothing else is said. */
final class UserName {
    private UserName() {}

    static String ofProcess() {
        String name = System.getProperty("user.name", "");
        return name.isBlank() ? "unknown" : name;
    }
}
