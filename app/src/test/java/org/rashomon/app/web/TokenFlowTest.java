// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.app.access.AccessOptions;
import org.rashomon.app.access.AuditLog;
import org.rashomon.app.access.Sessions;
import org.rashomon.app.access.TokenEntry;

/** A workbench for the one person at this machine. */
class TokenFlowTest {
    private static final String TOKEN = "a-token-of-the-tests";

    private final MovedClock clock = new MovedClock();
    private final Workbench workbench = Workbench.start(
            Border.ledger(),
            WorkbenchOptions.local(
                    0,
                    new AccessOptions(new TokenEntry(TOKEN, "tester"), Optional.empty(), AuditLog.none(clock), clock)));
    private final Browsing browser = new Browsing(workbench);

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void theAddressWithTheTokenLetsInOnceAndForAll() throws Exception {
        assertThat(browser.get("/reports").statusCode()).isEqualTo(401);

        HttpResponse<String> opened = browser.get("/reports?q=a+b&token=" + TOKEN);

        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(opened.headers().firstValue("Location").orElseThrow())
                .endsWith("/reports?q=a+b")
                .doesNotContain(TOKEN);
        assertThat(browser.get("/reports").statusCode()).isEqualTo(200);
        assertThat(browser.get("/reports").body()).contains("Signed in as <b>tester</b>, reviewer");
    }

    @Test
    void theCookieIsForThisPortAndNoScriptAndNoOtherSite() throws Exception {
        String cookie = browser.get("/?token=" + TOKEN)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();

        assertThat(cookie)
                .startsWith("rashomon-" + workbench.address().getPort() + "=")
                .contains("HttpOnly", "SameSite=Strict", "Path=/")
                .doesNotContain("Domain", "Secure", "Max-Age", "Expires", TOKEN);
        assertThat(cookie.replaceAll(";.*", "")).hasSizeGreaterThan("rashomon-1=".length() + 42);
    }

    @Test
    void whoOpensItOnceMoreIsLedAwayFromTheTokenAgain() throws Exception {
        browser.get("/?token=" + TOKEN);
        HttpResponse<String> again = browser.get("/about?token=" + TOKEN);

        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(again.headers().firstValue("Location").orElseThrow()).endsWith("/about");
        assertThat(again.headers().allValues("Set-Cookie")).isEmpty();
    }

