// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.access;

import java.util.Locale;

/**
 * Something that was done, or tried.
 *
 * @param who the account or user; "unknown" when there is none of the name that was given, which may have been a password
 * @param address where the request came from
 * @param deed what was done
 * @param about to what: an account, a decision's number, an address without its query; never a secret, never text of a report
 * @param outcome whether it was done
 */
public record AuditEvent(String who, String address, Deed deed, String about, Outcome outcome) {
    /** Whoever cannot be named. */
    public static final String UNKNOWN = "unknown";

    private static final int LONGEST = 200;

    public AuditEvent {
        who = clipped(who);
        address = clipped(address);
        about = clipped(about);
    }

    private static String clipped(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** What can be done. */
    public enum Deed {
        LOGIN,
        LOGOUT,
        /** A request that was turned away: a role that does not suffice, a page elsewhere, a form without its token. */
        REQUEST,
        DECISION,
        UNDO,
        ACCOUNT_ADDED,
        ACCOUNT_REMOVED,
        ROLE_CHANGED,
        PASSWORD_CHANGED,
        TOKEN_MADE,
        /** Lines about strangers that were left out, since there were too many at once. */
        LEFT_OUT;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How it ended. */
    public enum Outcome {
        DONE,
        REFUSED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
