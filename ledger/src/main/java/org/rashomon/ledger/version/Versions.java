// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.version;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Masthead;

/** Which texts were met at which addresses. */
public final class Versions {
    private final Map<ReportAddress, SortedMap<DocumentId, Version>> byAddress = new HashMap<>();

    /**
     * A document was met with a masthead. Met again at the same address it is the same version with what is told about it now.
     *
     * @param learned the journal's line that tells it
     */
    public void add(DocumentId document, Masthead masthead, long learned) {
        ReportAddress.of(masthead)
                .ifPresent(address -> byAddress
                        .computeIfAbsent(address, absent -> new TreeMap<>())
                        .merge(
                                document,
                                Version.of(document, masthead, learned),
                                (first, again) -> new Version(document, again.told(), first.learned())));
    }

    /** The texts met at an address, the earliest version first. */
    public List<Version> at(ReportAddress address) {
        return Version.inOrder(versions(address));
    }

    private Collection<Version> versions(ReportAddress address) {
        return Optional.ofNullable(byAddress.get(address))
                .map(versions -> versions.values())
                .orElse(List.of());
    }

    /** The documents met at an address, in order. */
    public Set<DocumentId> documents(ReportAddress address) {
        return Optional.ofNullable(byAddress.get(address))
                .<Set<DocumentId>>map(versions -> versions.keySet())
                .orElse(Set.of());
    }

    /**
     * Whether there is a later version of a report where a document was met.
     *
     * @param counts which documents count as versions: those that are not withdrawn
     */
    public boolean isSuperseded(DocumentId document, Masthead masthead, Predicate<DocumentId> counts) {
        return ReportAddress.of(masthead)
                .map(address -> at(address).stream()
                        .map(Version::document)
                        .filter(counts)
                        .toList())
                .filter(versions -> !versions.isEmpty())
                .map(versions -> !versions.getLast().equals(document))
                .orElse(false);
    }
}
