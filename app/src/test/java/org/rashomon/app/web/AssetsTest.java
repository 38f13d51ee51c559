// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.Javalin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {
    private static final Assets BUNDLED = Assets.bundled();

    private static Javalin server;

    @BeforeAll
    static void serve() {
        server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.get("/assets/{name}", BUNDLED::answer);
        });
        server.start("127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "main.js, text/javascript; charset=utf-8",
        "map.css, text/css; charset=utf-8",
        "maplibre-worker.js, text/javascript; charset=utf-8",
        "world.json, application/json",
        "THIRD-PARTY.txt, text/plain; charset=utf-8"
    })
    void whatAPageLoadsIsInTheJar(String name, String type) {
        Asset asset = BUNDLED.find(name).orElseThrow();

        assertThat(asset.bytes()).isNotEmpty();
        assertThat(asset.type()).isEqualTo(type);
        assertThat(asset.address()).matches("/assets/" + name + "\\?v=[0-9a-f]{12}");
    }

    @Test
    void everyBundledPackageHasItsLicence() {
        String notices =
                new String(BUNDLED.find("THIRD-PARTY.txt").orElseThrow().bytes(), UTF_8);

        assertThat(notices)
                .contains("maplibre-gl ", "topojson-client ", "world-atlas ", "pmtiles ", "Natural Earth")
                .contains("Redistribution and use in source and binary forms");
    }

    @Test
    void noScriptAsksForItsSourceMap() {
        assertThat(new String(BUNDLED.find("maplibre-worker.js").orElseThrow().bytes(), UTF_8))
                .doesNotContain("sourceMappingURL");
    }

    @Test
    void anAddressWithTheRightHashIsKeptForGood() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(BUNDLED.address("main.js"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/javascript");
        assertThat(answer.body())
                .isEqualTo(BUNDLED.find("main.js").orElseThrow().bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/main.js", "/assets/main.js?v=", "/assets/main.js?v=000000000000"})
    void anAddressWithoutItIsAskedForAgain(String address) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/nothing.js", "/assets/index.tsv", "/assets/..%2FAssets.class", "/assets/"})
    void whatIsNotInTheIndexIsNotServed(String address) throws IOException, InterruptedException {
        assertThat(get(address).statusCode()).isIn(400, 404);
    }

    @Test
    void anUnknownNameIsNamed() {
        assertThatThrownBy(() -> BUNDLED.address("no.js"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such asset: no.js");
    }

    @Test
    void aScriptNamedByItsContentIsKeptByItsNameAlone() {
        Assets assets = of(Map.of("index.tsv", "a-X1.js\tname\nb.js\taddress\n", "a-X1.js", "a", "b.js", "b"));

        assertThat(assets.find("a-X1.js").orElseThrow().isForGood("")).isTrue();
        assertThat(assets.find("a-X1.js").orElseThrow().isForGood("0")).isFalse();
        assertThat(assets.find("b.js").orElseThrow().isForGood("")).isFalse();
    }

    @Test
    void anotherContentHasAnotherAddress() {
        Assets one = of(Map.of("index.tsv", "b.js\taddress\n", "b.js", "b"));
        Assets other = of(Map.of("index.tsv", "b.js\taddress\n", "b.js", "c"));

        assertThat(one.address("b.js")).isNotEqualTo(other.address("b.js"));
    }

    @Test
    void aFileThatTheBuildLeftOutIsNamed() {
        assertThatThrownBy(() -> of(Map.of("index.tsv", "b.js\taddress\n")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("not in the jar: assets/b.js");
    }

    private static Assets of(Map<String, String> files) {
        return Assets.read(name ->
                Optional.ofNullable(files.get(name)).map(content -> new ByteArrayInputStream(content.getBytes(UTF_8))));
    }

    private static HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + server.port() + address);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
