// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.ledger.Ledger;

/** Fetches pages from a running workbench. */
class WorkbenchTest {
    private static final Ledger LEDGER = Border.ledger();
    private static final Workbench WORKBENCH = Workbench.start(LEDGER, WorkbenchOptions.local(0));
    private static final HttpClient BROWSER = Browsing.letInto(WORKBENCH);

    @BeforeAll
    static void listensOnThisMachineOnly() {
        assertThat(WORKBENCH.address().getHost()).isEqualTo("127.0.0.1");
    }

    @AfterAll
    static void close() {
        WORKBENCH.close();
        LEDGER.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/incident/i1",
                "/reports",
                "/speakers",
                "/speaker?name=Norwegian+Army",
                "/about",
                "/health",
                "/rashomon.css",
                "/rashomon.svg",
                "/nowhere",
                "/incident/i99"
            })
    void everyAnswerForbidsWhateverIsNotTheWorkbenchsOwn(String path) throws Exception {
        var headers = get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .contains("script-src 'self';", "worker-src 'self';", "report-uri /csp-reports")
                .doesNotContain("unsafe", "*", "http", "data:", "blob:");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.allValues("Set-Cookie")).isEmpty();
        assertThat(headers.allValues("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/incident/i1", "/reports", "/speakers", "/speaker?name=Norwegian+Army", "/about"})
    void everyPageIsCompleteWithoutScript(String path) throws Exception {
        HttpResponse<String> page = get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(page.body())
                .contains("<html lang=\"en\">", "<main", "<h1")
                .doesNotContain(" style=\"", " onclick", "javascript:");
        // Scripts come as files of the workbench, and every page is whole without them.
        assertThat(Jsoup.parse(page.body()).select("script"))
                .allSatisfy(script -> assertThat(script.attr("src")).startsWith("/assets/"))
                .allSatisfy(script -> assertThat(script.data()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:PORT", "127.0.0.1.evil.example:PORT", "localhost:1", "localhost"})
    void aStrangersNameIsTurnedAway(String host) throws Exception {
        assertThat(statusUnder("Host: " + host)).startsWith("HTTP/1.1 421");
    }

    @Test
    void aRequestWithoutANameIsTurnedAway() throws Exception {
        assertThat(statusUnder("Host:")).startsWith("HTTP/1.1 400");
        assertThat(statusUnder("X-Host: localhost:PORT")).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:PORT", "localhost:PORT", "LocalHost:PORT", "[::1]:PORT"})
    void thisMachinesNamesAreAskedForTheirToken(String host) throws Exception {
        assertThat(statusUnder("Host: " + host)).startsWith("HTTP/1.1 401");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
    void nothingButReadingIsAnswered(String method) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(WORKBENCH.address())
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();

        assertThat(BROWSER.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(405);
    }

    @Test
    void headIsAnsweredWithoutABody() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(WORKBENCH.address()).HEAD().build();
        HttpResponse<String> answer = BROWSER.send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/incident/i99",
                "/incident/%3Cscript%3E",
                "/document/sha256:00",
                "/document/sha256:0000000000000000000000000000000000000000000000000000000000000000",
                "/document/..%2f..%2fetc%2fpasswd",
                "/speaker?name=Nobody",
                "/speaker",
                "/nowhere"
            })
    void whatIsNotThereIsSaidClearly(String path) throws Exception {
        HttpResponse<String> page = get(path);

        assertThat(page.statusCode()).isIn(400, 404);
        assertThat(page.body()).doesNotContain("<script>", "Exception", "\tat ");
    }

    @Test
    void everyEvidenceLinkOfAnIncidentLeadsToItsHighlightedWords() throws Exception {
        List<String> links = links(get("/incident/i1").body());

        assertThat(links).hasSizeGreaterThan(10);
        for (String link : links) {
            assertThat(get(link).body()).as(link).contains("<mark id=\"evidence\"");
        }
    }

    @Test
    void aPortInUseIsPassedOver() {
        try (Workbench second = Workbench.start(
                LEDGER, WorkbenchOptions.local(WORKBENCH.address().getPort()))) {
            assertThat(second.address().getPort())
                    .isGreaterThan(WORKBENCH.address().getPort());
        }
    }

    private static List<String> links(String html) {
        return Pattern.compile("href=\"(/document/[^\"#]*)#evidence\"")
                .matcher(html)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        URI address = URI.create(WORKBENCH.address().toString().replaceAll("/$", "") + path);
        return BROWSER.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The first line of the answer to a request with a header that the JDK's client would not send. */
    private static String statusUnder(String header) throws IOException {
        int port = WORKBENCH.address().getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                PrintStream out = new PrintStream(socket.getOutputStream(), true, US_ASCII);
                BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII))) {
            out.print("GET / HTTP/1.1\r\n" + header.replace("PORT", Integer.toString(port))
                    + "\r\nConnection: close\r\n\r\n");
            out.flush();
            return String.valueOf(in.readLine());
        }
    }
}
