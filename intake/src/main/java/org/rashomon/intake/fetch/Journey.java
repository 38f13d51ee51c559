// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.intake.fetch.WarcRecords.Sameness;
import org.rashomon.model.ProblemCode;

/** One address on its way through redirects. Every hop is checked like the first. */
final class Journey {
    private final String asked;
    private final FetchOptions options;
    private final Captures captures;
    private final Exchanges exchanges;
    private final Set<WebAddress> visited = new HashSet<>();
    private String at;
    private int hops;

    Journey(String asked, FetchOptions options, Captures captures, Exchanges exchanges) {
        this.asked = asked;
        this.options = options;
        this.captures = captures;
        this.exchanges = exchanges;
        this.at = asked;
    }

    /** Redirects followed so far. */
    int hops() {
        return hops;
    }

    /** Where it is, as the last redirect wrote it. */
    String at() {
        return at;
    }

    /** A step leads to an outcome or to the next address. */
    private sealed interface Step {
        record Arrived(FetchOutcome outcome) implements Step {}

        record Onward(String location) implements Step {}
    }

    FetchOutcome travel() throws UnfetchableException, IOException, InterruptedException {
        WebAddress address = WebAddress.parse(asked);
        while (true) {
            visited.add(address);
            Step step = options.offline() ? kept(address) : ask(address);
            switch (step) {
                case Step.Arrived(FetchOutcome outcome) -> {
                    return outcome;
                }
                case Step.Onward(String location) -> address = next(address, location);
            }
        }
    }

    private WebAddress next(WebAddress from, String location) throws UnfetchableException {
        hops++;
        at = location;
        if (hops > options.budgets().hops()) {
            throw UnfetchableException.unreadable(
                    "more than " + options.budgets().hops() + " redirects");
        }
        WebAddress next = from.resolve(location);
        at = next.toString();
        if (visited.contains(next)) {
            throw UnfetchableException.unreadable(
                    "the redirects go in a circle, as of sites that want a cookie or a log-in");
        }
        return next;
    }

    private Step kept(WebAddress address) throws UnfetchableException {
        StoredCapture capture = captures.latest(address)
                .orElseThrow(() -> new UnfetchableException(
                        ProblemCode.INPUT_MISSING, "not among the captures, and nothing is fetched offline"));
        return capture.head().location().<Step>map(Step.Onward::new).orElseGet(() -> unchanged(capture));
    }

    private Step unchanged(StoredCapture capture) {
        return new Step.Arrived(new Unchanged(delivery(capture)));
    }

    private Delivery delivery(StoredCapture capture) {
        return new Delivery(asked, capture, captures, options.budgets());
    }

    private Step ask(WebAddress address) throws UnfetchableException, IOException, InterruptedException {
        Optional<StoredCapture> before = captures.latest(address);
        Optional<StoredCapture> content = before.filter(StoredCapture::isContent);
        try (Answer answer = exchanges.page(address, conditions(content))) {
            ResponseHead head = answer.head();
            if (head.status() == 304 && content.isPresent()) {
                return unchanged(captures.revisit(content.get(), answer, Sameness.NOT_MODIFIED));
            }
            if (head.isRedirect()) {
                return redirected(answer, before);
            }
            if (head.isFailure()) {
                captures.addFailure(answer, asked);
            }
            checkStatus(answer);
            return taken(answer, content);
        }
    }

    /** What makes a server send a page only if it differs from the one we have. */
    private static Map<String, String> conditions(Optional<StoredCapture> before) {
        Map<String, String> headers = new LinkedHashMap<>();
        before.ifPresent(capture -> {
            capture.validators().etag().ifPresent(value -> headers.put("If-None-Match", value));
            capture.validators().lastModified().ifPresent(value -> headers.put("If-Modified-Since", value));
        });
        return headers;
    }

    private Step redirected(Answer answer, Optional<StoredCapture> before) throws IOException, UnfetchableException {
        String location = Exchanges.location(answer.head());
        boolean isKnown = before.flatMap(capture -> capture.head().location())
                .filter(location::equals)
                .isPresent();
        if (!isKnown) {
            captures.add(answer, WarcRecords.digest(InputStream.nullInputStream()), asked);
        }
        return new Step.Onward(location);
    }

    private void checkStatus(Answer answer) throws UnfetchableException {
        ResponseHead head = answer.head();
        int status = head.status();
        if (Pause.isTooLong(answer, options.manners())) {
            throw UnfetchableException.unreadable("the host asks for a pause of "
                    + Pause.of(head, answer.asked()).toSeconds() + " s (status " + status
                    + "), longer than is waited");
        }
        if (status == 404 || status == 410) {
            throw new UnfetchableException(ProblemCode.INPUT_MISSING, "not there (status " + status + ")");
        }
        if (!head.isSuccess()) {
            throw UnfetchableException.unreadable("the server answered with status " + status);
        }
        if (status == 204 || status == 205) {
            throw new UnfetchableException(ProblemCode.INPUT_EMPTY, "empty (status " + status + ")");
        }
        if (status == 206) {
            throw UnfetchableException.unreadable("the server sent a part of it only");
        }
    }

    private Step taken(Answer answer, Optional<StoredCapture> before) throws UnfetchableException, IOException {
        String digest = exchanges.digest(answer);
        if (before.isPresent() && before.get().digest().equals(digest)) {
            return unchanged(captures.revisit(before.get(), answer, Sameness.SAME_CONTENT));
        }
        return new Step.Arrived(new Fetched(delivery(captures.add(answer, digest, asked))));
    }
}
