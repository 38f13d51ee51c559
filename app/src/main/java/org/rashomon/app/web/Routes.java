// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.rashomon.app.ProductVersion;
import org.rashomon.app.access.Role;
import org.rashomon.app.api.ApiRoutes;
import org.rashomon.app.holdings.FilterQuery;
import org.rashomon.app.holdings.Holdings;
import org.rashomon.app.words.Links;
import org.rashomon.app.words.Reports;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerMoment;
import org.rashomon.ledger.query.IncidentSummary;
import org.rashomon.ledger.review.Reviews;
import org.rashomon.model.DocumentId;
import org.rashomon.model.IncidentId;
import org.rashomon.model.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which address shows which page. */
final class Routes {
    private static final Logger LOG = LoggerFactory.getLogger(Routes.class);

    private final Holdings holdings;
    private final Pages pages;
    private final CapturedAnswers captured;
    private final Optional<BaseMap> baseMap;
    private final Doorway doorway;
    private final ReviewRoutes review;
    private final Live live;
    private final Metrics metrics = new Metrics();

    /**
     * The routes of a workbench.
     *
     * @param ledger that reviewers decide in; {@code holdings} are of it
     */
    Routes(Holdings holdings, Ledger ledger, WorkbenchOptions options, Live live) {
        this.holdings = holdings;
        this.live = live;
        this.baseMap = options.baseMap();
        this.pages = new Pages(baseMap);
        this.captured = new CapturedAnswers(pages, Routes::show);
        this.doorway = new Doorway(pages, options.host(), options.access());
        this.review = new ReviewRoutes(ledger, holdings, pages, doorway.access());
    }

    /** To be called when the server has stopped. */
    void close() {
        review.close();
        holdings.close();
    }

    void addTo(RoutesConfig routes) {
        metrics.addTo(routes);
        doorway.addTo(routes);
        baseMap.ifPresent(map -> routes.get(BaseMap.ADDRESS, map::answer));
        routes.sse("/events", client -> live.open(client, doorway.access().admission(client.ctx())));
        review.addTo(routes);
        page(routes, "/", this::front);
        page(routes, "/incident/{id}", this::incident);
        page(routes, "/incident/{id}/history", this::history);
        page(routes, "/document/{id}", this::document);
        page(routes, "/document/{id}/page", (request, held) -> ofReport(request, held, captured::frame));
        page(routes, "/captured/{id}", (request, held) -> ofReport(request, held, captured::page));
        page(routes, "/reports", (request, held) -> show(request, pages.reports(ReportsPage.of(held, query(request)))));
        page(
                routes,
                "/speakers",
                (request, held) -> show(request, pages.speakers(SpeakersPage.of(held, query(request)))));
        page(routes, "/speaker", this::speaker);
        page(routes, "/party", this::party);
        page(
                routes,
                "/about",
                (request, held) -> show(request, pages.about(AboutPage.of(held, request.queryParam("check") != null))));
        routes.get(
                "/health",
                request -> request.contentType("text/plain; charset=utf-8").result("ok\n"));
        routes.get("/rashomon.css", request -> asset(request, "text/css; charset=utf-8", pages.style()));
        routes.get("/rashomon.svg", request -> asset(request, "image/svg+xml", pages.icon()));
        routes.get("/assets/{name}", pages.assets()::answer);
        new ApiRoutes(holdings, ProductVersion.number()).addTo(routes);
        routes.error(404, this::explainNotFound);
        routes.exception(Exception.class, this::fail);
    }

    /** A page on what is held now, or was at the moment that its address asks for. */
    private void page(RoutesConfig routes, String path, BiConsumer<Context, Holdings> page) {
        routes.get(path, request -> {
            Optional<String> asked = asOf(request);
            if (asked.isEmpty()) {
                page.accept(request, holdings);
                return;
            }
            AtomicBoolean answered = new AtomicBoolean();
            try {
                holdings.asOf(LedgerMoment.parse(asked.get()), then -> {
                    answered.set(true);
                    page.accept(request, then);
                });
            } catch (IllegalArgumentException noMoment) {
                if (answered.get()) {
                    throw noMoment;
                }
                notice(request, HttpStatus.BAD_REQUEST, "No such moment", String.valueOf(noMoment.getMessage()));
            }
        });
    }

    private static Optional<String> asOf(Context request) {
        return Optional.ofNullable(request.queryParam(AsOfPage.PARAMETER)).filter(asked -> !asked.isBlank());
    }

    private void front(Context request, Holdings held) {
        show(request, pages.front(FrontPage.of(held, query(request))));
    }

    private static FilterQuery query(Context request) {
        Map<String, String> parameters = new TreeMap<>();
        request.queryParamMap().forEach((name, values) -> {
            if (!values.isEmpty() && !name.equals(AsOfPage.PARAMETER)) {
                parameters.put(name, values.getFirst());
            }
        });
        return FilterQuery.parse(parameters);
    }

