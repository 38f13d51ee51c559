// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/** The root of what this product throws on purpose, apart from a caller's mistakes ({@link IllegalArgumentException}). */
public class RashomonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;

    public RashomonException(ProblemCode code, String message) {
        super(message);
        this.code = code;
    }

    public RashomonException(ProblemCode code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public ProblemCode code() {
        return code;
    }
}
