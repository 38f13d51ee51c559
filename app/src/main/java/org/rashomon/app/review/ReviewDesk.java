// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.review.Decisions;
import org.rashomon.ledger.review.ReviewNote;
import org.rashomon.model.DocumentId;
import org.rashomon.model.LedgerEntry;
import org.rashomon.model.LedgerEntry.Operation;

/**
 * Where decisions are made that somebody was shown a form for: only while what the form was about is still what it was, and once,
 * however often the form is sent. What is decided is linked anew behind it.
 */
public final class ReviewDesk implements AutoCloseable {
    private static final int FORMS_REMEMBERED = 2_000;

    private final Ledger ledger;
    private final Sight sight;
    private final LinkingAfter linking;
    private final Map<String, List<Long>> made = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Long>> eldest) {
            return size() > FORMS_REMEMBERED;
        }
    };

    public ReviewDesk(Ledger ledger) {
        this.ledger = ledger;
        this.sight = new Sight(ledger);
        this.linking = new LinkingAfter(ledger);
    }

    /** Whether what was decided has been linked; waits for it, but no longer than {@code most}. */
    public boolean isLinked(Duration most) {
        return linking.isDone(most);
    }

    /** What an incident or a report says now. */
    public Seen seen(String subject) {
        return sight.of(subject);
    }

    /**
     * Makes the decisions that {@code wanted} finds, in order.
     *
     * @throws IllegalArgumentException when the first cannot be made, with the reason, an {@link InputException} by what was typed; when
     *     one after it cannot, those before it are kept, and that is the answer
     */
    public synchronized Verdict decide(FormOrigin form, Signed signed, Supplier<List<Operation>> wanted) {
        String key = signed.author() + "\n" + form.key();
        Optional<List<Long>> before = Optional.ofNullable(made.get(key));
        if (before.isPresent()) {
            return new Verdict.Made(before.get(), false);
        }
        while (true) {
            long line = ledger.lastLine();
            if (!form.seen().stream().allMatch(seen -> sight.of(seen.subject()).equals(seen))) {
                return new Verdict.Stale(since(form));
            }
            List<Operation> decisions = wanted.get();
            Optional<LedgerEntry> first = ledger.decideAt(line, decisions.getFirst(), signed.author(), signed.reason());
            if (first.isPresent()) {
                return made(key, first.get(), decisions.subList(1, decisions.size()), signed);
            }
        }
    }

    private Verdict made(String key, LedgerEntry first, List<Operation> rest, Signed signed) {
        List<Long> entries = new ArrayList<>(List.of(first.sequence()));
        try {
            rest.forEach(decision -> entries.add(
                    ledger.decide(decision, signed.author(), signed.reason()).sequence()));
            return new Verdict.Made(entries, true);
        } catch (RuntimeException failed) {
            return new Verdict.Partly(entries, failed);
        } finally {
            made.put(key, List.copyOf(entries));
            linking.begin();
        }
    }

    /** What was decided about the form's subjects after it was made, also what no longer holds. */
    private List<ReviewNote> since(FormOrigin form) {
        Set<DocumentId> documents = form.seen().stream()
                .map(seen -> sight.documents(seen.subject()))
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        Decisions decisions = ledger.decisions();
        return decisions.all().stream()
                .filter(entry -> entry.sequence() > form.line())
                .filter(entry -> documents.isEmpty()
                        || Decisions.documents(decisions.undoneIn(entry.operation())).stream()
                                .anyMatch(documents::contains))
                .flatMap(entry -> ledger.reviews().note(entry.sequence()).stream())
                .toList();
    }

    @Override
    public void close() {
        linking.close();
    }
}
