// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.app.access.AccessOptions;
import org.rashomon.app.access.Accounts;
import org.rashomon.app.access.AccountsFile;
import org.rashomon.app.access.AuditLog;
import org.rashomon.app.access.Role;
import org.rashomon.app.access.TeamEntry;

/** A workbench for those with an account. */
class TeamTest {
    private static final String PASSWORD = "wet stones in the yard";

    private final MovedClock clock = new MovedClock();

    @TempDir
    private Path folder;

    private Accounts accounts;
    private Path log;
    private Workbench workbench;
    private Browsing browser;

    @BeforeEach
    void open() throws Exception {
        accounts = new Accounts(new AccountsFile(folder.resolve("accounts.jsonl")));
        log = folder.resolve("audit.jsonl");
        accounts.add("rita", Role.READER, PASSWORD);
        accounts.add("Vera", Role.REVIEWER, PASSWORD);
        accounts.add("ada", Role.ADMINISTRATOR, PASSWORD);
        workbench = start(Optional.empty());
        browser = new Browsing(workbench);
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    private Workbench start(Optional<URI> publicUrl) {
        AccessOptions access =
                new AccessOptions(new TeamEntry(accounts.file()), publicUrl, AuditLog.in(log, clock), clock);
        return Workbench.start(Border.ledger(), WorkbenchOptions.local(0, access));
    }

    private List<String> logged() throws Exception {
        return Files.readAllLines(log);
    }

    @Test
    void aStrangerIsLedToTheFormAndBackToWhatWasAskedFor() throws Exception {
        HttpResponse<String> led = browser.get("/reports?q=1");

        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.headers().firstValue("Location").orElseThrow()).endsWith("/login?next=%2Freports%3Fq%3D1");
        assertThat(browser.get("/login?next=%2Freports%3Fq%3D1").body())
                .contains("name=\"next\" value=\"/reports?q=1\"", "autocomplete=\"current-password\"");

        HttpResponse<String> in = browser.logIn("RITA", PASSWORD);

        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.headers().firstValue("Location").orElseThrow()).endsWith("/reports");
        assertThat(browser.get("/reports").body()).contains("Signed in as <b>rita</b>, reader");
        assertThat(logged().getLast())
                .isEqualTo("{\"time\":\"2026-03-01T12:00:00Z\",\"who\":\"rita\",\"address\":\"127.0.0.1\","
                        + "\"what\":\"login\",\"about\":\"\",\"outcome\":\"done\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example/", "/\\\\evil.example", "https://evil.example/", "javascript:alert(1)", "/a\tb"})
    void theFormLeadsNowhereElse(String next) throws Exception {
        HttpResponse<String> in = browser.post("/login", Map.of("name", "rita", "password", PASSWORD, "next", next));

        assertThat(in.headers().firstValue("Location").orElseThrow()).doesNotContain("evil", "script", "/a");
    }

    @ParameterizedTest
    @CsvSource({"rita,wet stones in the yarn", "nobody,wet stones in the yard", "rita,''", "'',''"})
    void whatDoesNotGoTogetherIsAnsweredAlike(String name, String password) throws Exception {
        HttpResponse<String> out = browser.logIn(name, password);

        assertThat(out.statusCode()).isEqualTo(401);
        assertThat(out.body()).contains("This name and this password do not go together.");
        assertThat(out.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(logged().getLast())
                .contains(name.equals("rita") ? "\"rita\"" : "\"unknown\"", "\"outcome\":\"refused\"")
                .doesNotContain("stones", "nobody");
    }

    @Test
    void aLogInMakesANewSessionWhateverCookieCameAlong() throws Exception {
        String name = "rashomon-" + workbench.address().getPort();
        Browsing planted = new Browsing(workbench);
        HttpResponse<String> in = planted.send(planted.form("/login", Map.of("name", "rita", "password", PASSWORD))
                .header("Origin", planted.origin())
                .header("Cookie", name + "=planted"));
        String first = Browsing.cookie(in);

        assertThat(first).startsWith(name + "=").doesNotContain("planted");
        assertThat(Browsing.cookie(planted.logIn("rita", PASSWORD))).isNotEqualTo(first);
        Browsing old = new Browsing(workbench);
        assertThat(old.send(old.request("/").header("Cookie", first)).statusCode())
                .isEqualTo(303);
        assertThat(old.send(old.request("/").header("Cookie", name + "=planted"))
                        .statusCode())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({
        "rita,/,200", "rita,/audit,403", "rita,/accounts,403",
        "Vera,/,200", "Vera,/audit,403", "Vera,/accounts,403",
        "ada,/,200", "ada,/audit,200", "ada,/accounts,200"
    })
    void eachRoleSeesWhatItMay(String name, String path, int status) throws Exception {
        browser.logIn(name, PASSWORD);

        assertThat(browser.get(path).statusCode()).isEqualTo(status);
        if (status == 403) {
            assertThat(logged().getLast()).contains("\"request\"", "GET " + path, name, "refused");
        }
    }

    @ParameterizedTest
    @CsvSource({"rita,403", "Vera,400", "ada,400"})
    void readersDecideNothing(String name, int status) throws Exception {
        browser.logIn(name, PASSWORD);

        assertThat(browser.post("/review/accept", Map.of("csrf", browser.csrf()))
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void administratorsSeeTheLogAndTheAccountsWithoutTheirSecrets() throws Exception {
        browser.logIn("rita", "wrong");
        browser.logIn("ada", PASSWORD);

        assertThat(browser.get("/audit").body()).contains("login", "refused", "rita", "127.0.0.1");
        assertThat(browser.get("/accounts").body())
                .contains("rita", "reviewer", "administrator")
                .doesNotContain("argon2");
        for (int more = 0; more < 60; more++) {
            browser.send(browser.form("/logout", Map.of()));
        }
        String older = browser.get("/audit").body().replaceAll("(?s).*href=\"(/audit\\?before=\\d+)\".*", "$1");
        assertThat(browser.get(older).body()).contains("login").doesNotContain("?before=");
    }

    @Test
    void failedLogInsHaveToWaitLongerEachTime() throws Exception {
        for (int wrong = 0; wrong < 5; wrong++) {
            assertThat(browser.logIn("rita", "wrong").statusCode()).isEqualTo(401);
        }
        HttpResponse<String> waiting = browser.logIn("rita", PASSWORD);
        assertThat(waiting.statusCode()).isEqualTo(429);
        assertThat(waiting.headers().firstValue("Retry-After")).contains("30");
        assertThat(browser.logIn("Vera", PASSWORD).statusCode()).isEqualTo(303);

        clock.move(Duration.ofSeconds(30));
        assertThat(browser.logIn("rita", "wrong").statusCode()).isEqualTo(401);
        assertThat(browser.logIn("rita", PASSWORD).headers().firstValue("Retry-After"))
                .contains("60");
        clock.move(Duration.ofSeconds(60));
        assertThat(browser.logIn("rita", PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void anUnknownNameHasToWaitAsAKnownOneDoes() throws Exception {
        for (int wrong = 0; wrong < 5; wrong++) {
            browser.logIn("nobody", "wrong");
        }

        assertThat(browser.logIn("nobody", "wrong").headers().firstValue("Retry-After"))
                .contains("30");
    }

    @Test
    void whatChangesInTheAccountsHoldsFromTheNextRequestOn() throws Exception {
        browser.logIn("rita", PASSWORD);
        accounts.changeRole("rita", Role.ADMINISTRATOR);
        assertThat(browser.get("/audit").statusCode()).isEqualTo(200);
        accounts.changePassword("rita", "dry leaves on the roof");
        assertThat(browser.get("/").statusCode()).isEqualTo(303);
        browser.logIn("rita", "dry leaves on the roof");
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        accounts.remove("rita");
        assertThat(browser.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void aBrokenAccountsFileLetsNobodyIn() throws Exception {
        browser.logIn("rita", PASSWORD);
        Files.writeString(folder.resolve("accounts.jsonl"), "{\"name\":");

        assertThat(browser.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void aProgramWorksInTheNameOfAnAccountUntilItsTokenIsReplaced() throws Exception {
        String token = accounts.makeToken("rita");

        assertThat(browser.send(browser.request("/reports").header("Authorization", "Bearer " + token))
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.send(browser.request("/audit").header("Authorization", "Bearer " + token))
                        .statusCode())
                .isEqualTo(403);
        assertThat(Files.readString(folder.resolve("accounts.jsonl"))).doesNotContain(token);
        accounts.makeToken("rita");
        HttpResponse<String> old = browser.send(browser.request("/reports").header("Authorization", "Bearer " + token));
        assertThat(old.statusCode()).isEqualTo(401);
        assertThat(old.headers().firstValue("WWW-Authenticate").orElseThrow()).contains("invalid_token");
    }

    @Test
    void behindATlsProxyCookiesAreSecureAndVisitorsAreTheirOwn() throws Exception {
        try (Workbench behind = start(Optional.of(URI.create("https://ledger.example.org")))) {
            Browsing proxy = new Browsing(behind);
            // The JDK's client sends no Host of ours, so the public name is only asked for by its origin here.
            HttpResponse<String> in = proxy.send(proxy.form("/login", Map.of("name", "rita", "password", PASSWORD))
                    .header("X-Forwarded-For", "198.51.100.1, 203.0.113.7")
                    .header("Origin", proxy.origin()));

            assertThat(in.headers().firstValue("Set-Cookie").orElseThrow())
                    .startsWith("__Host-rashomon=")
                    .contains("Secure", "HttpOnly", "SameSite=Strict", "Path=/")
                    .doesNotContain("Domain");
            assertThat(in.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(logged().getLast()).contains("\"address\":\"203.0.113.7\"");
            assertThat(behind.entrance()).isEqualTo(URI.create("https://ledger.example.org/"));
        }
    }

    @Test
    void theAddressThatTheProxyPutDownIsTheLastOfTheLastLine() throws Exception {
        try (Workbench behind = start(Optional.of(URI.create("https://ledger.example.org")))) {
            Browsing proxy = new Browsing(behind);
            proxy.send(proxy.form("/login", Map.of("name", "rita", "password", PASSWORD))
                    .header("X-Forwarded-For", "198.51.100.1")
                    .header("X-Forwarded-For", "198.51.100.2, 203.0.113.7")
                    .header("Origin", proxy.origin()));

            assertThat(logged().getLast()).contains("\"address\":\"203.0.113.7\"");
        }
    }

    @Test
    void whereThePublicAddressNamesTheUsualPortFormsAreTakenToo() throws Exception {
        try (Workbench behind = start(Optional.of(URI.create("https://ledger.example.org:443")));
                Socket proxy = new Socket(
                        InetAddress.getLoopbackAddress(), behind.address().getPort())) {
            String form = "name=rita&password=" + PASSWORD.replace(' ', '+');
            String request = String.join(
                    "\r\n",
                    "POST /login HTTP/1.1",
                    "Host: ledger.example.org",
                    "Origin: https://ledger.example.org",
                    "Content-Type: application/x-www-form-urlencoded",
                    "Content-Length: " + form.length(),
                    "Connection: close",
                    "",
                    form);
            proxy.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));

            assertThat(new String(proxy.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 303 ");
        }
    }

    @Test
    void whatAVisitorSaysOfItsAddressIsNotBelievedWithoutAProxy() throws Exception {
        browser.send(browser.form("/login", Map.of("name", "rita"))
                .header("Origin", browser.origin())
                .header("X-Forwarded-For", "203.0.113.7"));

        assertThat(logged().getLast()).contains("127.0.0.1");
    }

    @Test
    void aNameCannotForgeALineOfTheLog() throws Exception {
        browser.get("/x%0a%7b%22who%22");
        browser.logIn("rita\n{\"who\":\"ada\"}", PASSWORD);

        assertThat(logged())
                .allSatisfy(line -> assertThat(line).startsWith("{\"time\"").doesNotContain("\"who\":\"ada\""));
    }
}
