// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.intake.origin.QuotationIndex.Place;
import org.rashomon.model.DocumentId;

/** The statements that reports of different origins quote. */
final class SharedQuotations {
    private final List<Trace> traces;
    private final CopyGroups groups;
    private final Map<Integer, List<SharedQuotation>> byDocument = new HashMap<>();

    private SharedQuotations(List<Trace> traces, CopyGroups groups) {
        this.traces = traces;
        this.groups = groups;
    }

    /** By the number of the document; those of a document by their place. */
    static Map<Integer, List<SharedQuotation>> of(List<Trace> traces, CopyGroups groups) {
        SharedQuotations shared = new SharedQuotations(traces, groups);
        QuotationIndex.statements(groups.signatures()).forEach(shared::add);
        shared.byDocument.values().forEach(all -> all.sort(Comparator.comparing(SharedQuotation::span)));
        return shared.byDocument;
    }

    private void add(List<Place> statement) {
        Map<Integer, List<Place>> byGroup = new TreeMap<>();
        for (Place place : statement) {
            byGroup.computeIfAbsent(groups.root(place.number()), root -> new ArrayList<>())
                    .add(place);
        }
        if (byGroup.size() == 1) {
            return;
        }
        int reports = (int) statement.stream().map(this::id).distinct().count();
        byGroup.forEach((group, places) -> {
            int copies = (int) places.stream().map(this::id).distinct().count();
            List<DocumentId> others = others(statement, group);
            for (Place place : places) {
                byDocument
                        .computeIfAbsent(place.number(), absent -> new ArrayList<>())
                        .add(new SharedQuotation(place.span(), reports - copies, others));
            }
        });
    }

    private List<DocumentId> others(List<Place> statement, int group) {
        TreeSet<DocumentId> others = new TreeSet<>();
        for (Place place : statement) {
            if (groups.root(place.number()) != group) {
                others.add(id(place));
            }
            if (others.size() == SharedQuotation.MOST_NAMED) {
                break;
            }
        }
        return List.copyOf(others);
    }

    private DocumentId id(Place place) {
        return traces.get(place.number()).id();
    }
}
