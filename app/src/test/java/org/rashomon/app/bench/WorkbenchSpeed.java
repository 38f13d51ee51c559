// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How long the pages of a running workbench take, asked from another process: each kind of page one after the other, then all kinds at once
 * for a minute. What is asked for is drawn from what the ledger holds, so that few questions are asked twice.
 */
public final class WorkbenchSpeed {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double MILLION = 1e6;
    private static final int UNCOUNTED = 20;
    private static final Duration LOAD = Duration.ofSeconds(60);
    private static final int CALLERS = 4;
    private static final int DAYS_DRAWN = 40;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;
    private final String token;
    private final Random random = new Random(7);

    private WorkbenchSpeed(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    /** The workbench's address, its token, and how many requests of each kind. */
    @SuppressWarnings("SystemOut")
    public static void main(String... arguments) throws Exception {
        WorkbenchSpeed speed = new WorkbenchSpeed(URI.create(arguments[0]), arguments[1]);
        int requests = Integer.parseInt(arguments[2]);
        Map<String, Supplier<String>> kinds = speed.kinds();
        System.out.println("| page | requests | p50 ms | p99 ms | most ms | KB | errors |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (Map.Entry<String, Supplier<String>> kind : kinds.entrySet()) {
            Tally warm = new Tally();
            for (int i = 0; i < UNCOUNTED; i++) {
                speed.ask(kind.getValue().get(), warm);
            }
            Tally tally = new Tally();
            for (int i = 0; i < requests; i++) {
                speed.ask(kind.getValue().get(), tally);
            }
            System.out.println(tally.row(kind.getKey()));
        }
        System.out.println(
                speed.load(new ArrayList<>(kinds.values())).row("all kinds, " + CALLERS + " callers at once"));
    }

    private Map<String, Supplier<String>> kinds() throws IOException, InterruptedException {
        List<String> words =
                List.of("convoy", "attacked", "fighters", "ministry", "denied", "village", "talks", "arrest");
        List<String> largest = drawn("/api/v1/incidents?limit=200&order=reports", "items", "id");
        List<String> places = names(get("/api/v1/places").path("features"));
        List<String> speakers = new ArrayList<>();
        List<String> parties = new ArrayList<>();
        get("/api/v1/speakers?limit=200").path("items").forEach(item -> {
            JsonNode speaker = item.path("speaker");
            speakers.add(speaker.path("name").asText());
            Optional.of(speaker.path("party").asText(""))
                    .filter(party -> !party.isEmpty())
                    .ifPresent(parties::add);
        });
        List<String> days = new ArrayList<>();
        get("/api/v1/timeline")
                .path("published")
                .forEach(day -> days.add(day.path("day").asText()));
        List<String> incidents = new ArrayList<>();
        for (int i = 0; i < DAYS_DRAWN; i++) {
            String day = any(days);
            incidents.addAll(drawn("/api/v1/incidents?limit=200&from=" + day + "&to=" + day, "items", "id"));
        }
        Map<String, Supplier<String>> kinds = new LinkedHashMap<>();
        kinds.put("first screen", () -> "/");
        kinds.put("filter: days", () -> "/?from=" + any(days));
        kinds.put(
                "filter: place and type",
                () -> "/?type=" + any(List.of("air-strike", "armed-attack", "killing")) + "&place=" + any(places));
        kinds.put(
                "filter: least killed and state",
                () -> "/?least=" + random.nextInt(60) + "&state="
                        + any(List.of("contested", "several-origins", "one-origin")));
        kinds.put("search: two words", () -> "/?q=" + any(words) + "+" + any(places));
        kinds.put("search: a word of many", () -> "/?q=" + any(words) + "&origins=" + random.nextInt(9));
        kinds.put("incident: any", () -> "/incident/" + any(incidents));
        kinds.put("incident: of the 200 with most reports", () -> "/incident/" + any(largest));
        kinds.put("map (GeoJSON)", () -> "/api/v1/places?from=" + any(days));
        kinds.put("list (JSON)", () -> "/api/v1/incidents?order=reports&from=" + any(days));
        kinds.put("speakers", () -> "/speakers?page=" + random.nextInt(5));
        kinds.put("speaker", () -> "/speaker?name=" + any(speakers));
        kinds.put("party", () -> "/party?party=" + any(parties));
        kinds.put("reports", () -> "/reports?page=" + random.nextInt(4000));
        return kinds;
    }

    private String any(List<String> items) {
        synchronized (random) {
            return URLEncoder.encode(items.get(random.nextInt(items.size())), StandardCharsets.UTF_8);
        }
    }

    private List<String> drawn(String address, String list, String field) throws IOException, InterruptedException {
        List<String> values = new ArrayList<>();
        get(address).path(list).forEach(item -> values.add(item.path(field).asText()));
        return values;
    }

    private static List<String> names(JsonNode features) {
        List<String> names = new ArrayList<>();
        features.forEach(
                feature -> names.add(feature.path("properties").path("name").asText()));
        return names;
    }

    private JsonNode get(String address) throws IOException, InterruptedException {
        return JSON.readTree(send(address).body());
    }

    private HttpResponse<byte[]> send(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(base.resolve(address))
                .header("Authorization", "Bearer " + token)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Waits where the workbench asks to: its limit for one visitor is no part of what is measured. */
    private void ask(String address, Tally tally) throws InterruptedException {
        try {
            long begin = System.nanoTime();
            HttpResponse<byte[]> answer = send(address);
            long took = System.nanoTime() - begin;
            if (answer.statusCode() == 429) {
                Thread.sleep(1000);
                tally.waited++;
                return;
            }
            tally.add(took, answer.body().length, answer.statusCode() == 200);
        } catch (IOException failed) {
            tally.add(0, 0, false);
        }
    }

    private Tally load(List<Supplier<String>> kinds) throws Exception {
        long end = System.nanoTime() + LOAD.toNanos();
        Tally all = new Tally();
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            List<Future<Tally>> tallies = Stream.generate(() -> callers.submit(() -> {
                        Tally tally = new Tally();
                        int next = 0;
                        while (System.nanoTime() < end) {
                            ask(kinds.get(next++ % kinds.size()).get(), tally);
                        }
                        return tally;
                    }))
                    .limit(CALLERS)
                    .toList();
            for (Future<Tally> tally : tallies) {
                all.add(tally.get());
            }
        }
        return all;
    }

    private static final class Tally {
        private final List<Long> nanos = new ArrayList<>();
        private long bytes;
        private int errors;
        private int waited;

        void add(long took, long size, boolean fine) {
            if (fine) {
                nanos.add(took);
                bytes += size;
            } else {
                errors++;
            }
        }

        void add(Tally other) {
            nanos.addAll(other.nanos);
            bytes += other.bytes;
            errors += other.errors;
            waited += other.waited;
        }

        String row(String kind) {
            long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            return String.format(
                    Locale.ROOT,
                    "| %s | %,d | %.0f | %.0f | %.0f | %d | %d%s |",
                    kind,
                    sorted.length,
                    quantile(sorted, 0.5),
                    quantile(sorted, 0.99),
                    quantile(sorted, 1),
                    sorted.length == 0 ? 0 : bytes / sorted.length / 1000,
                    errors,
                    waited == 0 ? "" : " (" + waited + " told to wait)");
        }

        private static double quantile(long[] sorted, double share) {
            return sorted.length == 0
                    ? Double.NaN
                    : sorted[Math.min(sorted.length - 1, (int) Math.ceil(share * sorted.length) - 1)] / MILLION;
        }
    }
}
