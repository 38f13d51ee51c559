// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import org.rashomon.app.access.AccessOptions;
import org.rashomon.app.access.AuditEvent;
import org.rashomon.app.access.AuditEvent.Deed;
import org.rashomon.app.access.AuditEvent.Outcome;
import org.rashomon.app.access.AuditLog;
import org.rashomon.app.access.Entry;
import org.rashomon.app.access.Secret;
import org.rashomon.app.access.Session;
import org.rashomon.app.access.Sessions;
import org.rashomon.app.access.Visitor;

/**
 * Who is there: what routes may ask. A route that changes something asks {@link #visitor} whose name to sign with, and tells
 * {@link #done} what was decided. What a route needs stands in {@link AccessRules}.
 */
final class Access {
    private static final String BEARER = "bearer ";

    private final AccessOptions options;
    private final OwnAddress own;
    private final Sessions sessions;

    Access(AccessOptions options, OwnAddress own) {
        this.options = options;
        this.own = own;
        this.sessions = new Sessions(options.clock());
    }

    /** Who asks; empty only where the rule lets everybody in. */
    static Optional<Visitor> visitor(Context request) {
        return Caller.of(request).visitor();
    }

    /** Writes down what the visitor did: a decision by its entry's number, never its words. */
    void done(Context request, Deed deed, String about) {
        record(request, deed, about, Outcome.DONE);
    }

    /** Writes down what the visitor was not let do. */
    void refused(Context request, Deed deed, String about) {
        record(request, deed, about, Outcome.REFUSED);
    }

    private void record(Context request, Deed deed, String about, Outcome outcome) {
        Caller caller = Caller.of(request);
        String who = caller.visitor().map(Visitor::name).orElse(AuditEvent.UNKNOWN);
        AuditEvent event = new AuditEvent(who, caller.address(), deed, about, outcome);
        if (caller.visitor().isPresent()) {
            options.audit().record(event);
        } else {
            options.audit().recordStranger(event);
        }
    }

    Entry entry() {
        return options.entry();
    }

    AuditLog audit() {
        return options.audit();
    }

    /** That a visitor was let in, to be asked again while an answer goes on. */
    Admission admission(Context request) {
        String name = visitor(request).map(Visitor::name).orElse(AuditEvent.UNKNOWN);
        Optional<String> token = bearer(request);
        if (token.isPresent()) {
            return new Admission(name, () -> entry().program(token.get()).isPresent());
        }
        Optional<String> id = cookie(request);
        return new Admission(
                name, () -> id.flatMap(sessions::look).flatMap(entry()::visitor).isPresent());
    }

    /** Finds out who asks, by the token of a program or by the cookie of a session. */
    Caller caller(Context request) {
        String address = own.visitor(request);
        Optional<String> token = bearer(request);
        if (token.isPresent()) {
            return entry().program(token.get())
                    .map(visitor -> new Caller(Optional.of(visitor), "program " + visitor.name(), address, true))
                    .orElse(Caller.stranger(address));
        }
        return cookie(request)
                .flatMap(id -> session(id)
                        .map(visitor -> new Caller(Optional.of(visitor), "session " + Secret.hash(id), address, false)))
                .orElse(Caller.stranger(address));
    }

    static Optional<String> bearer(Context request) {
        return Optional.ofNullable(request.header("Authorization"))
                .filter(told -> told.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(told -> told.substring(BEARER.length()).strip());
    }

    private Optional<Visitor> session(String id) {
        Optional<Session> session = sessions.use(id);
        Optional<Visitor> visitor = session.flatMap(entry()::visitor);
        if (session.isPresent() && visitor.isEmpty()) {
            sessions.end(id);
        }
        return visitor;
    }

    private Optional<String> cookie(Context request) {
        return Optional.ofNullable(request.cookie(own.cookie(request)));
    }

    /** Begins a session of its own for a visitor; one that was there before is over. */
    void open(Context request, String name, String proof) {
        cookie(request).ifPresent(sessions::end);
        request.cookie(cookie(request, sessions.open(name, proof), -1));
    }

    void close(Context request) {
        cookie(request).ifPresent(sessions::end);
        request.cookie(cookie(request, "", 0));
    }

    private Cookie cookie(Context request, String value, int age) {
        return new Cookie(own.cookie(request), value, "/", age, own.isHttps(), true, null, SameSite.STRICT);
    }
}
