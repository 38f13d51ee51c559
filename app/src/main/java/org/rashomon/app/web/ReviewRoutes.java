// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rashomon.app.access.Role;
import org.rashomon.app.access.TokenEntry;
import org.rashomon.app.access.Visitor;
import org.rashomon.app.holdings.Holdings;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.Incident;

/** The pages of the review; what their forms do is in {@link ReviewPosts}. */
final class ReviewRoutes implements AutoCloseable {
    /** A page waits so long for incidents to be linked anew before it says that they are. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final String AGAIN_AFTER_SECONDS = "2";

    private final ReviewRoom room;
    private final Pages pages;
    private final Access access;

    ReviewRoutes(Ledger ledger, Holdings holdings, Pages pages, Access access) {
        this.room = ReviewRoom.of(ledger, holdings);
        this.pages = pages;
        this.access = access;
    }

    void addTo(RoutesConfig routes) {
        page(routes, "/review", this::queue);
        page(routes, "/review/correct", this::correct);
        page(
                routes,
                "/review/merge",
                (request, forms) ->
                        onIncident(forms, incident -> pages.reviewChoice(forms.merge(incident, Optional.empty()))));
        page(
                routes,
                "/review/split",
                (request, forms) ->
                        onIncident(forms, incident -> pages.reviewChoice(forms.split(incident, Optional.empty()))));
        page(routes, "/review/withdraw", this::withdraw);
        page(
                routes,
                "/review/redact",
                (request, forms) -> Optional.of(pages.reviewRedaction(forms.redaction(Optional.empty()))));
        page(routes, "/review/decisions", this::decisions);
        new ReviewPosts(room, pages, access).addTo(routes);
    }

    /** A page on the incidents as they are linked; empty when what it is about is not there. */
    private void page(RoutesConfig routes, String path, BiFunction<Context, ReviewForms, Optional<String>> page) {
        routes.get(path, request -> {
            ReviewQuery query = ReviewQuery.of(request);
            if (!room.desk().isLinked(PATIENCE)) {
                String again = request.path()
                        + Optional.ofNullable(request.queryString())
                                .map(asked -> "?" + asked)
                                .orElse("");
                html(request.header("Refresh", AGAIN_AFTER_SECONDS), pages.reviewLinking(new LinkingPage(again)));
                return;
            }
            page.apply(request, new ReviewForms(room, query, SentForm.nothing()))
                    .ifPresentOrElse(html -> html(request, html), () -> gone(request, pages));
        });
    }

    static void html(Context request, String html) {
        request.contentType("text/html; charset=utf-8").result(html);
    }

    static void gone(Context request, Pages pages) {
        html(
                request.status(HttpStatus.NOT_FOUND),
                pages.notice(
                        new NoticePage(
                                "Not in this ledger",
                                "What was asked for is not in this ledger any more: it was merged, split, withdrawn or read anew. The queue is at /review.")));
    }

    private Optional<String> queue(Context request, ReviewForms forms) {
        Visitor visitor = Access.visitor(request).orElseThrow();
        return Optional.of(
                pages.review(new ReviewPageMaker(room, forms.query(), visitor, mayRedact(visitor, access)).page()));
    }

    /** Administrators may, and whoever is alone with the ledger. */
    static boolean mayRedact(Visitor visitor, Access access) {
        return visitor.may(Role.ADMINISTRATOR) || access.entry() instanceof TokenEntry;
    }

    private Optional<String> correct(Context request, ReviewForms forms) {
        return forms.claim()
                .map(claim -> pages.reviewCorrection(
                        forms.correction(claim, Optional.empty(), new CorrectionTyped(List.of(), Map.of(), Map.of()))));
    }

    private Optional<String> withdraw(Context request, ReviewForms forms) {
        return onIncident(forms, incident -> pages.reviewChoice(forms.withdraw(incident, Optional.empty())))
                .or(() -> forms.document()
                        .flatMap(room.ledger()::reading)
                        .map(reading -> pages.reviewChoice(forms.withdraw(reading, Optional.empty()))));
    }

    /** What a page is made of. */
    @FunctionalInterface
    interface OfIncident {
        String page(Incident incident);
    }

    private static Optional<String> onIncident(ReviewForms forms, OfIncident page) {
        return forms.incident().map(page::page);
    }

    private Optional<String> decisions(Context request, ReviewForms forms) {
        Visitor visitor = Access.visitor(request).orElseThrow();
        return Optional.of(
                pages.reviewDecisions(new DecisionsPageMaker(room, forms.query(), mayRedact(visitor, access)).page()));
    }

    @Override
    public void close() {
        room.desk().close();
        room.queue().close();
    }
}
