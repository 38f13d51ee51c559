// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.review;

/**
 * What something said when a reviewer looked at it, so that it can be told whether it still does.
 *
 * @param subject an incident's id or a document's
 * @param digest of what was read of it and decided about it
 */
public record Seen(String subject, String digest) {
    /** As {@link #toString} writes it; of anything else a sight that nothing agrees with. */
    public static Seen parse(String written) {
        int colon = written.lastIndexOf(':');
        return colon < 0 ? new Seen(written, "") : new Seen(written.substring(0, colon), written.substring(colon + 1));
    }

    @Override
    public String toString() {
        return subject + ":" + digest;
    }
}
