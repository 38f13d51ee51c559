// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import org.rashomon.model.ProblemCode;

/** Why an address yields nothing; the message does not repeat the address. */
public final class UnfetchableException extends Exception {
    private final ProblemCode code;
    private final boolean mayPass;

    UnfetchableException(ProblemCode code, String reason) {
        this(code, reason, false);
    }

    private UnfetchableException(ProblemCode code, String reason, boolean mayPass) {
        super(reason);
        this.code = code;
        this.mayPass = mayPass;
    }

    /** A fault of the moment: asking once more may help. */
    static UnfetchableException passing(String reason) {
        return new UnfetchableException(ProblemCode.INPUT_UNREADABLE, reason, true);
    }

    static UnfetchableException unreadable(String reason) {
        return new UnfetchableException(ProblemCode.INPUT_UNREADABLE, reason);
    }

    public ProblemCode code() {
        return code;
    }

    boolean mayPass() {
        return mayPass;
    }

    /** Why, as a sentence part. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
