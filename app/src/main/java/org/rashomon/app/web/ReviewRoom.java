// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import org.rashomon.app.holdings.Holdings;
import org.rashomon.app.review.ReviewDesk;
import org.rashomon.app.review.ReviewQueue;
import org.rashomon.ledger.Ledger;

/**
 * What the pages of the review work with.
 *
 * @param ledger that is decided in
 * @param holdings the same, as pages read it
 * @param desk where decisions are made
 * @param queue what is to be looked at first
 * @param places every place of a name
 */
record ReviewRoom(Ledger ledger, Holdings holdings, ReviewDesk desk, ReviewQueue queue, BundledPlaces places) {
    static ReviewRoom of(Ledger ledger, Holdings holdings) {
        return new ReviewRoom(ledger, holdings, new ReviewDesk(ledger), new ReviewQueue(ledger), new BundledPlaces());
    }
}
