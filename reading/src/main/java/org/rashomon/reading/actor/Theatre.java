// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import java.util.Collections;
import java.util.Set;
import org.rashomon.model.Party;

/**
 * Where the words of a pack are at home.
 *
 * @param pack its name
 * @param states the states of the theatre: in a report that names one of them, a name's meaning of this pack goes before that of another pack;
 *     empty for a pack of the whole world
 */
record Theatre(String pack, Set<Party> states) {
    Theatre {
        states = Set.copyOf(states);
    }

    boolean isWorld() {
        return states.isEmpty();
    }

    boolean isNamedAmong(Set<Party> named) {
        return !Collections.disjoint(states, named);
    }
}
