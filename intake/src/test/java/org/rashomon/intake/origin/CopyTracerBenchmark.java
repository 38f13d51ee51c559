// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.model.Document;
import org.rashomon.model.Masthead;
import org.rashomon.model.Outlet;
import org.rashomon.model.Publication;
import org.rashomon.model.PublicationDates;

/** How long copies take to find, and how much memory: {@code main(FILE.jsonl [MOST])}, one object with id, text, outlet, published a line. */
final class CopyTracerBenchmark {
    private static final double SECOND = 1e9;
    private static final int DAY = 10;

    private CopyTracerBenchmark() {}

    public static void main(String... args) throws IOException {
        long most = args.length > 1 ? Long.parseLong(args[1]) : Long.MAX_VALUE;
        ObjectMapper json = new ObjectMapper();
        CopyTracer tracer = new CopyTracer();
        long begin = System.nanoTime();
        long documents = 0;
        try (BufferedReader lines = Files.newBufferedReader(Path.of(args[0]))) {
            for (String line = lines.readLine(); line != null && documents < most; line = lines.readLine()) {
                tracer.add(document(json.readTree(line)));
                documents++;
            }
        }
        long read = System.nanoTime();
        long grouped = tracer.syndication().values().stream()
                .filter(found -> found.group().isPresent())
                .count();
        long end = System.nanoTime();
        System.out.println(String.format(
                Locale.ROOT,
                "%d documents, %d in groups: %.1f s to read and sign, %.1f s to group",
                documents,
                grouped,
                (read - begin) / SECOND,
                (end - read) / SECOND));
    }

    private static Document document(JsonNode told) {
        Masthead masthead = Masthead.nothingTold()
                .withOutlet(new Outlet(told.get("outlet").asText(), Optional.empty()))
                .withDates(PublicationDates.of(Publication.onDay(
                        LocalDate.parse(told.get("published").asText().substring(0, DAY)), "declared")));
        return Document.of(told.get("id").asText(), told.get("text").asText(), masthead, List.of());
    }
}
