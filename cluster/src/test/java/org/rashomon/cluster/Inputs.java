// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.rashomon.app.bench.GeneratedNews;

/** Files as a monitor of news has them: lines and pages, copies under other names, changed articles, broken and empty ones. */
final class Inputs {
    private static final int A_FEW = 7;

    private Inputs() {}

    /** Writes them into a folder. */
    static void write(Path folder, int articles, long seed) {
        try {
            writeAll(folder, articles, seed);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void writeAll(Path folder, int articles, long seed) throws IOException {
        List<String> lines = lines(articles, seed);
        int third = lines.size() / 3;
        Files.write(folder.resolve("a.jsonl"), lines.subList(0, third));
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(folder.resolve("b.jsonl.gz")))) {
            packed.write(String.join("\n", lines.subList(third, 2 * third)).getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(folder.resolve("c.jsonl"), "");
        Files.writeString(
                folder.resolve("d.jsonl"), "{\"id\": \"broken\"\n{\"text\": \"no name\"}\n" + lines.getFirst() + "\n");
        Files.write(folder.resolve("e.jsonl"), lines.subList(2 * third, lines.size()));
        Files.writeString(
                folder.resolve("f.html"),
                "<html><head><title>Shelling near Dara</title></head><body><article><h1>Shelling near Dara</h1>"
                        + "<p>Two soldiers were killed when gunmen attacked a border post near Dara on Monday, the Defence"
                        + " Ministry said.</p><p>A spokesman for the rebels denied any part in the attack.</p></article>"
                        + "</body></html>");
        Files.write(folder.resolve("g.txt"), new byte[] {0, 1, 2, 3, 0, 0, 7});
    }

    /** Lines of a file: articles with copies, later versions and some twice. */
    static List<String> lines(int articles, long seed) {
        GeneratedNews news = new GeneratedNews(seed);
        Random random = new Random(seed);
        List<ObjectNode> all = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            all.add(news.next().put("url", "https://news.example.org/" + i));
            if (random.nextInt(A_FEW) == 0) {
                all.add(changed(all.get(random.nextInt(all.size())).deepCopy(), random));
            }
        }
        return all.stream().map(ObjectNode::toString).toList();
    }

    /** A copy elsewhere, a later version at the same address, or the same once more. */
    private static ObjectNode changed(ObjectNode article, Random random) {
        return switch (random.nextInt(3)) {
            case 0 ->
                article.put("url", "https://copies.example.net/" + random.nextInt())
                        .put("outlet", "The Copyist")
                        .put("published", "2031-12-01");
            case 1 ->
                article.put("text", article.path("text").asText() + "\n\nFive soldiers were killed, the army said.\n");
            default -> article;
        };
    }
}
