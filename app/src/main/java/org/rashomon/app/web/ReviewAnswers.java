// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rashomon.app.access.AuditEvent.Deed;
import org.rashomon.app.review.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a form of the review is answered once it was decided, or was not; what was decided is written down before. */
record ReviewAnswers(Pages pages, Access access) {
    private static final Logger LOG = LoggerFactory.getLogger(ReviewAnswers.class);

    void notice(Context request, HttpStatus status, String why) {
        notice(request.status(status), new NoticePage("Not decided", why));
    }

    private void notice(Context request, NoticePage page) {
        ReviewRoutes.html(request, pages.notice(page));
    }

    void made(Posted sent, Verdict.Made made) {
        if (made.now() && !isWrittenDown(sent, made.entries())) {
            return;
        }
        String done = ReviewQuery.done(made.entries());
        boolean stays = sent.undoes() || !sent.form().field("stay").isEmpty();
        String incident = sent.asked(stays ? ReviewQuery.INCIDENT : ReviewQuery.NEXT);
        Map<String, String> about = incident.isEmpty()
                ? Map.of(ReviewQuery.DONE, done)
                : Map.of(ReviewQuery.DONE, done, ReviewQuery.INCIDENT, incident);
        String page = sent.form().field("log").isEmpty() ? "/review" : "/review/decisions";
        sent.request().redirect(sent.forms().query().href(page, about), HttpStatus.SEE_OTHER);
    }

    void partly(Posted sent, Verdict.Partly partly) {
        LOG.warn("decided no further than {}", partly.entries(), partly.failure());
        if (isWrittenDown(sent, partly.entries())) {
            String why =
                    "Decided, and holding: " + numbers(partly.entries()) + ". What was to come after was not decided: "
                            + partly.failure().getMessage() + ".";
            notice(sent.request().status(HttpStatus.CONFLICT), new NoticePage("Partly decided", why));
        }
    }

    /** Writes down what was decided. When that cannot be done any more, it is told, for the ledger has it. */
    private boolean isWrittenDown(Posted sent, List<Long> entries) {
        Deed deed = sent.undoes() ? Deed.UNDO : Deed.DECISION;
        try {
            entries.forEach(entry -> access.done(sent.request(), deed, Long.toString(entry)));
            return true;
        } catch (UncheckedIOException full) {
            LOG.error("not in the audit log: {}", entries, full);
            String what = "Decided, and holding: " + numbers(entries)
                    + ". The ledger names who decided; the audit log could not be written.";
            notice(sent.request().status(HttpStatus.INTERNAL_SERVER_ERROR), new NoticePage("Decided", what));
            return false;
        }
    }

    private static String numbers(List<Long> entries) {
        return entries.stream().map(entry -> "#" + entry).collect(Collectors.joining(", "));
    }

    void stale(Posted sent, Verdict.Stale stale) {
        String incident = sent.asked(ReviewQuery.INCIDENT);
        String again = sent.forms().incident().isPresent() || incident.isEmpty()
                ? sent.forms().query().queue(incident)
                : sent.forms().query().queue("");
        ReviewRoutes.html(
                sent.request().status(HttpStatus.CONFLICT),
                pages.reviewStale(new StalePage(DecisionLine.of(stale.since()), again)));
    }
}
