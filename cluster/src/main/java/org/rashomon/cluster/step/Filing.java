// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.step;

import java.util.List;
import org.rashomon.ledger.incident.Comparer;
import org.rashomon.ledger.incident.LinkMemory.Filed;

/**
 * What a document brings to a block: the keys of one subject.
 *
 * @param gone what its edition before was filed under
 * @param filed what it is filed under
 * @param asked the keys that its episodes look for others by, each once
 */
public record Filing(long block, Comparer.Edition edition, List<Filed> gone, List<Filed> filed, List<Long> asked) {
    public Filing {
        gone = List.copyOf(gone);
        filed = List.copyOf(filed);
        asked = List.copyOf(asked);
    }
}
