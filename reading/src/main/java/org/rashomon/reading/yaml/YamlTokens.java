// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.yaml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** Opens YAML for reading token by token. A token's line is that of the YAML file, prepared or not. */
public final class YamlTokens {
    private static final JsonFactory JSON = new JsonFactory();

    private YamlTokens() {}

    /** The tokens of a text. */
    public static JsonParser of(String yaml) throws IOException {
        return new YAMLFactory().createParser(yaml);
    }

    /**
     * The tokens of a resource: as the build prepared them, if it did so for these very bytes, and of the file itself otherwise.
     *
     * @param owner the class beside which the resource lies
     * @param name of the resource
     * @throws FileNotFoundException when it is missing
     */
    public static JsonParser ofResource(Class<?> owner, String name) throws IOException {
        return of(resource -> Optional.ofNullable(owner.getResourceAsStream(resource)), name);
    }

    /** The same, of resources that are found by their names. */
    static JsonParser of(Function<String, Optional<InputStream>> resources, String name) throws IOException {
        byte[] yaml = bytes(resources, name);
        Optional<InputStream> prepared = resources.apply(PreparedTokens.name(name, yaml));
        return prepared.isPresent() ? JSON.createParser(prepared.get()) : of(new String(yaml, StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Function<String, Optional<InputStream>> resources, String name) throws IOException {
        try (InputStream content =
                resources.apply(name).orElseThrow(() -> new FileNotFoundException(name + " is not in the archive"))) {
            return content.readAllBytes();
        }
    }
}
