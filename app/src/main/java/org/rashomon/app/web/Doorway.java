// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.rashomon.app.access.AccessOptions;
import org.rashomon.app.access.TeamEntry;
import org.rashomon.app.access.TokenEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets requests in or turns them away, and has the pages that are about that: log-in, log-out, accounts, the audit log. */
final class Doorway {
    private static final Logger LOG = LoggerFactory.getLogger(Doorway.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PASSED_OVER = 1 << 20;
    private static final String AS_IT_IS = "as-it-is";
    private static final String HTML = "text/html; charset=utf-8";

    private final Pages pages;
    private final Access access;
    private final Guard guard;
    private final LogIn logIn;
    private final Overseeing overseeing;
    private final CspReports reports;

    Doorway(Pages pages, String host, AccessOptions options) {
        OwnAddress own = new OwnAddress(host, options.publicUrl());
        this.pages = pages;
        this.access = new Access(options, own);
        this.guard = new Guard(own, access, options);
        this.logIn = new LogIn(pages, access, options);
        this.reports = new CspReports(options.clock());
        this.overseeing = new Overseeing(pages, access, reports);
    }

    /** What routes may ask about who is there. */
    Access access() {
        return access;
    }

    /** To be called before any route is added. */
    void addTo(RoutesConfig routes) {
        routes.before(this::admit);
        routes.beforeMatched(this::checkRule);
        routes.after(this::greet);
        logIn.addTo(routes);
        overseeing.addTo(routes);
        routes.post(ContentSecurityPolicy.REPORTS, reports::take);
    }

    private void admit(Context request) {
        guard.addHeaders(request);
        Optional<Refusal> refusal = guard.refusal(request);
        if (refusal.isEmpty()) {
            if (logIn.tidies(request)) {
                request.skipRemainingHandlers();
            }
            return;
        }
        if (!(refusal.get().status() == HttpStatus.UNAUTHORIZED && logIn.helps(request))) {
            turnAway(request, refusal.get());
        }
        request.skipRemainingHandlers();
    }

    /** HEAD has no route of its own, and gets nothing but the headers of what the path's rule is for. */
    private void checkRule(Context request) {
        boolean isRuled = Optional.ofNullable(request.endpoints().matchedHttpEndpoint())
                .map(route -> guard.isRuled(request.method(), request.path(), route.path))
                .orElseGet(() -> guard.isRuled(request.method(), request.path(), request.path()));
        if (!isRuled) {
            turnAway(request, new Refusal(HttpStatus.FORBIDDEN, "Nobody may use this address."));
            request.skipRemainingHandlers();
        }
    }

    /** Takes in a short body that nobody reads: a client that is still sending when the connection closes may miss the answer. */
    private static void passOver(Context request) {
        if (request.req().getContentLengthLong() > PASSED_OVER) {
            return;
        }
        try {
            request.req().getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException gone) {
            LOG.debug("{} was not sent to its end", request.path(), gone);
        }
    }

    private void turnAway(Context request, Refusal refusal) {
        if (request.header("Transfer-Encoding") == null) {
            passOver(request);
        }
        refusal.headers().forEach(request::header);
        request.status(refusal.status());
        if (isForPrograms(request)) {
            request.contentType("application/problem+json").result(problem(refusal));
        } else {
            request.contentType(HTML).result(pages.notice(new NoticePage(refusal.title(), refusal.reason())));
        }
    }

    /** RFC 9457. */
    private static String problem(Refusal refusal) {
        return JSON.createObjectNode()
                .put("title", refusal.title())
                .put("status", refusal.status().getCode())
                .put("detail", refusal.reason())
                .toString();
    }

    static boolean isForPrograms(Context request) {
        String accepted = Optional.ofNullable(request.header("Accept")).orElse("");
        return request.path().startsWith("/api/") || (accepted.contains("json") && !accepted.contains("html"));
    }

    /** From now on the answer is no page of the workbench's own, but what somebody else wrote: nothing is added to it. */
    static void leaveAsItIs(Context request) {
        request.attribute(AS_IT_IS, true);
    }

    /** Every page of the workbench's own says who is logged in, whatever made it. */
    private void greet(Context request) {
        if (request.attribute(AS_IT_IS) != null) {
            return;
        }
        String type = Optional.ofNullable(request.res().getContentType()).orElse("");
        Access.visitor(request)
                .filter(visitor ->
                        type.startsWith("text/html") && !visitor.csrf().isEmpty())
                .ifPresent(visitor -> Optional.ofNullable(request.result())
                        .ifPresent(html -> request.result(VisitorLine.over(html, visitor, pages.visitor(visitor)))));
    }

    /** The address to open: with the token, where there is one. */
    static String entrance(String address, AccessOptions options) {
        return switch (options.entry()) {
            case TokenEntry entry -> address + "?" + LogIn.TOKEN + "=" + entry.token();
            case TeamEntry team -> address;
        };
    }
}
