// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a password must be: long, and none of those that are tried first. As NIST SP 800-63B asks, nothing is said about kinds of
 * characters, nothing is cut off, and no password grows old.
 */
public final class PasswordRules {
    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final int FEWEST_DIFFERENT = 5;

    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** Why a password is refused; empty when it may be used. */
    public static Optional<String> refusal(String password, String name) {
        int length = password.codePointCount(0, password.length());
        String plain = password.toLowerCase(Locale.ROOT);
        if (length < SHORTEST || length > LONGEST) {
            return Optional.of("a password has " + SHORTEST + " to " + LONGEST + " characters, this one has " + length);
        }
        if (plain.contains(Account.key(name)) && Account.key(name).length() * 2 >= length) {
            return Optional.of("the password is little more than the name");
        }
        boolean tooCommon =
                COMMON.contains(plain) || plain.codePoints().distinct().count() < FEWEST_DIFFERENT;
        return tooCommon ? Optional.of("this password is among those that are tried first") : Optional.empty();
    }

    /** How many are refused for being tried first. */
    static int commonOnes() {
        return COMMON.size();
    }

    private static Set<String> common() {
        try (InputStream list = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            if (list == null) {
                throw new IllegalStateException("not in the jar: common-passwords.txt");
            }
            return new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
