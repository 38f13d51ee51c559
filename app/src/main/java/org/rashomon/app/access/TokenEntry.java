// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.access;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One token for the one person at this machine: a workbench that nobody else is to see, though others have accounts on the machine and pages
 * of the open web run in the same browser.
 *
 * @param token in the address that is opened, and in the header of programs
 * @param user what decisions are signed with
 */
public record TokenEntry(String token, String user) implements Entry {
    /** Fewer characters can be guessed. */
    public static final int SHORTEST = 16;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._~-]{" + SHORTEST + ",512}");

    public TokenEntry {
        if (!FORM.matcher(token).matches()) {
            throw new IllegalArgumentException("a token has " + SHORTEST
                    + " to 512 letters, digits and . _ ~ - (as 'openssl rand -hex 32' makes them)");
        }
    }

    /** With a token that nobody knows yet. */
    public static TokenEntry random(String user) {
        return new TokenEntry(Secret.random(), user);
    }

    public boolean opensWith(String given) {
        return Secret.same(token, given);
    }

    @Override
    public Optional<Visitor> visitor(Session session) {
        return Optional.of(new Visitor(session.name(), Role.REVIEWER, session.csrf()));
    }

    @Override
    public Optional<Visitor> program(String given) {
        return opensWith(given) ? Optional.of(new Visitor(user, Role.REVIEWER, "")) : Optional.empty();
    }

    /** Without the token, so that no log can tell it. */
    @Override
    public String toString() {
        return "TokenEntry[" + user + "]";
    }
}
