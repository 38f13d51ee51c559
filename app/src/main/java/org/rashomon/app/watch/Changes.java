// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.watch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.Listening;
import org.rashomon.ledger.Relinking;
import org.rashomon.model.DocumentId;

/**
 * Hands the changes in a ledger on to whoever subscribes, from any thread that links reports: the watch's own, or one that answers a page.
 *
 * <pre>{@code
 * try (Subscription subscription = Changes.of(ledger).subscribe(1_000)) {
 *     for (Optional<Notice> notice = subscription.next(patience); goesOn; notice = subscription.next(patience)) {
 *         notice.ifPresent(this::send);
 *     }
 * }
 * }</pre>
 */
public final class Changes {
    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();
    private final AtomicLong told = new AtomicLong();
    private final Optional<Ledger> ledger;
    private Optional<Listening> listening = Optional.empty();

    /** Changes that are published by {@link #publish} alone. */
    public Changes() {
        this(Optional.empty());
    }

    private Changes(Optional<Ledger> ledger) {
        this.ledger = ledger;
    }

    /** The changes in a ledger, as far as this process links them; it is listened to while somebody subscribes. */
    public static Changes of(Ledger ledger) {
        return new Changes(Optional.of(ledger));
    }

    private void publish(Relinking relinking, Ledger linked) {
        Map<DocumentId, DocumentId> firstTexts = new HashMap<>();
        RelinkingComparison.changes(
                        relinking,
                        document -> firstTexts.computeIfAbsent(document, absent -> firstText(absent, linked)))
                .forEach(this::publish);
    }

    private static DocumentId firstText(DocumentId document, Ledger ledger) {
        return ledger.histories().versions(document).stream()
                .findFirst()
                .map(version -> version.document())
                .orElse(document);
    }

    /** Tells every subscriber; waits for none. */
    public void publish(Change change) {
        Notice.Told notice = new Notice.Told(told.incrementAndGet(), change);
        subscriptions.forEach(subscription -> subscription.offer(notice));
    }

    /**
     * Listens from now on, until closed.
     *
     * @param capacity how many changes wait for a slow listener; what comes beyond is missed
     */
    public synchronized Subscription subscribe(int capacity) {
        Subscription subscription = new Subscription(capacity, this);
        subscriptions.add(subscription);
        if (listening.isEmpty()) {
            listening = ledger.map(linked -> linked.whenRelinked(relinking -> publish(relinking, linked)));
        }
        return subscription;
    }

    synchronized void drop(Subscription subscription) {
        subscriptions.remove(subscription);
        if (subscriptions.isEmpty()) {
            listening.ifPresent(Listening::close);
            listening = Optional.empty();
        }
    }
}
