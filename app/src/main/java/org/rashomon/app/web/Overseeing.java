// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.rashomon.app.access.TeamEntry;
import org.rashomon.app.access.TokenEntry;

/** What administrators see: who has an account, and who did what. */
final class Overseeing {
    private static final int AT_ONCE = 50;

    private final Pages pages;
    private final Access access;
    private final CspReports reports;

    Overseeing(Pages pages, Access access, CspReports reports) {
        this.pages = pages;
        this.access = access;
        this.reports = reports;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/audit", this::audit);
        routes.get("/accounts", this::accounts);
    }

    private void audit(Context request) throws IOException {
        show(request, pages.audit(AuditPage.of(access.audit().last(AT_ONCE, before(request)), reports.count())));
    }

    private static Optional<Long> before(Context request) {
        return Optional.ofNullable(request.queryParam("before"))
                .filter(told -> told.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }

    private void accounts(Context request) {
        List<AccountLine> lines = switch (access.entry()) {
            case TeamEntry team -> team.accounts().stream().map(AccountLine::of).toList();
            case TokenEntry none -> List.of();
        };
        show(request, pages.accounts(new AccountsPage(lines)));
    }

    private static void show(Context request, String html) {
        request.contentType("text/html; charset=utf-8").result(html);
    }
}
