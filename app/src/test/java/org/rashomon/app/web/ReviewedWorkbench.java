// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.rashomon.app.access.AccessOptions;
import org.rashomon.app.access.Accounts;
import org.rashomon.app.access.AccountsFile;
import org.rashomon.app.access.AuditLog;
import org.rashomon.app.access.Role;
import org.rashomon.app.access.TeamEntry;
import org.rashomon.intake.origin.CopyTracer;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.Incident;
import org.rashomon.model.LedgerEntry;

/** A workbench on the reports of {@link Border}, used by a team: rita reads, Vera and Omar review, ada is the administrator. */
final class ReviewedWorkbench implements AutoCloseable {
    private static final String PASSWORD = "wet stones in the yard";

    private final MovedClock clock = new MovedClock();
    private final Ledger ledger = Ledger.inMemory(clock, new CopyTracer());
    private final Path log;
    private final Workbench workbench;

    ReviewedWorkbench(Path folder) throws Exception {
        ledger.record(Border.fjordPost());
        ledger.record(Border.lakeTimes());
        ledger.record(Border.talks());
        Accounts accounts = new Accounts(new AccountsFile(folder.resolve("accounts.jsonl")));
        accounts.add("rita", Role.READER, PASSWORD);
        accounts.add("Vera", Role.REVIEWER, PASSWORD);
        accounts.add("Omar", Role.REVIEWER, PASSWORD);
        accounts.add("ada", Role.ADMINISTRATOR, PASSWORD);
        log = folder.resolve("audit.jsonl");
        workbench = Workbench.start(
                ledger,
                WorkbenchOptions.local(
                        0,
                        new AccessOptions(
                                new TeamEntry(accounts.file()), Optional.empty(), AuditLog.in(log, clock), clock)));
    }

    Ledger ledger() {
        return ledger;
    }

    Workbench workbench() {
        return workbench;
    }

    List<String> logged() throws Exception {
        return Files.readAllLines(log);
    }

    LedgerEntry last() {
        return ledger.decisions().all().getLast();
    }

    /** The incident in which a report of that title has a part. */
    Incident incident(String title) {
        return ledger.incidents().stream()
                .filter(incident -> incident.reports().stream()
                        .anyMatch(report -> report.input().startsWith(title)))
                .findFirst()
                .orElseThrow();
    }

    Reviewer logIn(String name) throws Exception {
        Browsing browser = new Browsing(workbench);
        browser.logIn(name, PASSWORD);
        return new Reviewer(browser);
    }

    @Override
    public void close() {
        workbench.close();
        ledger.close();
    }

    /** Somebody with a browser. */
    static final class Reviewer {
        private final Browsing browser;

        private Reviewer(Browsing browser) {
            this.browser = browser;
        }

        HttpResponse<String> get(String path) throws Exception {
            return browser.get(path);
        }

        /** The form of a page that goes to an address which begins so. */
        Form form(String page, String action) throws Exception {
            String html = get(page).body();
            Element form = Jsoup.parse(html).select("form[method=post][action^=" + action + "]").stream()
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no form to " + action + " on " + page));
            return new Form(
                    browser,
                    form.attr("action"),
                    new ArrayList<>(((FormElement) form)
                            .formData().stream().map(Form.Field::of).toList()));
        }

        /** The first link of a page that leads to an address which begins so. */
        String link(String page, String address) throws Exception {
            return Jsoup.parse(get(page).body()).select("a[href^=" + address + "]").stream()
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no link to " + address + " on " + page))
                    .attr("href");
        }
    }

    /** A form as the page has it, to be filled and sent. */
    record Form(Browsing browser, String action, List<Field> fields) {
        record Field(String name, String value) {
            static Field of(KeyVal field) {
                return new Field(field.key(), field.value());
            }
        }

        Form with(String name, String value) {
            List<Field> filled = new ArrayList<>(fields);
            filled.removeIf(field -> field.name().equals(name));
            filled.add(new Field(name, value));
            return new Form(browser, action, filled);
        }

        String value(String name) {
            return fields.stream()
                    .filter(field -> field.name().equals(name))
                    .map(Field::value)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no field " + name + " in " + fields));
        }

        HttpResponse<String> send() throws Exception {
            return browser.send(request(browser.origin()));
        }

        HttpResponse<String> sendFrom(String origin) throws Exception {
            return browser.send(request(origin));
        }

        private HttpRequest.Builder request(String origin) {
            String body = fields.stream()
                    .map(field -> encoded(field.name()) + "=" + encoded(field.value()))
                    .collect(Collectors.joining("&"));
            return browser.request(action)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Origin", origin)
                    .POST(HttpRequest.BodyPublishers.ofString(body));
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
