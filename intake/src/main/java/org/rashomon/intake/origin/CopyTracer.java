// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Origin;
import org.rashomon.model.OriginTracer;

/**
 * Finds copies by the words that texts share, and names the agency that a credit names. Texts of which one holds a good part of the
 * other are copies of one text; what an outlet prints under all its reports, quoted speech and lists count for nothing.
 *
 * <p>Of each document that is added only a signature of some bytes a word is kept, so that the texts of a large collection need not
 * be held. Time and memory grow with the length of the texts. The answer does not depend on the order of the documents.
 *
 * <pre>{@code
 * CopyTracer tracer = new CopyTracer();
 * documents.forEach(tracer::add);
 * Map<DocumentId, Syndication> found = tracer.syndication();
 * }</pre>
 */
public final class CopyTracer implements OriginTracer {
    private final List<Trace> traces = new ArrayList<>();

    /** One more document; its text is read now and not kept. Not for several threads at once. */
    public void add(Document document) {
        traces.add(Trace.of(document));
    }

    /** Group and origin of each document added so far. */
    public Map<DocumentId, Syndication> syndication() {
        return Syndicate.of(traces.stream().sorted(Trace.BY_TEXT).toList());
    }

    /** Group and origin of each of these documents alone; those that were added are not asked. */
    public Map<DocumentId, Syndication> syndication(Collection<Document> documents) {
        CopyTracer ofThese = new CopyTracer();
        documents.forEach(ofThese::add);
        return ofThese.syndication();
    }

    @Override
    public Map<DocumentId, Origin> trace(Collection<Document> documents) {
        Map<DocumentId, Origin> origins = new TreeMap<>();
        syndication(documents).forEach((id, syndication) -> origins.put(id, syndication.origin()));
        return origins;
    }
}
