// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.rashomon.app.holdings.FilterQuery;

/**
 * What an address of the review asks for: what is looked at, and the filter of the queue, which every link and form keeps.
 *
 * @param own what is not of the filter
 * @param filter the queue's
 */
record ReviewQuery(Map<String, String> own, FilterQuery filter) {
    static final String INCIDENT = "incident";
    static final String DOCUMENT = "document";
    static final String CLAIM = "claim";
    static final String DONE = "done";
    static final String NEXT = "next";
    static final String FIND = "find";

    private static final Set<String> OWN =
            Set.of(INCIDENT, DOCUMENT, CLAIM, DONE, NEXT, FIND, "author", "page", AsOfPage.PARAMETER);

    ReviewQuery {
        own = Map.copyOf(own);
    }

    static ReviewQuery of(Context request) {
        Map<String, String> own = new TreeMap<>();
        Map<String, String> filter = new TreeMap<>();
        request.queryParamMap().forEach((name, values) -> {
            if (!values.isEmpty() && !values.getFirst().isBlank()) {
                (OWN.contains(name) ? own : filter).put(name, values.getFirst());
            }
        });
        return new ReviewQuery(own, FilterQuery.parse(filter));
    }

    Optional<String> asked(String name) {
        return Optional.ofNullable(own.get(name));
    }

    /** The page at {@code path} about something, with the filter. */
    String href(String path, Map<String, String> about) {
        String query = filter.with(about);
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** A page of the review about what this one is about. */
    String here(String path) {
        Map<String, String> about = new TreeMap<>(own);
        about.remove(DONE);
        return href(path, about);
    }

    /** The queue at an incident. */
    String queue(String incident) {
        return href("/review", incident.isEmpty() ? Map.of() : Map.of(INCIDENT, incident));
    }

    /** Entries as {@link #DONE} names them: {@code 12} or {@code 12.14}. Others may have decided in between. */
    LongStream done() {
        String told = own.getOrDefault(DONE, "");
        return told.matches("\\d{1,15}(\\.\\d{1,15}){0,49}")
                ? Arrays.stream(told.split("\\.", -1)).mapToLong(Long::parseLong)
                : LongStream.empty();
    }

    static String done(List<Long> entries) {
        return entries.stream().limit(50).map(entry -> Long.toString(entry)).collect(Collectors.joining("."));
    }

    /** The filter alone, as fields of a form that asks. */
    List<Hidden> hidden() {
        return filter.parameters().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Hidden(entry.getKey(), entry.getValue()))
                .toList();
    }
}
