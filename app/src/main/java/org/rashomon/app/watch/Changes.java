// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.watch;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.rashomon.ledger.Ledger;
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

    /** Changes that are published by {@link #publish} alone. */
    public Changes() {}

    /** The changes in a ledger from now on, as far as this process links them. */
    public static Changes of(Ledger ledger) {
        Changes changes = new Changes();
        ledger.whenRelinked(relinking -> changes.publish(relinking, ledger));
        return changes;
    }

    private void publish(Relinking relinking, Ledger ledger) {
        if (!subscriptions.isEmpty()) {
            RelinkingComparison.changes(relinking, document -> firstText(document, ledger))
                    .forEach(this::publish);
        }
    }

    private static DocumentId firstText(DocumentId document, Ledger ledger) {
        return ledger.versions(document).stream()
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
    public Subscription subscribe(int capacity) {
        Subscription subscription = new Subscription(capacity, this);
        subscriptions.add(subscription);
        return subscription;
    }

    void drop(Subscription subscription) {
        subscriptions.remove(subscription);
    }
}
