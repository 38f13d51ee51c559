// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.rashomon.ledger.incident.Compared;
import org.rashomon.ledger.incident.Comparer;
import org.rashomon.ledger.incident.Rulings;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Reading;

/**
 * Linking in parts, for who spreads it over machines: the journal's lines are {@link #lines followed}, the documents that they touch are
 * compared elsewhere, by as many {@link Comparer}s as there are, and incidents are {@link #link made} of the comparisons here. The ledger
 * comes out as when it links by itself, which it goes on to do where others ask it about incidents meanwhile.
 */
public final class SpreadLinking {
    private final Object lock;
    private final Runnable catchUp;
    private final Derivations derivations;

    /**
     * A line of the journal.
     *
     * @param documents that something else holds of after it
     */
    public record Line(long number, SortedSet<DocumentId> documents) {
        public Line {
            documents = new TreeSet<>(documents);
        }
    }

    /** Comparisons that were made elsewhere. */
    @FunctionalInterface
    public interface Comparisons {
        /** Those of the documents that lines touch, after one up to another; empty when they are to be made by the ledger itself. */
        Optional<Compared> between(long after, long through);
    }

    SpreadLinking(Object lock, Runnable catchUp, Derivations derivations) {
        this.lock = lock;
        this.catchUp = catchUp;
        this.derivations = derivations;
    }

    /** The lines after one, in order, at most so many, whoever wrote them. */
    public List<Line> lines(long after, int most) {
        synchronized (lock) {
            catchUp.run();
            long last = Math.min(derivations.journalThrough(), after + most);
            return LongStream.rangeClosed(after + 1, last)
                    .mapToObj(line ->
                            new Line(line, new TreeSet<>(derivations.shelf().documents(Set.of(line)))))
                    .toList();
        }
    }

    /** Compares documents as they are in the ledger; its own memory is of so many documents. */
    public Comparer comparer(int documentsKept) {
        return new Comparer(this::reading, this::rulings, documentsKept);
    }

    private Optional<Reading> reading(DocumentId document) {
        synchronized (lock) {
            catchUp.run();
            return derivations.shelf().reading(document);
        }
    }

    private Rulings rulings() {
        synchronized (lock) {
            return derivations.incidents().rulings();
        }
    }

    /**
     * Puts what lines up to this one brought into its incidents.
     *
     * @return how far they have come: not before {@code through}, where the journal has
     */
    public long link(long through, Comparisons comparisons) {
        synchronized (lock) {
            catchUp.run();
            derivations.deriveIncidents(through, comparisons);
            return derivations.linkedThrough();
        }
    }

    /** The line up to which incidents have come. */
    public long linkedThrough() {
        synchronized (lock) {
            return derivations.linkedThrough();
        }
    }
}
