// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody of a team.
 *
 * @param name what decisions are signed with; names that differ in case alone are one
 * @param role what may be done
 * @param password the Argon2id hash, in the usual notation ({@code $argon2id$v=19$m=...})
 * @param token the SHA-256 of the token for programs
 */
public record Account(String name, Role role, String password, Optional<String> token) {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._@-]{0,63}");

    public Account {
        name = Normalizer.normalize(name, Normalizer.Form.NFC);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name for an account: \"" + name
                    + "\"; 1 to 64 letters, digits and . _ @ -, begun with a letter or digit");
        }
        if (!PasswordHash.isOne(password)) {
            throw new IllegalArgumentException("the password of " + name + " is not hashed with Argon2id");
        }
    }

    /** What a name is looked up by. */
    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    boolean isNamed(String other) {
        return key(name).equals(key(other));
    }

    Account withRole(Role other) {
        return new Account(name, other, password, token);
    }

    Account withPassword(String hash) {
        return new Account(name, role, hash, token);
    }

    Account withToken(String hash) {
        return new Account(name, role, password, Optional.of(hash));
    }

    /** Without its secrets, so that no log can tell them. */
    @Override
    public String toString() {
        return "Account[" + name + ", " + role.label() + "]";
    }
}
