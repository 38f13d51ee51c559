// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the workbench fares, at {@code /metrics} in the format of Prometheus: requests by route and status, memory, threads. */
final class Metrics {
    private static final String BEGAN = "metrics-began";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    Metrics() {
        List.of(
                        new JvmMemoryMetrics(),
                        new JvmGcMetrics(),
                        new JvmThreadMetrics(),
                        new ProcessorMetrics(),
                        new UptimeMetrics())
                .forEach(meters -> meters.bindTo(registry));
    }

    /** To be called before any other route is added: what is turned away is counted too. */
    void addTo(RoutesConfig routes) {
        routes.before(request -> request.attribute(BEGAN, System.nanoTime()));
        routes.after(this::count);
        routes.get(
                "/metrics",
                request -> request.contentType("text/plain; version=0.0.4; charset=utf-8")
                        .result(registry.scrape()));
    }

    /** By the route's pattern and not by the address: there are as many addresses as there are words to ask for. */
    private void count(Context request) {
        @Nullable Long began = request.attribute(BEGAN);
        if (began == null) {
            return;
        }
        String route = Optional.ofNullable(request.endpoints().matchedHttpEndpoint())
                .map(matched -> matched.path)
                .orElse("none");
        Timer.builder("http.server.requests")
                .description("Requests to the workbench and how long each took")
                .tag("method", request.method().name())
                .tag("uri", route)
                .tag("status", Integer.toString(request.statusCode()))
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(1))
                .maximumExpectedValue(Duration.ofSeconds(10))
                .register(registry)
                .record(Duration.ofNanos(System.nanoTime() - began));
    }
}
