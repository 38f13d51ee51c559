// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.model.Document;
import org.rashomon.model.MediaType;
import org.rashomon.model.Problem;
import org.rashomon.model.ProblemCode;

class IntakeTest {
    private static final String REPORT = "Two boats were stopped on the lake at dawn, the harbour master said.";

    private final Intake intake = new Intake();

    @TempDir
    private Path folder;

    @Test
    void aFolderIsWalkedInOrderAndHiddenFilesAreSkipped() throws IOException {
        write("b.txt", REPORT);
        write("a/c.html", "<p>" + REPORT + "</p>");
        write(".hidden.txt", REPORT);
        write(".cache/d.txt", REPORT);
        write("picture.png", "no picture");
        assertThat(names(take(folder.toString()))).containsExactly(folder + "/a/c.html", folder + "/b.txt");
    }

    @Test
    void oneBadInputStopsNoOther() throws IOException {
        write("good.txt", REPORT);
        List<Arrival> arrivals = take(folder + "/gone.txt", "https://example.org/a", folder + "/good.txt");
        assertThat(arrivals).hasSize(3);
        assertThat(problem(arrivals.get(0)).code()).isEqualTo(ProblemCode.INPUT_MISSING);
        assertThat(problem(arrivals.get(0)).message()).contains("gone.txt");
        assertThat(problem(arrivals.get(1)).code()).isEqualTo(ProblemCode.INPUT_UNREADABLE);
        assertThat(read(arrivals.get(2)).text()).isEqualTo(REPORT);
    }

    @Test
    void emptyAndBinaryFilesAreRefusedByName() throws IOException {
        write("empty.txt", " \n");
        Files.write(folder.resolve("zeros.txt"), new byte[300]);
        write("paper.txt", "%PDF-1.7 and so on");
        assertThat(codes(take(folder.toString())))
                .containsExactly(ProblemCode.INPUT_EMPTY, ProblemCode.INPUT_NOT_TEXT, ProblemCode.INPUT_NOT_TEXT);
    }

    @Test
    void aFolderWithoutFilesIsAProblem() {
        assertThat(codes(take(folder.toString()))).containsExactly(ProblemCode.INPUT_MISSING);
    }

