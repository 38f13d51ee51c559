// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Status line and headers of an answer.
 *
 * @param status 200 and so on
 * @param reason the words beside the status, often empty
 * @param headers in the order sent, names as sent
 */
record ResponseHead(int status, String reason, List<Map.Entry<String, String>> headers) {
    private static final int LONGEST_VALUE = 1_000;

    ResponseHead {
        headers = List.copyOf(headers);
    }

    /** The first header of a name, in any case. */
    Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(header -> header.getValue().strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** The headers of a name as one list. */
    String joined(String name) {
        return headers.stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(","))
                .toLowerCase(Locale.ROOT);
    }

    /** What a later request may send back to ask whether anything changed; a huge one is rather not sent. */
    Optional<String> validator(String name) {
        return header(name)
                .filter(value ->
                        value.length() <= LONGEST_VALUE && value.chars().allMatch(unit -> unit >= ' ' && unit < 0x7f));
    }

    boolean isRedirect() {
        return (status == 301 || status == 302 || status == 303 || status == 307 || status == 308)
                && header("Location").isPresent();
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** Neither a page nor on the way to one. */
    boolean isFailure() {
        return !isSuccess() && !isRedirect();
    }
}
