// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.ThreadMXBean;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.rashomon.intake.html.HtmlPage;
import org.rashomon.model.Masthead;

/**
 * Pages in a second on one thread, and what is allocated for a page, in one run of all extractors on the same pages: each page by
 * each of them in turn, some rounds to warm up, then some that count. With {@code --only NAME} the peak memory of one alone.
 */
public final class ExtractionSpeed {
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 3;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Takes a page apart; how many characters of text come out. */
    private interface Extractor {
        int characters(Page page);
    }

    private record Page(String url, String html) {}

    /** What an extractor has taken so far. */
    private static final class Tally {
        private final String name;
        private final Extractor extractor;
        private long nanoseconds;
        private long bytes;
        private long characters;
        private int failed;

        Tally(String name, Extractor extractor) {
            this.name = name;
            this.extractor = extractor;
        }

        void run(Page page) {
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long begin = THREADS.getCurrentThreadCpuTime();
            try {
                characters += extractor.characters(page);
            } catch (RuntimeException | StackOverflowError broken) {
                failed++;
            }
            nanoseconds += THREADS.getCurrentThreadCpuTime() - begin;
            bytes += THREADS.getCurrentThreadAllocatedBytes() - allocated;
        }

        void forget() {
            nanoseconds = 0;
            bytes = 0;
            characters = 0;
            failed = 0;
        }

        String line(int pages) {
            return String.format(
                    Locale.ROOT,
                    "%-16s %8.1f pages/s %8.2f ms/page %8.2f MB allocated/page %9d characters/page %4d failed",
                    name,
                    pages * 1e9 / nanoseconds,
                    nanoseconds / 1e6 / pages,
                    bytes / 1e6 / pages,
                    characters / pages,
                    failed);
        }
    }

    private ExtractionSpeed() {}

    /** Arguments: {@code [--only NAME] FILE...}, the files with one object of {@code url} and {@code html} a line. */
    public static void main(String... arguments) throws IOException {
        boolean isOne = arguments.length > 1 && arguments[0].equals("--only");
        List<Page> pages = new ArrayList<>();
        for (String file : Arrays.asList(arguments).subList(isOne ? 2 : 0, arguments.length)) {
            pages.addAll(pages(Path.of(file)));
        }
        List<Tally> tallies = tallies().stream()
                .filter(tally -> !isOne || tally.name.equals(arguments[1]))
                .toList();
        measure(pages, tallies);
        for (Tally tally : tallies) {
            System.out.println(tally.line(pages.size() * ROUNDS));
        }
        if (isOne) {
            System.out.println("    peak " + peak().orElse("unknown") + ", the pages themselves included");
        }
    }

    private static void measure(List<Page> pages, List<Tally> tallies) {
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            if (round == WARM_UP) {
                tallies.forEach(Tally::forget);
            }
            for (Page page : pages) {
                tallies.forEach(tally -> tally.run(page));
            }
        }
    }

    private static List<Tally> tallies() {
        return List.of(
                new Tally(
                        "rashomon",
                        page -> HtmlPage.article(page.html(), Masthead.nothingTold())
                                .text()
                                .length()),
                new Tally(
                        "readability4j",
                        page -> Optional.ofNullable(new Readability4J(page.url(), page.html())
                                        .parse()
                                        .getTextContent())
                                .map(String::length)
                                .orElse(0)),
                new Tally("boilerpipe", ExtractionSpeed::boilerpipe));
    }

    private static int boilerpipe(Page page) {
        try {
            return ArticleExtractor.INSTANCE.getText(page.html()).length();
        } catch (BoilerpipeProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<Page> pages(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Page> pages = new ArrayList<>();
        try (Stream<String> lines = Files.lines(file)) {
            for (String line : (Iterable<String>) lines::iterator) {
                JsonNode page = json.readTree(line);
                pages.add(new Page(
                        page.path("url").asText("https://page.example/"),
                        page.path("html").asText()));
            }
        }
        return pages;
    }

    /** What the process had of memory at most, as Linux tells it. */
    private static Optional<String> peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.substring("VmHWM:".length()).strip())
                    .findFirst();
        }
    }
}
