// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Reading;

/** The memory before the first round. */
final class NothingLinked implements LinkMemory {
    private final Map<DocumentId, Reading> readings = new HashMap<>();

    NothingLinked(Collection<Reading> inForce) {
        inForce.forEach(reading -> readings.put(reading.document().id(), reading));
    }

    @Override
    public Optional<Reading> reading(DocumentId document) {
        return Optional.ofNullable(readings.get(document));
    }

    @Override
    public Rulings rulings() {
        return Rulings.none();
    }

    @Override
    public List<Filed> filed(Collection<Long> keys) {
        return List.of();
    }

    @Override
    public List<Alike> alike(Collection<TellingId> episodes) {
        return List.of();
    }

    @Override
    public List<Alike> alikeOf(Collection<DocumentId> documents) {
        return List.of();
    }

    @Override
    public Set<TellingId> episodes(Collection<DocumentId> documents) {
        return Set.of();
    }

    @Override
    public Set<TellingId> chainsOf(Collection<TellingId> episodes) {
        return Set.of();
    }
}
