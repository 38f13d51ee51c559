// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Stands before every request. A page on the open web must not be able to read the ledger through the reader's browser, and what an
 * article brought along must not run in it.
 */
final class Guard {
    /** Nothing is loaded but the one style sheet; no script, no frame, no form to elsewhere. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** The page around a captured one may have this server's own pages in a frame. */
    private static final String WITH_FRAME = CONTENT_SECURITY_POLICY + "; frame-src 'self'";

    private final String boundTo;

    /**
     * @param boundTo the host the server was told to bind to, by which it may be called as well
     */
    Guard(String boundTo) {
        this.boundTo = boundTo.toLowerCase(Locale.ROOT);
    }

    void addHeaders(Context request) {
        request.header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
                .header("Cache-Control", "no-store");
    }

    /** For a page that has a frame in it, after {@link #addHeaders}. */
    static void allowFrame(Context request) {
        request.header("Content-Security-Policy", WITH_FRAME);
    }

    /** Why the request is turned away; empty when it may pass. */
    Optional<Refusal> refusal(Context request) {
        if (!isOwnName(
                Optional.ofNullable(request.header("Host")), request.req().getLocalPort())) {
            return Optional.of(new Refusal(
                    HttpStatus.MISDIRECTED_REQUEST,
                    "This workbench answers only under its own name, localhost or 127.0.0.1."));
        }
        if (!List.of(HandlerType.GET, HandlerType.HEAD).contains(request.method())) {
            return Optional.of(new Refusal(HttpStatus.METHOD_NOT_ALLOWED, "The workbench only shows: GET and HEAD."));
        }
        return Optional.empty();
    }

    /**
     * True for the names under which this machine calls itself. Any other name is a page elsewhere that pointed its own name at this
     * machine ("DNS rebinding").
     */
    boolean isOwnName(Optional<String> host, int port) {
        String asked = host.orElse("").toLowerCase(Locale.ROOT);
        return List.of("localhost", "127.0.0.1", "[::1]", bracketed(boundTo)).stream()
                .anyMatch(name -> asked.equals(name + ":" + port) || (port == 80 && asked.equals(name)));
    }

    /** IPv6 addresses stand in brackets in a URL and in {@code Host}. */
    static String bracketed(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }

    /**
     * Why a request is turned away.
     *
     * @param status the answer's status
     * @param reason for people
     */
    record Refusal(HttpStatus status, String reason) {}
}
