// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code docs/security.md} names as showing something is there to show it. */
class SecurityPageTest {
    private static final Path ROOT = Path.of("..");
    private static final Path PAGE = ROOT.resolve("docs").resolve("security.md");
    private static final List<String> MODULES = List.of("model", "intake", "reading", "ledger", "app");

    /** {@code Guard}, {@code TeamTest.aName}, and {@code .another} of the class before it. */
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]+)?(?:\\.([a-z][A-Za-z]+))?`");

    /** A class, and perhaps a method of it. */
    private record Shown(String type, Optional<String> method) {}

    @Test
    void everyClassAndMethodThatShowsSomethingIsThere() throws IOException {
        Map<String, String> sources = sources();

        assertThat(shown()).hasSizeGreaterThan(40).allSatisfy(shown -> {
            assertThat(sources).containsKey(shown.type());
            shown.method()
                    .ifPresent(method -> assertThat(sources.get(shown.type())).containsPattern("\\b" + method + "\\("));
        });
    }

    /** Of the last column of the table. */
    private static List<Shown> shown() throws IOException {
        List<Shown> all = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            String[] cells = line.split(" \\| ", -1);
            String type = "";
            Matcher named = NAMED.matcher(cells.length == 3 ? cells[2] : "");
            while (named.find()) {
                type = Optional.ofNullable(named.group(1)).orElse(type);
                all.add(new Shown(type, Optional.ofNullable(named.group(2))));
            }
        }
        return all;
    }

    /** Every class by its name. */
    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src"))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
                }
            }
        }
        return sources;
    }
}
