// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.Optional;
import org.rashomon.app.json.ChangeJson;
import org.rashomon.app.json.JsonLines;
import org.rashomon.app.watch.Changes;
import org.rashomon.app.watch.Notice;
import org.rashomon.app.watch.Subscription;
import org.rashomon.model.VagueRules;

/** Tells browsers of new and changed incidents as they come: server-sent events (html.spec.whatwg.org, section 9.2), one for each change. */
final class Live {
    private static final int MOST_LISTENERS = 100;

    /** Each page that is open is one. */
    private static final int MOST_OF_ONE_VISITOR = 10;

    private static final int MOST_WAITING = 256;

    /** Proxies close what is silent for a minute. */
    private static final Duration SILENCE = Duration.ofSeconds(20);

    private final Changes changes;
    private final ChangeJson shape;
    private final Quota places = new Quota(MOST_LISTENERS, MOST_OF_ONE_VISITOR);

    Live(Changes changes, VagueRules rules) {
        this.changes = changes;
        this.shape = new ChangeJson(rules);
    }

    /** Answers until the browser goes away or its visitor would not be let in any more; one too many is sent away, and comes back by itself. */
    void open(SseClient client, Admission admission) {
        if (!places.take(admission.name())) {
            client.close();
            return;
        }
        Subscription subscription = changes.subscribe(MOST_WAITING);
        client.keepAlive();
        // What is not sent yet keeps the browser waiting for the answer's head.
        client.sendComment("listening");
        Thread.ofVirtual().name("events").start(() -> {
            try (subscription) {
                tell(client, admission, subscription);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } finally {
                client.close();
                places.leave(admission.name());
            }
        });
    }

    private void tell(SseClient client, Admission admission, Subscription subscription) throws InterruptedException {
        while (!client.terminated()) {
            Optional<Notice> notice = subscription.next(SILENCE);
            if (admission.isOver()) {
                return;
            }
            if (notice.isPresent()) {
                client.sendEvent("change", JsonLines.line(shape.of(notice.get())));
            } else {
                client.sendComment("still here");
            }
        }
    }
}
