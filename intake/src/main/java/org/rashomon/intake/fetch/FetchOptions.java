// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.util.List;

/**
 * How addresses are fetched.
 *
 * @param manners towards hosts
 * @param timeouts for answers
 * @param budgets of answers
 * @param allowed addresses outside of the public web that may be fetched; usually none
 * @param offline true to answer from the captures alone
 */
public record FetchOptions(
        Manners manners, Timeouts timeouts, Budgets budgets, List<AllowedAddress> allowed, boolean offline) {
    public FetchOptions {
        allowed = List.copyOf(allowed);
    }

    /** Polite, bounded, the public web only. */
    public static FetchOptions usual(String userAgent) {
        return new FetchOptions(Manners.usual(userAgent), Timeouts.usual(), Budgets.usual(), List.of(), false);
    }

    public FetchOptions with(Manners other) {
        return new FetchOptions(other, timeouts, budgets, allowed, offline);
    }

    public FetchOptions with(Timeouts other) {
        return new FetchOptions(manners, other, budgets, allowed, offline);
    }

    public FetchOptions with(Budgets other) {
        return new FetchOptions(manners, timeouts, other, allowed, offline);
    }

    public FetchOptions allowing(List<AllowedAddress> others) {
        return new FetchOptions(manners, timeouts, budgets, others, offline);
    }

    public FetchOptions offline(boolean isOffline) {
        return new FetchOptions(manners, timeouts, budgets, allowed, isOffline);
    }
}
