// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Masthead;
import org.rashomon.model.Outlet;
import org.rashomon.model.Publication;

/**
 * What is kept of a document until all are there.
 *
 * @param id of the document
 * @param input it came from
 * @param outlet that printed it
 * @param published when, as far as is told
 * @param leads the words and addresses that name an origin
 * @param signature of its text
 */
record Trace(DocumentId id, String input, Optional<String> outlet, Moment published, Leads leads, Signature signature) {
    /** Sorted by text, and of one text the first published first. */
    static final Comparator<Trace> BY_TEXT = Comparator.comparing(Trace::id)
            .thenComparing(trace -> trace.published().order())
            .thenComparing(Trace::input);

    /** The first published first. */
    static final Comparator<Trace> FIRST = Comparator.comparing(
                    (Trace trace) -> trace.published().order())
            .thenComparing(Trace::input)
            .thenComparing(Trace::id);

    /**
     * When something was published.
     *
     * @param order sorts as text; what has no date comes last
     * @param day where it is known
     */
    record Moment(String order, Optional<LocalDate> day) {
        private static final String LAST = "~";

        static Moment of(Optional<Publication> published) {
            String order = published
                    .flatMap(Publication::instant)
                    .map(instant -> instant.toInstant().toString())
                    .or(() -> published.map(publication -> publication.date().toString()))
                    .orElse(LAST);
            return new Moment(order, published.map(Publication::date));
        }
    }

    static Trace of(Document document) {
        Masthead masthead = document.masthead();
        return new Trace(
                document.id(),
                document.input(),
                masthead.outlet().map(Outlet::name),
                Moment.of(masthead.published()),
                Leads.of(document),
                Signature.of(document.text()));
    }

    boolean isOfOneOutletWith(Trace other) {
        return outlet.isPresent() && outlet.equals(other.outlet);
    }

    CopyRule.Relation relation(Trace other) {
        if (leads.isSamePageAs(other.leads)) {
            return CopyRule.Relation.ONE_ADDRESS;
        }
        return isOfOneOutletWith(other) ? CopyRule.Relation.ONE_OUTLET : CopyRule.Relation.STRANGERS;
    }
}
