// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Map;

/**
 * Why a request is turned away.
 *
 * @param status the answer's status
 * @param title in a few words
 * @param reason for people: what can be done
 * @param headers what the status asks for, {@code Retry-After} or {@code Allow}
 */
record Refusal(HttpStatus status, String title, String reason, Map<String, String> headers) {
    Refusal {
        headers = Map.copyOf(headers);
    }

    Refusal(HttpStatus status, String reason) {
        this(status, "Not answered", reason, Map.of());
    }

    static Refusal later(Duration wait, String reason) {
        return new Refusal(
                HttpStatus.TOO_MANY_REQUESTS, "Too many requests", reason, Map.of("Retry-After", seconds(wait)));
    }

    /** Rounded up: who comes back then is answered. */
    static String seconds(Duration wait) {
        return Long.toString(Math.max(1, wait.plusMillis(999).toSeconds()));
    }
}