    /** A browser that a page elsewhere redirects sends no cookie of the same site alone. */
    @Test
    void whoComesFromAPageElsewhereIsLedOnByAPageOfOurs() throws Exception {
        HttpResponse<String> opened =
                browser.send(browser.request("/reports?q=a&token=" + TOKEN).header("Sec-Fetch-Site", "cross-site"));

        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(opened.headers().firstValue("Refresh")).contains("0; url=/reports?q=a");
        assertThat(opened.body()).doesNotContain(TOKEN);
        assertThat(browser.get("/reports").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?token=", "/?token=a-token-of-the-test", "/nowhere", "/audit", "/api/v1/incidents"})
    void aStrangerIsToldToOpenThePrintedAddress(String path) throws Exception {
        HttpResponse<String> answer = browser.get(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Open the address that the command printed");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/rashomon.css", "/rashomon.svg"})
    void whatSaysNothingOfTheLedgerNeedsNoToken(String path) throws Exception {
        assertThat(browser.get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"a-token-of-the-tests,200", "a-token-of-the-tests-,401", "'',401"})
    void programsSendTheTokenWithEachRequest(String token, int status) throws Exception {
        HttpResponse<String> answer =
                browser.send(browser.request("/reports").header("Authorization", "Bearer " + token));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void programsAreToldAsProgramsAre() throws Exception {
        HttpResponse<String> answer = browser.send(browser.request("/reports").header("Accept", "application/json"));

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":401");
    }

    @Test
    void anAddressWithTwoSlashesLeadsNowhereElse() throws Exception {
        String location = browser.get("//evil.example/?token=" + TOKEN)
                .headers()
                .firstValue("Location")
                .orElse("/");

        assertThat(location).doesNotContain("evil.example");
    }

    @Test
    void aSessionEndsWhenItIsNotUsed() throws Exception {
        browser.get("/?token=" + TOKEN);
        clock.move(Sessions.IDLE.minusSeconds(1));
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        clock.move(Sessions.IDLE);
        assertThat(browser.get("/").statusCode()).isEqualTo(401);
    }

    @Test
    void aSessionEndsAfterADayOfWorkHoweverMuchItIsUsed() throws Exception {
        browser.get("/?token=" + TOKEN);
        for (int halfHours = 1; halfHours < 24; halfHours++) {
            clock.move(Duration.ofMinutes(30));
            assertThat(browser.get("/").statusCode()).isEqualTo(200);
        }
        clock.move(Duration.ofMinutes(30));
        assertThat(browser.get("/").statusCode()).isEqualTo(401);
    }

    @Test
    void whoLogsOutIsOut() throws Exception {
        browser.get("/?token=" + TOKEN);

        HttpResponse<String> left = browser.post("/logout", Map.of("csrf", browser.csrf()));

        assertThat(left.statusCode()).isEqualTo(303);
        assertThat(browser.get("/").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example,cross-site",
        "https://evil.example,same-origin",
        "null,same-origin",
        "OWN,cross-site",
        "OWN,same-site",
        "OWN,none"
    })
    void aFormOfAnotherSiteIsRefused(String origin, String site) throws Exception {
        browser.get("/?token=" + TOKEN);
        String from = origin.replace("OWN", browser.origin());

        HttpResponse<String> answer = browser.send(browser.form("/logout", Map.of("csrf", browser.csrf()))
                .header("Origin", from)
                .header("Sec-Fetch-Site", site));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void aFormThatDoesNotSayWhereItComesFromIsRefused() throws Exception {
        browser.get("/?token=" + TOKEN);
        Map<String, String> form = Map.of("csrf", browser.csrf());

        assertThat(browser.send(browser.form("/logout", form)).statusCode()).isEqualTo(403);
        assertThat(browser.send(browser.form("/logout", form).header("Referer", "https://evil.example/a"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.send(browser.form("/logout", form).header("Referer", browser.origin() + "/reports"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aFormNeedsTheTokenOfItsSession() throws Exception {
        browser.get("/?token=" + TOKEN);
        Browsing other = new Browsing(workbench);
        other.get("/?token=" + TOKEN);

        assertThat(browser.post("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(browser.post("/logout", Map.of("csrf", "wrong")).statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/logout", Map.of("csrf", other.csrf())).statusCode())
                .isEqualTo(403);
        assertThat(browser.send(browser.form("/logout", Map.of())
                                .header("Origin", browser.origin())
                                .header("X-CSRF-Token", browser.csrf()))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void programsNeedNoTokenOfAForm() throws Exception {
        HttpRequest.Builder request =
                browser.form("/api/v1/nothing", Map.of()).header("Authorization", "Bearer " + TOKEN);

        assertThat(browser.send(request).statusCode()).isEqualTo(404);
        assertThat(browser.send(request.header("Sec-Fetch-Site", "cross-site")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aBodyIsNoLongerThanItMayBe() throws Exception {
        browser.get("/?token=" + TOKEN);
        assertThat(browser.post("/logout", Map.of("csrf", "x".repeat(20_000))).statusCode())
                .isEqualTo(413);
        HttpRequest.Builder endless =
                browser.request("/logout").POST(HttpRequest.BodyPublishers.ofInputStream(InputStream::nullInputStream));
        assertThat(browser.send(endless).statusCode()).isEqualTo(411);
    }

    @Test
    void whoAsksTooMuchHasToWait() throws Exception {
        browser.get("/?token=" + TOKEN);
        Browsing stranger = new Browsing(workbench);
        int answered = 0;
        HttpResponse<String> last = browser.get("/health");
        while (last.statusCode() == 200 && answered < 400) {
            last = browser.get("/health");
            answered++;
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).contains("1");
        assertThat(answered).isBetween(190, 205);
        assertThat(stranger.get("/health").statusCode()).isEqualTo(200);
        clock.move(Duration.ofSeconds(1));
        assertThat(browser.get("/health").statusCode()).isEqualTo(200);
    }

    @Test
    void browsersMayReportWhatWasBlockedAndNothingElse() throws Exception {
        String report = "{\"csp-report\":{\"effective-directive\":\"script-src\",\"blocked-uri\":\"inline\"}}";
        HttpRequest.Builder request = browser.request("/csp-reports")
                .header("Content-Type", "application/csp-report")
                .POST(HttpRequest.BodyPublishers.ofString(report));

        assertThat(browser.send(request).statusCode()).isEqualTo(204);
        assertThat(browser.send(request.POST(HttpRequest.BodyPublishers.ofString("x".repeat(20_000))))
                        .statusCode())
                .isEqualTo(413);
    }
}
