// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rashomon.model.Sha256;

/** The files that {@code src/main/web} is built into, as they stand in the jar. */
final class Assets {
    /** Names and, after a tab, whether a file is known by its name alone or only by its address with the hash. */
    private static final String INDEX = "index.tsv";

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private final Map<String, Asset> byName;

    private Assets(Map<String, Asset> byName) {
        this.byName = Map.copyOf(byName);
    }

    /** Those of this jar. */
    static Assets bundled() {
        return read(name -> Optional.ofNullable(Assets.class.getResourceAsStream("assets/" + name)));
    }

    /**
     * @param open a file's bytes by its name; empty where there is none
     * @throws IllegalStateException for a file that the index names and that is not there
     */
    static Assets read(Function<String, Optional<InputStream>> open) {
        String index = new String(bytes(INDEX, open), UTF_8);
        return new Assets(index.lines()
                .map(line -> line.split("\t", 2))
                .collect(Collectors.toMap(row -> row[0], row -> asset(row[0], row[1].equals("name"), open))));
    }

    /**
     * Where a page finds the file.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    String address(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("no such asset: " + name))
                .address();
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Answers {@code /assets/{name}}. An address of another version gets what there is now, to be kept by nobody. */
    void answer(Context request) {
        Optional<Asset> asset = find(request.pathParam("name"));
        if (asset.isEmpty()) {
            request.status(HttpStatus.NOT_FOUND);
            return;
        }
        String version = Optional.ofNullable(request.queryParam("v")).orElse("");
        request.header("Cache-Control", asset.get().isForGood(version) ? FOR_GOOD : "no-cache")
                .contentType(asset.get().type())
                .result(asset.get().bytes());
    }

    private static Asset asset(String name, boolean namedByContent, Function<String, Optional<InputStream>> open) {
        byte[] bytes = bytes(name, open);
        return new Asset(name, bytes, hash(bytes), namedByContent);
    }

    private static byte[] bytes(String name, Function<String, Optional<InputStream>> open) {
        try (InputStream file =
                open.apply(name).orElseThrow(() -> new IllegalStateException("not in the jar: assets/" + name))) {
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** In the address of a file, so that a browser keeps it until it changes. */
    static String hash(byte[] bytes) {
        return Sha256.of(bytes).substring(0, 12);
    }
}
