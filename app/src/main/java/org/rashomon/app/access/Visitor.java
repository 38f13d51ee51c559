// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.access;

/**
 * Who asks for a page.
 *
 * @param name what decisions are signed with
 * @param role what the visitor may do
 * @param csrf to be sent back with whatever changes something: the form field {@code csrf} or the header {@code X-CSRF-Token}; empty for
 *     programs, which send their token with every request
 */
public record Visitor(String name, Role role, String csrf) {
    public boolean may(Role needed) {
        return role.includes(needed);
    }
}
