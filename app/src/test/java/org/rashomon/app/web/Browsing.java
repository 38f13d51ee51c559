// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser as far as access is concerned: it keeps cookies, sends the origin, and follows nothing by itself. */
final class Browsing {
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();
    private final Workbench workbench;

    Browsing(Workbench workbench) {
        this.workbench = workbench;
    }

    /** A client that has opened the address which the command prints, and is let in from then on. */
    static HttpClient letInto(Workbench workbench) {
        Browsing browser = new Browsing(workbench);
        try {
            browser.client.send(HttpRequest.newBuilder(workbench.entrance()).build(), BodyHandlers.discarding());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        return browser.client;
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(workbench.address().toString().replaceAll("/$", "") + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    /** Events as they come. */
    HttpResponse<InputStream> events(String path) throws Exception {
        return client.send(request(path).header("Accept", "text/event-stream").build(), BodyHandlers.ofInputStream());
    }

    String origin() {
        return workbench.address().toString().replaceAll("/$", "");
    }

    /** A form as a page of the workbench sends it. */
    HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        return send(form(path, fields).header("Origin", origin()).header("Sec-Fetch-Site", "same-origin"));
    }

    /** A form without a word of where it comes from. */
    HttpRequest.Builder form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .sorted()
                .collect(Collectors.joining("&"));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    HttpResponse<String> logIn(String name, String password) throws Exception {
        return post("/login", Map.of("name", name, "password", password, "next", "/reports"));
    }

    /** The CSRF token that the front page gives. */
    String csrf() throws Exception {
        Matcher field = CSRF.matcher(get("/").body());
        return field.find() ? field.group(1) : "none";
    }

    /** The pair of name and value that the last answer set. */
    static String cookie(HttpResponse<?> answer) {
        return answer.headers().firstValue("Set-Cookie").orElse("").replaceAll(";.*", "");
    }
}
