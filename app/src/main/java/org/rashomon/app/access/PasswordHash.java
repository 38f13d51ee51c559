// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.access;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Argon2id with the parameters of OWASP's Password Storage Cheat Sheet: 19 MiB of memory, two rounds, one lane. A hash carries its
 * parameters, so that those with earlier ones stay valid when these are raised. Its notation is written and read here, since the library
 * does it in the machine's own language, where a Turkish one makes "argon2" and a dotless i of it.
 */
final class PasswordHash {
    private static final Cost USUAL = new Cost(19_456, 2, 1);
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int AT_ONCE = 4;
    private static final int SECONDS_TO_WAIT = 10;

    private static final Pattern NOTATION = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,3})\\$([A-Za-z0-9+/]{11,})\\$([A-Za-z0-9+/]{22,})");

    /** Each check fills its memory; many log-ins at once must not fill the machine's. */
    private static final Semaphore PLACES = new Semaphore(AT_ONCE);

    /** What an unknown name is checked against, so that it takes as long as a known one. */
    private static final String NOBODY = of(Secret.random());

    private PasswordHash() {}

    /** Kibibytes of memory, rounds, lanes. */
    private record Cost(int memory, int rounds, int lanes) {
        byte[] hash(String password, byte[] salt, int bytes) {
            return Argon2Function.getInstance(memory, rounds, lanes, bytes, Argon2.ID)
                    .hash(password.getBytes(StandardCharsets.UTF_8), salt)
                    .getBytes();
        }
    }

    static String of(String password) {
        byte[] salt = Secret.randomBytes(SALT_BYTES);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return String.format(
                Locale.ROOT,
                "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s",
                USUAL.memory(),
                USUAL.rounds(),
                USUAL.lanes(),
                base64.encodeToString(salt),
                base64.encodeToString(USUAL.hash(password, salt, HASH_BYTES)));
    }

    static boolean isOne(String hash) {
        return NOTATION.matcher(hash).matches();
    }

    static boolean matches(String password, String hash) {
        Matcher read = NOTATION.matcher(hash);
        return read.matches() && inItsPlace(() -> matches(password, read));
    }

    private static boolean matches(String password, Matcher read) {
        Cost cost = new Cost(
                Integer.parseInt(read.group(1)), Integer.parseInt(read.group(2)), Integer.parseInt(read.group(3)));
        byte[] kept = Base64.getDecoder().decode(read.group(5));
        byte[] salt = Base64.getDecoder().decode(read.group(4));
        return MessageDigest.isEqual(kept, cost.hash(password, salt, kept.length));
    }

    /** Does the work of {@link #matches} for nothing. */
    static void pretend(String password) {
        matches(password, NOBODY);
    }

    private static boolean inItsPlace(BooleanSupplier check) {
        try {
            if (!PLACES.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
                return false;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
        try {
            return check.getAsBoolean();
        } finally {
            PLACES.release();
        }
    }
}