    private void incident(Context request, Holdings held) {
        Reviews reviews = held.reviews();
        held.incident(new IncidentId(request.pathParam("id")))
                .map(found -> {
                    Reports quoted = IncidentPage.quoted(found, held);
                    return pages.incident(
                            IncidentPage.of(found, quoted, IncidentPage.Provenance.of(quoted, held)),
                            decided(
                                    ReviewPageMaker.reviewed(found, reviews),
                                    request,
                                    "/review?incident="
                                            + Links.encoded(found.id().value())));
                })
                .ifPresentOrElse(page -> show(request, page), () -> noIncident(request));
    }

    private void history(Context request, Holdings held) {
        IncidentId id = new IncidentId(request.pathParam("id"));
        held.incident(id)
                .map(found -> IncidentSummary.of(found, IncidentPage.quoted(found, held)::document))
                .map(found -> pages.history(HistoryPage.of(found, held.history(id))))
                .ifPresentOrElse(page -> show(request, page), () -> noIncident(request));
    }

    /** Answers with what a report is to be shown by. */
    @FunctionalInterface
    private interface OfReport {
        void answer(Context request, Reading reading, Holdings held);
    }

    private void ofReport(Context request, Holdings held, OfReport answers) {
        DocumentId.parse(request.pathParam("id"))
                .flatMap(held::reading)
                .ifPresentOrElse(
                        reading -> answers.answer(request, reading, held),
                        () -> notFound(request, "This ledger has no report of that id."));
    }

    private void noIncident(Context request) {
        notFound(request, "This ledger has no incident of that id.");
    }

    private void document(Context request, Holdings held) {
        ofReport(request, held, this::document);
    }

    private void document(Context request, Reading reading, Holdings held) {
        Question question = question(request, reading);
        PageLinks inPage = PageLinks.of(reading.document().id(), question.span(), held);
        show(
                request,
                pages.document(
                        DocumentPage.of(reading, question),
                        reviewed(reading, held, request),
                        Story.of(reading, held),
                        inPage));
    }

    private Reviewed reviewed(Reading reading, Holdings held, Context request) {
        Reviews reviews = held.reviews();
        DocumentId id = reading.document().id();
        return decided(
                Reviewed.of(reviews.notes(id), Set.of(id), reviews),
                request,
                "/review/withdraw?document=" + Links.encoded(id.value()));
    }

    /** With the way to decide about it, for those who may, and about the present alone. */
    private Reviewed decided(Reviewed reviewed, Context request, String address) {
        boolean may = Access.visitor(request)
                .filter(visitor -> visitor.may(Role.REVIEWER))
                .isPresent();
        return may && asOf(request).isEmpty() ? reviewed.openIn(address) : reviewed;
    }

    static Question question(Context request, Reading reading) {
        return Question.parse(
                Optional.ofNullable(request.queryParam("from")),
                Optional.ofNullable(request.queryParam("to")),
                reading.document().text().length());
    }

    private void speaker(Context request, Holdings held) {
        SpeakerPage.of(held, query(request))
                .ifPresentOrElse(
                        page -> show(request, pages.speaker(page)),
                        () -> notFound(request, "Nobody of that name is read to say anything in this ledger."));
    }

    private void party(Context request, Holdings held) {
        PartyPage.of(held, query(request))
                .ifPresentOrElse(
                        page -> show(request, pages.party(page)),
                        () -> notFound(request, "No party of that code is in any incident of this ledger."));
    }

    private static void asset(Context request, String type, byte[] bytes) {
        request.header("Cache-Control", "max-age=86400").contentType(type).result(bytes);
    }

    private void notFound(Context request, String message) {
        notice(request, HttpStatus.NOT_FOUND, "Not in this ledger", message);
    }

    /** For an address without a page; a page that was not found has said so itself. */
    private void explainNotFound(Context request) {
        boolean hasRoute = request.endpoints().matchedHttpEndpoint() != null;
        String type = Optional.ofNullable(request.res().getContentType()).orElse("");
        boolean hasSpoken = type.startsWith("application/") || (hasRoute && type.startsWith("text/html"));
        if (!hasSpoken) {
            notFound(request, "There is no page at this address.");
        }
    }

    private void fail(Exception problem, Context request) {
        try {
            LOG.error("{} failed", request.path(), problem);
            notice(
                    request,
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    "This page failed",
                    (AccessRules.reads(request.method())
                                    ? "The ledger is unchanged."
                                    : "Whether it was done before it failed is told by /review/decisions.")
                            + " The log says more.");
        } catch (RuntimeException gone) {
            // Whoever asked has gone, and the request with them. What is thrown here would be given to this method
            // again, without end.
            LOG.debug("nobody is left to be told", gone);
        }
    }

    private void notice(Context request, HttpStatus status, String title, String message) {
        show(request.status(status), pages.notice(new NoticePage(title, message)));
    }

    /** What cannot be asked for is of no moment. */
    private static void show(Context request, String html) {
        String shown = asOf(request)
                .filter(moment -> request.statusCode() != HttpStatus.BAD_REQUEST.getCode())
                .map(moment -> AsOfPage.over(html, moment))
                .orElse(html);
        request.contentType("text/html; charset=utf-8").result(shown);
    }
}
