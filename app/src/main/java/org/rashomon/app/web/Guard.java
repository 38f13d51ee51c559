// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.app.access.AccessOptions;
import org.rashomon.app.access.AuditEvent.Deed;
import org.rashomon.app.access.RequestLimits;
import org.rashomon.app.access.Secret;
import org.rashomon.app.access.TokenEntry;
import org.rashomon.app.access.Visitor;

/**
 * Stands before every request. A page on the open web must not be able to read the ledger through the reader's browser, or decide
 * anything in it, and what an article brought along must not run in it.
 */
final class Guard {
    /** Other sites learn nothing. "no-referrer" would also take the origin from our own forms, by which we know them. */
    private static final String REFERRER_POLICY = "same-origin";

    private static final List<String> OWN_SITE = List.of("same-origin", "none");

    private final OwnAddress own;
    private final Access access;
    private final RequestLimits limits;

    Guard(OwnAddress own, Access access, AccessOptions options) {
        this.own = own;
        this.access = access;
        this.limits = RequestLimits.usual(options.clock());
    }

    void addHeaders(Context request) {
        request.header("Content-Security-Policy", ContentSecurityPolicy.withScripts())
                .header("Reporting-Endpoints", ContentSecurityPolicy.endpoints())
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", REFERRER_POLICY)
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
                .header("Cache-Control", "no-store");
        if (own.isHttps()) {
            request.header("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /** For a page that has a frame in it, after {@link #addHeaders}. */
    static void allowFrame(Context request) {
        request.header("Content-Security-Policy", ContentSecurityPolicy.withFrame());
    }

    /** Why the request is turned away; empty when it may pass. */
    Optional<Refusal> refusal(Context request) {
        return strangeName(request)
                .or(() -> tooMany(request))
                .or(() -> AccessRules.find(request.method(), request.path())
                        .map(rule -> unfit(request, rule))
                        .orElseGet(() -> unknown(request)));
    }

    private Optional<Refusal> strangeName(Context request) {
        boolean isOwn = own.isOwnName(
                Optional.ofNullable(request.header("Host")), request.req().getLocalPort());
        return isOwn
                ? Optional.empty()
                : Optional.of(new Refusal(
                        HttpStatus.MISDIRECTED_REQUEST,
                        "This workbench answers only under its own name, localhost or 127.0.0.1."));
    }

    private Optional<Refusal> tooMany(Context request) {
        Caller caller = access.caller(request);
        caller.in(request);
        return limits.take(caller.key())
                .map(wait -> Refusal.later(wait, "That was too much at once. Try again in a moment."));
    }

    private Optional<Refusal> unfit(Context request, AccessRule rule) {
        return (AccessRules.reads(request.method()) ? Optional.<Refusal>empty() : unproven(request, rule))
                .or(() -> unentitled(request, rule));
    }

    /** There may be a route that no rule knows; it is answered to nobody, and where there is none, that is told to visitors alone. */
    private Optional<Refusal> unknown(Context request) {
        if (!AccessRules.reads(request.method())) {
            return Optional.of(new Refusal(
                    HttpStatus.METHOD_NOT_ALLOWED,
                    "Not answered",
                    "This address only shows: GET and HEAD.",
                    Map.of("Allow", AccessRules.allowed(request.path()))));
        }
        return Access.visitor(request).isPresent() ? Optional.empty() : Optional.of(unauthorized(request));
    }

    /** A request that may change something has to show its size and where it comes from. */
    private Optional<Refusal> unproven(Context request, AccessRule rule) {
        if (request.header("Transfer-Encoding") != null) {
            return Optional.of(new Refusal(HttpStatus.LENGTH_REQUIRED, "Say how long the request is: Content-Length."));
        }
        if (request.req().getContentLengthLong() > rule.longest()) {
            return Optional.of(new Refusal(
                    HttpStatus.CONTENT_TOO_LARGE, "No more than " + rule.longest() + " bytes can be sent here."));
        }
        if (isForeign(request, rule) || lacksItsToken(request, rule)) {
            access.refused(request, Deed.REQUEST, request.method() + " " + request.path());
            return Optional.of(
                    new Refusal(
                            HttpStatus.FORBIDDEN,
                            "This did not come from a page of this workbench, or from one that is too old. Load the page again and repeat it."));
        }
        return Optional.empty();
    }

    private boolean isForeign(Context request, AccessRule rule) {
        Optional<String> site = Optional.ofNullable(request.header("Sec-Fetch-Site"));
        if (!rule.proves()) {
            return site.filter("cross-site"::equals).isPresent();
        }
        if (Caller.of(request).isProgram()) {
            return site.filter(told -> !OWN_SITE.contains(told)).isPresent();
        }
        return site.filter(told -> !told.equals("same-origin")).isPresent() || !own.isOwnOrigin(request);
    }

    private static boolean lacksItsToken(Context request, AccessRule rule) {
        Optional<Visitor> visitor = Access.visitor(request);
        if (!rule.proves() || Caller.of(request).isProgram() || rule.role().isEmpty() || visitor.isEmpty()) {
            return false;
        }
        Optional<String> given = Optional.ofNullable(request.header("X-CSRF-Token"))
                .or(() -> Optional.ofNullable(request.formParam("csrf")));
        return given.filter(csrf -> Secret.same(csrf, visitor.get().csrf())).isEmpty();
    }

    private Optional<Refusal> unentitled(Context request, AccessRule rule) {
        if (rule.role().isEmpty()) {
            return Optional.empty();
        }
        Optional<Visitor> visitor = Access.visitor(request);
        if (visitor.isEmpty()) {
            return Optional.of(unauthorized(request));
        }
        boolean isAlone = rule.alone() && access.entry() instanceof TokenEntry;
        if (isAlone || visitor.get().may(rule.role().get())) {
            return Optional.empty();
        }
        access.refused(request, Deed.REQUEST, request.method() + " " + request.path());
        return Optional.of(new Refusal(
                HttpStatus.FORBIDDEN,
                "Only a " + rule.role().get().label() + " may do this; "
                        + visitor.get().name() + " is a " + visitor.get().role().label() + "."));
    }

    private Refusal unauthorized(Context request) {
        boolean wrong = Access.bearer(request).isPresent();
        if (wrong) {
            access.refused(request, Deed.LOGIN, "token");
        }
        String challenge = wrong ? "Bearer error=\"invalid_token\"" : "Bearer";
        String reason = access.entry() instanceof TokenEntry
                ? "Open the address that the command printed: it has the token that lets you in."
                : "Log in first. Programs send their token: Authorization: Bearer TOKEN.";
        return new Refusal(HttpStatus.UNAUTHORIZED, "Not let in", reason, Map.of("WWW-Authenticate", challenge));
    }

    /** Whether the route that was found is the one whose rule was asked; a path that two ways of reading take apart is refused. */
    boolean isRuled(HandlerType method, String path, String route) {
        Optional<AccessRule> rule = AccessRules.find(method, route);
        return rule.isPresent() && rule.equals(AccessRules.find(method, path));
    }
}
