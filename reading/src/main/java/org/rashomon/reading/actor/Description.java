// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import java.util.Optional;
import org.rashomon.model.Actor;

/**
 * What the words of a phrase tell by themselves.
 *
 * @param actor as described
 * @param why how the side is told; missing where it is not told
 * @param post the post or occupation of a person or group, {@code spokesperson}: what later words point back by
 */
record Description(Actor actor, Optional<String> why, Optional<Term> post) {
    static Description of(Actor actor) {
        return new Description(actor, Optional.empty(), Optional.empty());
    }

    boolean tellsSide() {
        return why.isPresent();
    }
}
