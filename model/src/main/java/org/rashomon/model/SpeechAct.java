// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.Optional;

/**
 * What a speaker does by saying something. A closed list, with its equivalents in PLOVER's ontology of 2021, where bare statements, and with them the
 * denial of a deed, have none.
 */
public enum SpeechAct {
    ASSERTS,
    CONFIRMS,
    DENIES,
    ACCUSES(PloverType.ACCUSE),
    WARNS(PloverType.THREATEN),
    THREATENS(PloverType.THREATEN),
    DEMANDS(PloverType.REQUEST),
    PROMISES(PloverType.AGREE),
    JUSTIFIES,
    SUPPORTS(PloverType.SUPPORT),
    CRITICISES(PloverType.ACCUSE),
    ASKS,
    ANNOUNCES;

    private final Optional<PloverType> plover;

    SpeechAct() {
        this.plover = Optional.empty();
    }

    SpeechAct(PloverType plover) {
        this.plover = Optional.of(plover);
    }

    /** PLOVER's type; empty for a statement. The words that do it may tell another: to refuse is more than to deny. */
    public Optional<PloverType> plover() {
        return plover;
    }
}
