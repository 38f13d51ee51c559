// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rashomon.app.access.Role;

/**
 * Which path needs what: the one place that says so. An address without a rule is answered to nobody, and a test fails for a route that
 * has none.
 */
final class AccessRules {
    private static final int FORM = 16 * 1024;
    private static final int DECISION = 256 * 1024;
    private static final int REQUEST = 1024 * 1024;

    private static final List<AccessRule> RULES = List.of(
            AccessRule.open("GET", "/health"),
            AccessRule.open("GET", "/rashomon.css"),
            AccessRule.open("GET", "/rashomon.svg"),
            AccessRule.open("GET", "/assets/**"),
            AccessRule.open("GET", "/login"),
            AccessRule.open("POST", "/login").upTo(FORM),
            AccessRule.open("POST", ContentSecurityPolicy.REPORTS).upTo(FORM).fromBrowsersThemselves(),
            AccessRule.of(Role.READER, "POST", "/logout").upTo(FORM),
            AccessRule.of(Role.ADMINISTRATOR, "GET", "/audit"),
            AccessRule.of(Role.ADMINISTRATOR, "GET", "/accounts"),
            AccessRule.of(Role.READER, "GET", "/"),
            AccessRule.of(Role.READER, "GET", "/incident/{id}"),
            AccessRule.of(Role.READER, "GET", "/incident/{id}/history"),
            AccessRule.of(Role.READER, "GET", "/document/{id}"),
            AccessRule.of(Role.READER, "GET", "/document/{id}/page"),
            AccessRule.of(Role.READER, "GET", "/captured/{id}"),
            AccessRule.of(Role.READER, "GET", "/events"),
            AccessRule.of(Role.READER, "GET", BaseMap.ADDRESS),
            AccessRule.of(Role.READER, "GET", "/metrics"),
            AccessRule.of(Role.READER, "GET", "/reports"),
            AccessRule.of(Role.READER, "GET", "/speakers"),
            AccessRule.of(Role.READER, "GET", "/speaker"),
            AccessRule.of(Role.READER, "GET", "/party"),
            AccessRule.of(Role.READER, "GET", "/about"),
            AccessRule.of(Role.ADMINISTRATOR, "GET", "/review/redact").orAlone(),
            AccessRule.of(Role.ADMINISTRATOR, "POST", "/review/redact")
                    .upTo(FORM)
                    .orAlone(),
            AccessRule.of(Role.REVIEWER, "GET", "/review"),
            AccessRule.of(Role.REVIEWER, "GET", "/review/**"),
            AccessRule.of(Role.REVIEWER, "POST", "/review/**").upTo(DECISION),
            AccessRule.of(Role.READER, "GET", "/api/**"),
            AccessRule.of(Role.REVIEWER, "POST", "/api/**").upTo(REQUEST),
            AccessRule.of(Role.REVIEWER, "PUT", "/api/**").upTo(REQUEST),
            AccessRule.of(Role.REVIEWER, "PATCH", "/api/**").upTo(REQUEST),
            AccessRule.of(Role.REVIEWER, "DELETE", "/api/**").upTo(REQUEST));

    private AccessRules() {}

    /** The first rule for a path, or for the pattern of a route. HEAD is as GET. */
    static Optional<AccessRule> find(HandlerType method, String path) {
        String asked = reads(method) ? "GET" : method.name();
        return RULES.stream()
                .filter(rule -> rule.method().equals(asked) && rule.matches(path))
                .findFirst();
    }

    static boolean reads(HandlerType method) {
        return method.equals(HandlerType.GET) || method.equals(HandlerType.HEAD);
    }

    /** The methods for a path, for the header {@code Allow}; GET for one that nothing is known of. */
    static String allowed(String path) {
        String methods = RULES.stream()
                .filter(rule -> rule.matches(path))
                .map(rule -> rule.method().equals("GET") ? "GET, HEAD" : rule.method())
                .distinct()
                .collect(Collectors.joining(", "));
        return methods.isEmpty() ? "GET, HEAD" : methods;
    }
}
