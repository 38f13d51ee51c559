// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.rashomon.app.json.ChangeJson;
import org.rashomon.app.json.JsonLines;
import org.rashomon.app.watch.Changes;
import org.rashomon.app.watch.Notice;
import org.rashomon.app.watch.Subscription;
import org.rashomon.model.VagueRules;

/** Tells browsers of new and changed incidents as they come: server-sent events (html.spec.whatwg.org, section 9.2), one for each change. */
final class Live {
    private static final int MOST_LISTENERS = 100;
    private static final int MOST_WAITING = 256;

    /** Proxies close what is silent for a minute. */
    private static final Duration SILENCE = Duration.ofSeconds(20);

    private final Changes changes;
    private final ChangeJson shape;
    private final Semaphore room = new Semaphore(MOST_LISTENERS);

    Live(Changes changes, VagueRules rules) {
        this.changes = changes;
        this.shape = new ChangeJson(rules);
    }

    /** Answers until the browser goes away; one too many is sent away, and comes back by itself. */
    void open(SseClient client) {
        if (!room.tryAcquire()) {
            client.close();
            return;
        }
        Subscription subscription = changes.subscribe(MOST_WAITING);
        client.keepAlive();
        // What is not sent yet keeps the browser waiting for the answer's head.
        client.sendComment("listening");
        Thread.ofVirtual().name("events").start(() -> {
            try (subscription) {
                tell(client, subscription);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } finally {
                client.close();
                room.release();
            }
        });
    }

    private void tell(SseClient client, Subscription subscription) throws InterruptedException {
        while (!client.terminated()) {
            Optional<Notice> notice = subscription.next(SILENCE);
            if (notice.isPresent()) {
                client.sendEvent("change", JsonLines.line(shape.of(notice.get())));
            } else {
                client.sendComment("still here");
            }
        }
    }
}
