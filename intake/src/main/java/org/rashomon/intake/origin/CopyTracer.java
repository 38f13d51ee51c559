// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Origin;
import org.rashomon.model.OriginTracer;
import org.rashomon.model.Outlet;
import org.rashomon.model.Publication;

/**
 * Finds copies by the runs of words that texts share, and names the agency that a credit line names. Texts of which one holds a good
 * part of the other are copies of one text; what an outlet prints under all its reports counts for nothing.
 *
 * <p>Time and memory grow with the length of the texts: each run of words is looked up once.
 */
public final class CopyTracer implements OriginTracer {
    private static final Comparator<Document> FIRST = Comparator.comparing(CopyTracer::moment)
            .thenComparing(Document::input)
            .thenComparing(Document::id);

    @Override
    public Map<DocumentId, Origin> trace(Collection<Document> documents) {
        Map<DocumentId, Origin> origins = new TreeMap<>();
        syndication(documents).forEach((id, syndication) -> origins.put(id, syndication.origin()));
        return origins;
    }

    /**
     * Group and origin of each document.
     *
     * @param documents in any order; the answer does not depend on it
     */
    public Map<DocumentId, Syndication> syndication(Collection<Document> documents) {
        Map<DocumentId, Syndication> found = new TreeMap<>();
        int groups = 0;
        for (List<Document> copies : CopyGroups.of(distinct(documents))) {
            boolean isAlone = copies.size() == 1;
            Optional<String> name = isAlone ? Optional.empty() : Optional.of("g" + ++groups);
            Origin origin = origin(copies);
            for (Document copy : copies) {
                found.put(copy.id(), new Syndication(name, origin));
            }
        }
        return found;
    }

    /** One document per text, the first published; sorted by its id. */
    private static List<Document> distinct(Collection<Document> documents) {
        Map<DocumentId, Document> byId = new TreeMap<>();
        documents.stream().sorted(FIRST).forEach(document -> byId.putIfAbsent(document.id(), document));
        return new ArrayList<>(byId.values());
    }

    private static Origin origin(List<Document> copies) {
        Map<String, Integer> credited = new TreeMap<>();
        for (Document copy : copies) {
            CreditLine.agency(copy).ifPresent(agency -> credited.merge(agency, 1, Integer::sum));
        }
        Optional<String> agency = credited.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
        if (agency.isPresent()) {
            return new Origin(agency.get(), "credit line");
        }
        Document first = copies.stream().min(FIRST).orElseThrow();
        String name = first.masthead().outlet().map(Outlet::name).orElse(first.input());
        return new Origin(name, copies.size() == 1 ? "own report" : "shared text");
    }

    private static String moment(Document document) {
        Optional<Publication> published = document.masthead().published();
        return published
                .flatMap(Publication::instant)
                .map(instant -> instant.toInstant().toString())
                .or(() -> published.map(publication -> publication.date().toString()))
                .orElse("~");
    }
}
