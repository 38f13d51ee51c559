// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host's name. */
@FunctionalInterface
public interface NameLookup {
    /**
     * All addresses of a name, at least one.
     *
     * @throws UnknownHostException when it has none
     */
    List<InetAddress> addresses(String host) throws UnknownHostException;

    /** The machine's own. */
    static NameLookup system() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
