// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rashomon.app.access.AccessOptions;
import org.rashomon.app.access.Account;
import org.rashomon.app.access.AuditEvent;
import org.rashomon.app.access.AuditEvent.Deed;
import org.rashomon.app.access.AuditEvent.Outcome;
import org.rashomon.app.access.LoginDelays;
import org.rashomon.app.access.Secret;
import org.rashomon.app.access.TeamEntry;
import org.rashomon.app.access.TokenEntry;
import org.rashomon.app.words.Links;

/** How a session begins and ends: by the token in the address, or by name and password. */
final class LogIn {
    /** The parameter that has the token in the address that is opened first. */
    static final String TOKEN = "token";

    private static final String HTML = "text/html; charset=utf-8";
    private static final String WRONG = "This name and this password do not go together.";

    private final Pages pages;
    private final Access access;
    private final LoginDelays delays;

    LogIn(Pages pages, Access access, AccessOptions options) {
        this.pages = pages;
        this.access = access;
        this.delays = new LoginDelays(options.clock());
    }

    void addTo(RoutesConfig routes) {
        routes.get("/login", this::show);
        routes.post("/login", this::tryPassword);
        routes.post("/logout", this::leave);
    }

    /** Whether a stranger got something better than a refusal: a session for the right token, or the way to the form. */
    boolean helps(Context request) {
        return switch (access.entry()) {
            case TokenEntry entry -> opens(request, entry);
            case TeamEntry team -> leads(request);
        };
    }

    private boolean opens(Context request, TokenEntry entry) {
        Optional<String> given = Optional.ofNullable(request.queryParam(TOKEN));
        if (given.isEmpty() || !AccessRules.reads(request.method())) {
            return false;
        }
        boolean right = entry.opensWith(given.get());
        record(request, right ? entry.user() : AuditEvent.UNKNOWN, right ? Outcome.DONE : Outcome.REFUSED);
        if (right) {
            access.open(request, entry.user(), Secret.hash(entry.token()));
            leadOn(request);
        }
        return right;
    }

    /** Whom a page elsewhere sent here, a browser redirects without the new cookie, which is of the same site alone; a page of ours does not. */
    private void leadOn(Context request) {
        String next = withoutToken(request);
        boolean isSent = Optional.ofNullable(request.header("Sec-Fetch-Site"))
                .filter(site -> !site.equals("none"))
                .isPresent();
        if (isSent) {
            NoticePage page = new NoticePage("Let in", "The workbench opens. If it does not, reload this page.");
            request.header("Refresh", "0; url=" + next).contentType(HTML).result(pages.notice(page));
        } else {
            request.redirect(next, HttpStatus.SEE_OTHER);
        }
    }

    /** Leads a visitor who opens the printed address once more away from the token in it. */
    boolean tidies(Context request) {
        String given = request.queryParam(TOKEN);
        boolean isOurs = given != null
                && AccessRules.reads(request.method())
                && access.entry() instanceof TokenEntry entry
                && entry.opensWith(given)
                && Access.visitor(request)
                        .filter(visitor -> !visitor.csrf().isEmpty())
                        .isPresent();
        if (isOurs) {
            request.redirect(withoutToken(request), HttpStatus.SEE_OTHER);
        }
        return isOurs;
    }

    private static String withoutToken(Context request) {
        String query = request.queryParamMap().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals(TOKEN))
                .flatMap(parameter -> parameter.getValue().stream()
                        .map(value -> Links.encoded(parameter.getKey()) + "=" + Links.encoded(value)))
                .collect(Collectors.joining("&"));
        return ownPath(request.path() + (query.isEmpty() ? "" : "?" + query));
    }

    private static boolean leads(Context request) {
        if (!AccessRules.reads(request.method())
                || Doorway.isForPrograms(request)
                || Access.bearer(request).isPresent()) {
            return false;
        }
        String query = request.queryString();
        String asked = request.path() + (query == null ? "" : "?" + query);
        request.redirect(asked.equals("/") ? "/login" : "/login?next=" + Links.encoded(asked), HttpStatus.SEE_OTHER);
        return true;
    }

    private void show(Context request) {
        boolean isTeam = access.entry() instanceof TeamEntry;
        if (!isTeam || Access.visitor(request).isPresent()) {
            request.redirect("/", HttpStatus.SEE_OTHER);
            return;
        }
        form(request, next(request.queryParam("next")), "", "");
    }

    private void tryPassword(Context request) {
        if (!(access.entry() instanceof TeamEntry team)) {
            request.redirect("/", HttpStatus.SEE_OTHER);
            return;
        }
        String name = Optional.ofNullable(request.formParam("name")).orElse("").strip();
        String next = next(request.formParam("next"));
        Optional<Duration> wait = delays.begin(name, Caller.of(request).address());
        if (wait.isPresent()) {
            request.status(HttpStatus.TOO_MANY_REQUESTS).header("Retry-After", Refusal.seconds(wait.get()));
            refuse(request, team, name);
            form(request, next, name, "Too many failed log-ins. Try again in " + told(wait.get()) + ".");
            return;
        }
        Optional<Account> account = team.account(
                name, Optional.ofNullable(request.formParam("password")).orElse(""));
        if (account.isEmpty()) {
            refuse(request, team, name);
            form(request.status(HttpStatus.UNAUTHORIZED), next, name, WRONG);
            return;
        }
        delays.succeeded(name, Caller.of(request).address());
        record(request, account.get().name(), Outcome.DONE);
        access.open(request, account.get().name(), TeamEntry.proof(account.get()));
        request.redirect(next, HttpStatus.SEE_OTHER);
    }

    /** A name that nobody has may be a password in the wrong field: it is not written down. */
    private void refuse(Context request, TeamEntry team, String name) {
        record(request, team.knows(name) ? name : AuditEvent.UNKNOWN, Outcome.REFUSED);
    }

    private void record(Context request, String who, Outcome outcome) {
        AuditEvent event = new AuditEvent(who, Caller.of(request).address(), Deed.LOGIN, "", outcome);
        if (outcome == Outcome.DONE) {
            access.audit().record(event);
        } else {
            access.audit().recordStranger(event);
        }
    }

    private static String told(Duration wait) {
        return wait.toSeconds() < 60
                ? Refusal.seconds(wait) + " seconds"
                : wait.plusSeconds(59).toMinutes() + " minutes";
    }

    private void form(Context request, String next, String name, String problem) {
        request.contentType(HTML).result(pages.login(new LogInPage(next, name, problem)));
    }

    private void leave(Context request) {
        access.done(request, Deed.LOGOUT, "");
        access.close(request);
        request.redirect(access.entry() instanceof TeamEntry ? "/login" : "/", HttpStatus.SEE_OTHER);
    }

    private static String next(@Nullable String told) {
        return ownPath(told == null ? "/" : told);
    }

    /** A path of this workbench, whatever was asked for: "//elsewhere" and "/\elsewhere" are other hosts to a browser. */
    private static String ownPath(String path) {
        boolean plain = path.startsWith("/") && path.chars().allMatch(unit -> unit > ' ' && unit != '\\' && unit < 127);
        return plain && !path.startsWith("//") ? path : "/";
    }
}
