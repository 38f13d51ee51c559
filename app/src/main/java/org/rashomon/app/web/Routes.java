// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rashomon.model.DocumentId;
import org.rashomon.model.IncidentId;
import org.rashomon.model.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which address shows which page. */
final class Routes {
    private static final Logger LOG = LoggerFactory.getLogger(Routes.class);

    private final Holdings holdings;
    private final Guard guard;
    private final Pages pages = new Pages();

    Routes(Holdings holdings, String host) {
        this.holdings = holdings;
        this.guard = new Guard(host);
    }

    void addTo(RoutesConfig routes) {
        routes.before(this::admit);
        routes.get("/", this::front);
        routes.get("/incident/{id}", this::incident);
        routes.get("/document/{id}", this::document);
        routes.get("/reports", request -> show(request, pages.reports(ReportsPage.of(holdings.readings()))));
        routes.get("/speakers", request -> show(request, pages.speakers(SpeakersPage.of(holdings.readings()))));
        routes.get("/speaker", this::speaker);
        routes.get("/about", request -> show(request, pages.about(AboutPage.of(holdings))));
        routes.get(
                "/health",
                request -> request.contentType("text/plain; charset=utf-8").result("ok\n"));
        routes.get("/rashomon.css", request -> asset(request, "text/css; charset=utf-8", pages.style()));
        routes.get("/rashomon.svg", request -> asset(request, "image/svg+xml", pages.icon()));
        routes.error(404, this::explainNotFound);
        routes.exception(Exception.class, this::fail);
    }

    private void admit(Context request) {
        guard.addHeaders(request);
        guard.refusal(request).ifPresent(refusal -> {
            notice(request, refusal.status(), "Not answered", refusal.reason());
            request.skipRemainingHandlers();
        });
    }

    private void front(Context request) {
        Map<String, String> parameters = new TreeMap<>();
        request.queryParamMap().forEach((name, values) -> {
            if (!values.isEmpty()) {
                parameters.put(name, values.getFirst());
            }
        });
        show(request, pages.front(FrontPage.of(holdings, FilterQuery.parse(parameters))));
    }

    private void incident(Context request) {
        IncidentId id = new IncidentId(request.pathParam("id"));
        holdings.incident(id)
                .map(found -> IncidentPage.of(found, IncidentPage.quoted(found, holdings)))
                .ifPresentOrElse(
                        page -> show(request, pages.incident(page)),
                        () -> notFound(request, "This ledger has no incident of that id."));
    }

    private void document(Context request) {
        documentId(request.pathParam("id"))
                .flatMap(holdings::reading)
                .ifPresentOrElse(
                        reading -> show(request, pages.document(document(request, reading))),
                        () -> notFound(request, "This ledger has no report of that id."));
    }

    private static DocumentPage document(Context request, Reading reading) {
        Question question = Question.parse(
                Optional.ofNullable(request.queryParam("from")),
                Optional.ofNullable(request.queryParam("to")),
                reading.document().text().length());
        return DocumentPage.of(reading, question);
    }

    private static Optional<DocumentId> documentId(String value) {
        try {
            return Optional.of(new DocumentId(value));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private void speaker(Context request) {
        String name = Optional.ofNullable(request.queryParam("name")).orElse("");
        SpeakerPage.of(name, holdings.readings())
                .ifPresentOrElse(
                        page -> show(request, pages.speaker(page)),
                        () -> notFound(request, "Nobody of that name is read to say anything in this ledger."));
    }

    private static void asset(Context request, String type, byte[] bytes) {
        request.header("Cache-Control", "max-age=86400").contentType(type).result(bytes);
    }

    private void notFound(Context request, String message) {
        notice(request, HttpStatus.NOT_FOUND, "Not in this ledger", message);
    }

    /** For an address without a page; a page that was not found has said so itself. */
    private void explainNotFound(Context request) {
        String type = Optional.ofNullable(request.res().getContentType()).orElse("");
        if (!type.startsWith("text/html")) {
            notFound(request, "There is no page at this address.");
        }
    }

    private void fail(Exception problem, Context request) {
        LOG.error("{} failed", request.path(), problem);
        notice(
                request,
                HttpStatus.INTERNAL_SERVER_ERROR,
                "This page failed",
                "The ledger is unchanged. The log says more.");
    }

    private void notice(Context request, HttpStatus status, String title, String message) {
        show(request.status(status), pages.notice(new NoticePage(title, message)));
    }

    private static void show(Context request, String html) {
        request.contentType("text/html; charset=utf-8").result(html);
    }
}
