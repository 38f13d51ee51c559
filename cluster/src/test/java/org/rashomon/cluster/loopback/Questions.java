// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** What the JobManager answers over HTTP, while there is one. */
final class Questions {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final URI root;

    Questions(int port) {
        root = URI.create("http://127.0.0.1:" + port);
    }

    /** The answer; empty while nobody is there, nobody leads, or the leader does not (yet) know what is asked for. */
    Optional<JsonNode> ask(String path) {
        try {
            HttpResponse<String> answer = send(request(path).GET());
            return answer.statusCode() == OK ? Optional.of(JSON.readTree(answer.body())) : Optional.empty();
        } catch (IOException nobodyThere) {
            return Optional.empty();
        }
    }

    /** What comes of an order, which must be taken. */
    JsonNode order(String method, String path, String body) {
        try {
            HttpResponse<String> answer = send(request(path).method(method, HttpRequest.BodyPublishers.ofString(body)));
            if (answer.statusCode() / 100 != OK / 100) {
                throw new IllegalStateException(method + " " + path + ": " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve(path)).timeout(PATIENCE).header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
