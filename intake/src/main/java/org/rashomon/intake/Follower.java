// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import org.rashomon.model.ProblemCode;

/** What becomes of an address. */
@FunctionalInterface
interface Follower {
    /** The refusal of every address: nothing is fetched. */
    Follower NONE = link -> Single.refused(
            ProblemCode.INPUT_UNREADABLE,
            link.name(),
            "web addresses are not fetched; save the page and give the file");

    /** The stream of what stands at an address; a failure to fetch it is an arrival of that stream. */
    ArrivalStream follow(Link link);

    /** Says that a link will be followed soon. */
    default void expect(Link link) {}
}
