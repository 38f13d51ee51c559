// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.feed;

import java.io.IOException;

/** A feed or sitemap that cannot be read even with forgiveness. */
public final class BrokenFeedException extends IOException {
    private final String reason;

    BrokenFeedException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** For people. */
    public String reason() {
        return reason;
    }
}
