// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.access;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Argon2id with the parameters of OWASP's Password Storage Cheat Sheet: 19 MiB of memory, two rounds, one lane. A hash carries its
 * parameters, so that those with earlier ones stay valid when these are raised.
 */
final class PasswordHash {
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final String PREFIX = "$argon2id$";
    private static final int SALT_BYTES = 16;
    private static final int AT_ONCE = 4;
    private static final int SECONDS_TO_WAIT = 10;

    /** Each check fills its memory; many log-ins at once must not fill the machine's. */
    private static final Semaphore PLACES = new Semaphore(AT_ONCE);

    /** What an unknown name is checked against, so that it takes as long as a known one. */
    private static final String NOBODY = of(Secret.random());

    private PasswordHash() {}

    static String of(String password) {
        return new String(
                ARGON2ID.hash(password.getBytes(StandardCharsets.UTF_8), Secret.randomBytes(SALT_BYTES))
                        .getResultAsBytes(),
                StandardCharsets.US_ASCII);
    }

    static boolean isOne(String hash) {
        return hash.startsWith(PREFIX);
    }

    static boolean matches(String password, String hash) {
        return inItsPlace(() -> Argon2Function.getInstanceFromHash(hash)
                .check(password.getBytes(StandardCharsets.UTF_8), hash.getBytes(StandardCharsets.US_ASCII)));
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