    @Test
    void aFileTooLargeIsRefused() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("large.txt"))) {
            byte[] page = "All quiet on the lake today. ".repeat(40_000).getBytes(UTF_8);
            for (int written = 0; written <= Intake.LARGEST_INPUT; written += page.length) {
                out.write(page);
            }
        }
        assertThat(codes(take(folder.toString()))).containsExactly(ProblemCode.INPUT_TOO_LARGE);
    }

    @Test
    void malformedLinesAreNamedWithTheirNumberAndTheOthersAreRead() throws IOException {
        write("lines.jsonl", """
                {"id": "one", "text": "%s"}

                {"id": "two", "text":
                [1, 2]
                {"text": "no id"}
                {"id": "five"}
                {"id": "six", "text": "%s"} trailing
                {"id": "seven", "html": "<p>%s</p>", "title": "Boats stopped", "outlet": "Lake Post", "published": "2024-05-03T21:00:00Z"}
                """.replace("%s", REPORT));
        List<Arrival> arrivals = take(folder + "/lines.jsonl");
        assertThat(names(arrivals))
                .containsExactly(
                        "one",
                        folder + "/lines.jsonl:3",
                        folder + "/lines.jsonl:4",
                        folder + "/lines.jsonl:5",
                        folder + "/lines.jsonl:6",
                        folder + "/lines.jsonl:7",
                        "seven");
        assertThat(problem(arrivals.get(3)).message()).contains("\"id\"");
        Document last = read(arrivals.get(6));
        assertThat(last.masthead().title()).contains("Boats stopped");
        assertThat(last.masthead().published().orElseThrow().date()).hasToString("2024-05-03");
    }

    @Test
    void aMalformedDateIsMissingAndSaidSo() throws IOException {
        write(
                "lines.jsonl",
                "{\"id\": \"one\", \"text\": \"%s\", \"published\": \"last spring\"}".replace("%s", REPORT));
        Document document = read(take(folder + "/lines.jsonl").getFirst());
        assertThat(document.masthead().published()).isEmpty();
        assertThat(document.problems()).extracting(Problem::code).containsExactly(ProblemCode.DATE_MALFORMED);
    }

    @Test
    void aLineTooLongIsRefusedWithoutStoppingTheNext() throws IOException {
        Path lines = folder.resolve("lines.jsonl");
        try (OutputStream out = Files.newOutputStream(lines)) {
            byte[] part = new byte[1 << 20];
            Arrays.fill(part, (byte) 'a');
            for (int i = 0; i < 50; i++) {
                out.write(part);
            }
            out.write("\n{\"id\": \"next\", \"text\": \"%s\"}"
                    .replace("%s", REPORT)
                    .getBytes(UTF_8));
        }
        List<Arrival> arrivals = take(lines.toString());
        assertThat(problem(arrivals.get(0)).code()).isEqualTo(ProblemCode.INPUT_TOO_LARGE);
        assertThat(problem(arrivals.get(0)).message()).contains("lines.jsonl:1");
        assertThat(read(arrivals.get(1)).text()).isEqualTo(REPORT);
    }

    @Test
    void standardInputIsTextOrLines() {
        assertThat(read(takeStandard(REPORT).getFirst()).text()).isEqualTo(REPORT);
        assertThat(names(takeStandard("{\"id\": \"x\", \"text\": \"%s\"}".replace("%s", REPORT))))
                .containsExactly("x");
        assertThat(takeStandard("<!doctype html><p>" + REPORT).getFirst())
                .isInstanceOfSatisfying(
                        Taken.class,
                        taken -> assertThat(taken.capture().contentType().mediaType())
                                .isEqualTo(MediaType.HTML));
    }

    @Test
    void brokenUtf8IsReadOnAndSaidSo() throws IOException {
        byte[] report = ("Le général a parlé à l’état-major. " + REPORT).getBytes(UTF_8);
        report[4] = (byte) 0xFF;
        Files.write(folder.resolve("broken.txt"), report);
        Document document = read(take(folder + "/broken.txt").getFirst());
        assertThat(document.text()).contains("\uFFFD").endsWith(REPORT);
        assertThat(document.problems()).extracting(Problem::code).containsExactly(ProblemCode.ENCODING_BROKEN);
    }

    @Test
    void windowsLettersAreReadAsSuch() throws IOException {
        Files.write(
                folder.resolve("old.txt"),
                (REPORT + " Caf\u00e9 owners \u201cheard shots\u201d.").getBytes(Charset.forName("windows-1252")));
        Document document = read(take(folder + "/old.txt").getFirst());
        assertThat(document.text()).endsWith("Café owners “heard shots”.");
        assertThat(document.problems().getFirst().message()).contains("windows-1252");
    }

    @Test
    void byteOrderMarksAreHonoured() throws IOException {
        Files.write(folder.resolve("wide.txt"), ("\uFEFF" + REPORT).getBytes(StandardCharsets.UTF_16LE));
        Document document = read(take(folder + "/wide.txt").getFirst());
        assertThat(document.text()).isEqualTo(REPORT);
        assertThat(document.problems()).isEmpty();
    }

    @Test
    void capturesAreReadOneAtATime() throws IOException {
        write("lines.jsonl", "{\"id\": \"one\", \"text\": \"a\"}\n".repeat(3));
        try (Stream<Arrival> arrivals =
                intake.captures(List.of(folder + "/lines.jsonl", folder + "/gone"), nothing())) {
            var iterator = arrivals.iterator();
            assertThat(iterator.next()).isInstanceOf(Taken.class);
            Files.delete(folder.resolve("lines.jsonl"));
            assertThat(iterator.hasNext()).isTrue();
        }
    }

    private List<Arrival> take(String... inputs) {
        return take(List.of(inputs), nothing());
    }

    private List<Arrival> takeStandard(String content) {
        return take(List.of("-"), new ByteArrayInputStream(content.getBytes(UTF_8)));
    }

    private List<Arrival> take(List<String> inputs, InputStream standardInput) {
        try (Stream<Arrival> arrivals = intake.captures(inputs, standardInput)) {
            return new ArrayList<>(arrivals.toList());
        }
    }

    private Document read(Arrival arrival) {
        return switch (arrival) {
            case Taken taken ->
                switch (intake.document(taken)) {
                    case Extracted extracted -> extracted.document();
                    case Refused(String input, Problem problem) -> throw new AssertionError(input + " " + problem);
                };
            case Refused(String input, Problem problem) -> throw new AssertionError(input + " " + problem);
        };
    }

    private static Problem problem(Arrival arrival) {
        return switch (arrival) {
            case Taken taken -> throw new AssertionError("not refused: " + taken);
            case Refused(String input, Problem problem) -> problem;
        };
    }

    private static List<ProblemCode> codes(List<Arrival> arrivals) {
        return arrivals.stream().map(arrival -> problem(arrival).code()).toList();
    }

    private static List<String> names(List<Arrival> arrivals) {
        return arrivals.stream()
                .map(arrival -> switch (arrival) {
                    case Taken taken -> taken.capture().input();
                    case Refused refused -> refused.input();
                })
                .toList();
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static InputStream nothing() {
        return InputStream.nullInputStream();
    }
}
