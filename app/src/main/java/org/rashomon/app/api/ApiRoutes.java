// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.QuotedQualityCSV;
import org.rashomon.app.holdings.Holdings;
import org.rashomon.ledger.LedgerMoment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what {@link Endpoints} lists: in the form that was asked for, only when it has changed, and with clear refusals (RFC 9457). */
public final class ApiRoutes {
    private static final Logger LOG = LoggerFactory.getLogger(ApiRoutes.class);

    private final Holdings holdings;
    private final String version;

    /**
     * Over what is held.
     *
     * @param version of this program, for its description
     */
    public ApiRoutes(Holdings holdings, String version) {
        this.holdings = holdings;
        this.version = version;
    }

    public void addTo(RoutesConfig routes) {
        List<Endpoint> endpoints = Endpoints.all();
        for (Endpoint endpoint : endpoints) {
            routes.get(Endpoints.BASE + endpoint.path(), request -> fenced(request, () -> answer(endpoint, request)));
        }
        ObjectNode description = OpenApi.of(endpoints, version);
        routes.get(
                Endpoints.BASE + "/openapi.json",
                request ->
                        request.contentType("application/json; charset=utf-8").result(description.toPrettyString()));
        routes.get(Endpoints.BASE, request -> request.redirect(Endpoints.BASE + "/openapi.json"));
        routes.get(
                Endpoints.BASE + "/<path>",
                request -> problem(request, HttpStatus.NOT_FOUND, "nothing is answered at " + request.path()));
    }

    private void answer(Endpoint endpoint, Context request) throws IOException {
        Optional<Endpoint.Form> form = form(endpoint, request);
        request.header("Vary", "Accept");
        if (form.isEmpty()) {
            String offered =
                    endpoint.forms().stream().map(Endpoint.Form::mediaType).collect(Collectors.joining(", "));
            problem(request, HttpStatus.NOT_ACCEPTABLE, "this is answered as " + offered);
            return;
        }
        at(request, held -> {
            Asked asked = new Asked(request, held, form.get());
            asked.refuseOthers(names(endpoint));
            endpoint.answer().give(asked);
        });
    }

    private static Set<String> names(Endpoint endpoint) {
        return endpoint.parameters().stream()
                .filter(parameter -> parameter.place() == Parameter.Place.QUERY)
                .map(Parameter::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What may fail like a file. */
    private interface Work<T> {
        void on(T subject) throws IOException;
    }

    private void at(Context request, Work<Holdings> work) throws IOException {
        Optional<String> asOf = Optional.ofNullable(request.queryParam("as-of")).filter(moment -> !moment.isBlank());
        if (asOf.isEmpty()) {
            work.on(holdings);
            return;
        }
        AtomicBoolean began = new AtomicBoolean();
        try {
            holdings.asOf(LedgerMoment.parse(asOf.get()), then -> {
                began.set(true);
                unchecked(() -> work.on(then));
            });
        } catch (IllegalArgumentException noMoment) {
            if (began.get()) {
                throw noMoment;
            }
            throw new BadRequest(String.valueOf(noMoment.getMessage()));
        }
    }

    private interface Step {
        void go() throws IOException;
    }

    private static void unchecked(Step step) {
        try {
            step.go();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The form that is liked best of those offered; the usual one where nothing is said. */
    private static Optional<Endpoint.Form> form(Endpoint endpoint, Context request) {
        QuotedQualityCSV accepted = new QuotedQualityCSV();
        Optional.ofNullable(request.header("Accept")).ifPresent(accepted::addValue);
        if (accepted.getValues().isEmpty()) {
            return Optional.of(endpoint.forms().getFirst());
        }
        return accepted.getValues().stream()
                .map(range -> range.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .flatMap(range -> endpoint.forms().stream()
                        .filter(form -> fits(range, form.mediaType()))
                        .limit(1))
                .findFirst();
    }

    private static boolean fits(String range, String mediaType) {
        return range.equals("*/*")
                || range.equals(mediaType)
                || (range.endsWith("/*") && mediaType.startsWith(range.substring(0, range.length() - 1)));
    }

    private static void fenced(Context request, Step step) {
        try {
            step.go();
        } catch (BadRequest bad) {
            problem(request, HttpStatus.BAD_REQUEST, String.valueOf(bad.getMessage()));
        } catch (NotThere none) {
            problem(request, HttpStatus.NOT_FOUND, String.valueOf(none.getMessage()));
        } catch (IOException | RuntimeException failed) {
            LOG.error("{} failed", request.path(), failed);
            problem(request, HttpStatus.INTERNAL_SERVER_ERROR, "the ledger is unchanged; the log says more");
        }
    }

    private static void problem(Context request, HttpStatus status, String detail) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", "about:blank");
        json.put("title", status.getMessage());
        json.put("status", status.getCode());
        json.put("detail", detail);
        json.put("instance", request.path());
        request.status(status)
                .contentType("application/problem+json; charset=utf-8")
                .result(json.toString());
    }
}
