// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.rashomon.app.access.RequestLimits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What browsers report of a page that tried to load what it may not: a sign that an article's words became markup. All are counted, some
 * are logged. Anybody can send such a report, so nothing of it is believed or kept.
 */
final class CspReports {
    private static final Logger LOG = LoggerFactory.getLogger(CspReports.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 100;

    private final AtomicLong count = new AtomicLong();
    private final RequestLimits logged;

    CspReports(InstantSource clock) {
        this.logged = new RequestLimits(clock, 5, Duration.ofSeconds(10));
    }

    long count() {
        return count.get();
    }

    void take(Context request) {
        count.incrementAndGet();
        if (logged.take("all").isEmpty()) {
            LOG.warn("a page was kept from loading something: {}", summary(request.body()));
        }
        request.status(HttpStatus.NO_CONTENT);
    }

    /** Two fields, whether it comes in the form of {@code report-uri} or of {@code report-to}. */
    private static String summary(String body) {
        try {
            JsonNode report = JSON.readTree(body);
            JsonNode first = report.isArray() ? report.path(0).path("body") : report.path("csp-report");
            String directive = first.path("effectiveDirective")
                    .asText(first.path("effective-directive").asText("?"));
            String blocked =
                    first.path("blockedURL").asText(first.path("blocked-uri").asText("?"));
            return harmless(directive) + " " + harmless(blocked);
        } catch (JsonProcessingException noReport) {
            return "no JSON";
        }
    }

    private static String harmless(String text) {
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        return cut.replaceAll("[^!-~]", "?");
    }
}
