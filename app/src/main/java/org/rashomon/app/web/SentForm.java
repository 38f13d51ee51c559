// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rashomon.app.review.FormOrigin;
import org.rashomon.app.review.Seen;

/**
 * A form as it was sent.
 *
 * @param all the values of each field
 */
record SentForm(Map<String, List<String>> all) {
    private static final int LONGEST_REASON = 2_000;

    static SentForm nothing() {
        return new SentForm(Map.of());
    }

    static SentForm of(Context request) {
        return new SentForm(request.formParamMap());
    }

    /** The first value; empty when there is none. */
    String field(String name) {
        return values(name).stream().findFirst().orElse("");
    }

    List<String> values(String name) {
        return all.getOrDefault(name, List.of());
    }

    /** The first value of every field. */
    Map<String, String> fields() {
        Map<String, String> first = new TreeMap<>();
        all.forEach((name, values) -> values.stream().findFirst().ifPresent(value -> first.put(name, value)));
        return first;
    }

    /** Why: without line breaks, and not longer than anybody reads. */
    String reason() {
        String told = field("reason").strip().replaceAll("\\s+", " ");
        return told.length() <= LONGEST_REASON ? told : told.substring(0, LONGEST_REASON);
    }

    /** What was picked of a list. */
    List<String> picked() {
        return List.of("with", "telling", "report").stream()
                .flatMap(name -> values(name).stream())
                .toList();
    }

    /** What the form was made from; empty when it does not say so. */
    Optional<FormOrigin> origin() {
        String line = field(ReviewForm.LINE);
        String key = field(ReviewForm.KEY);
        boolean whole = line.matches("\\d{1,18}") && key.matches("[A-Za-z0-9_-]{16,100}");
        return whole
                ? Optional.of(new FormOrigin(
                        Long.parseLong(line),
                        values(ReviewForm.SEEN).stream().map(Seen::parse).toList(),
                        key))
                : Optional.empty();
    }
}
