// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.rashomon.model.Problem;

/** A fetcher for tests: names lead to the loopback, hosts are not spared, waits are short. */
final class Fetching implements AutoCloseable {
    private final Fetcher fetcher;
    private final List<String> told = new ArrayList<>();

    private Fetching(Path folder, NameLookup lookup, FetchOptions options) throws IOException {
        this.fetcher = Fetcher.keepingIn(() -> Captures.in(folder, told::add), options, lookup, clock());
    }

    /** A fetcher that may ask the servers. */
    static Fetching in(Path folder, Loopback... servers) throws IOException {
        return in(folder, options -> options, servers);
    }

    static Fetching in(Path folder, UnaryOperator<FetchOptions> change, Loopback... servers) throws IOException {
        return of(folder, host -> List.of(InetAddress.getLoopbackAddress()), change.apply(options(servers)));
    }

    static Fetching of(Path folder, NameLookup lookup, FetchOptions options) throws IOException {
        return new Fetching(folder, lookup, options);
    }

    static FetchOptions options(Loopback... servers) {
        Manners manners =
                new Manners("Rashomon-Test/1.0", true, Duration.ZERO, Duration.ofSeconds(2), Duration.ofMillis(20), 3);
        List<AllowedAddress> allowed = List.of(servers).stream()
                .map(server -> AllowedAddress.parse("127.0.0.1:" + server.port()))
                .toList();
        return FetchOptions.usual("Rashomon-Test/1.0").with(manners).allowing(allowed);
    }

    /** Names with their addresses. */
    static NameLookup names(Map<String, String> addresses) {
        Map<String, String> known = new ConcurrentHashMap<>(addresses);
        return host -> {
            if (!known.containsKey(host)) {
                throw new UnknownHostException(host);
            }
            return List.of(InetAddress.getByName(known.get(host)));
        };
    }

    /** Each instant is a second after the one before. */
    private static InstantSource clock() {
        Instant begin = Instant.parse("2026-03-01T12:00:00Z");
        AtomicLong seconds = new AtomicLong();
        return () -> begin.plusSeconds(seconds.getAndIncrement());
    }

    Fetcher fetcher() {
        return fetcher;
    }

    /** Fetches all, side by side; in their order. */
    List<FetchOutcome> all(List<String> addresses) {
        List<Future<FetchOutcome>> begun =
                addresses.stream().map(fetcher::begin).toList();
        return begun.stream()
                .map(outcome -> {
                    try {
                        return outcome.get();
                    } catch (InterruptedException | ExecutionException failed) {
                        throw new AssertionError(failed);
                    }
                })
                .toList();
    }

    List<String> told() {
        return told;
    }

    Delivery fetched(String address) {
        FetchOutcome outcome = fetcher.fetch(address);
        assertThat(outcome).as(outcome.toString()).isInstanceOf(Fetched.class);
        return ((Fetched) outcome).delivery();
    }

    Delivery unchanged(String address) {
        FetchOutcome outcome = fetcher.fetch(address);
        assertThat(outcome).as(outcome.toString()).isInstanceOf(Unchanged.class);
        return ((Unchanged) outcome).delivery();
    }

    Problem refused(String address) {
        FetchOutcome outcome = fetcher.fetch(address);
        assertThat(outcome).as(outcome.toString()).isInstanceOf(NotFetched.class);
        return ((NotFetched) outcome).problem();
    }

    static String text(Delivery delivery) throws IOException {
        try (InputStream content = delivery.open()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws IOException {
        fetcher.close();
    }
}
