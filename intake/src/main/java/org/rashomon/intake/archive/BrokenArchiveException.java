// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.archive;

import java.io.IOException;

/** Compressed bytes that are not what they should be, or more than anybody needs. */
public class BrokenArchiveException extends IOException {
    private final String reason;

    /** The reason says what is wrong and at which byte. */
    public BrokenArchiveException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** For people. */
    public String reason() {
        return reason;
    }
}
