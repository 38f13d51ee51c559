// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.rashomon.intake.fetch.Fetcher;
import org.rashomon.intake.html.HtmlPage;
import org.rashomon.intake.plain.Article;
import org.rashomon.intake.plain.Dump;
import org.rashomon.model.Alignment;
import org.rashomon.model.Capture;
import org.rashomon.model.Document;
import org.rashomon.model.Masthead;
import org.rashomon.model.Problem;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;

/**
 * The front door: names of inputs become captures, and captures become documents. One bad input never stops the others.
 *
 * <pre>{@code
 * try (Stream<Arrival> arrivals = intake.captures(inputs, standardInput)) {
 *     arrivals.forEach(arrival -> {
 *         switch (arrival) {
 *             case Taken taken -> read(intake.document(taken));
 *             case Refused refused -> report(refused.problem());
 *         }
 *     });
 * }
 * }</pre>
 */
public final class Intake {
    /** The largest file or page that is read, in bytes. */
    public static final int LARGEST_INPUT = 32 << 20;

    /** The longest JSON line that is read, in bytes. */
    public static final int LONGEST_LINE = 16 << 20;

    private final Web web;

    /** An intake of files; addresses are refused. */
    public Intake() {
        this.web = new Web.Closed();
    }

    private Intake(Web web) {
        this.web = web;
    }

    /**
     * An intake that fetches what stands at addresses, whether given as inputs or found in lists, feeds and sitemaps.
     *
     * @param fetcher is not closed
     * @param most how many addresses are fetched in one run
     */
    public static Intake fetching(Fetcher fetcher, int most) {
        return new Intake(new Web.Open(fetcher, most));
    }

    /**
     * The captures of the inputs, in the order given, one read at a time as the stream is consumed.
     *
     * @param inputs files, folders, or {@code -} for standard input. A folder is walked in sorted order for files with a known suffix;
     *     hidden ones are skipped. Archives, feeds and lists give what they hold
     * @param standardInput read only when an input is {@code -}; not closed
     * @return to be closed, which closes the file being read
     */
    public Stream<Arrival> captures(List<String> inputs, InputStream standardInput) {
        return captures(inputs, standardInput, new Meter());
    }

    /**
     * The same, telling how far it is.
     *
     * @param meter may be read by another thread meanwhile
     */
    public Stream<Arrival> captures(List<String> inputs, InputStream standardInput, Meter meter) {
        return stream(new Inputs(inputs, standardInput, web, meter));
    }

    /**
     * The captures of one file whose bytes come from somewhere else than the disk, an object store for example.
     *
     * @param name as the user would have typed it; what it ends with tells what the file is
     * @param bytes closed with the stream
     * @param length how many there are, where that is known
     */
    public Stream<Arrival> captures(String name, InputStream bytes, OptionalLong length) {
        return stream(new Inputs(name, bytes, length, web, new Meter()));
    }

    /**
     * The capture of one line as a {@code .jsonl} file has it, which came by itself.
     *
     * @param name where it came from, for messages
     */
    public static Arrival line(String name, byte[] line) {
        return line.length > LONGEST_LINE
                ? Refused.because(ProblemCode.INPUT_TOO_LARGE, name, "longer than " + (LONGEST_LINE >> 20) + " MB")
                : JsonLine.arrival(name, Decoded.of(line, name));
    }

    /** Whether a file of a folder is taken: hidden ones and those of no known kind are left out. */
    public static boolean isTakenFromFolder(String name) {
        return !name.startsWith(".") && Suffixes.isKnown(name);
    }

    private static Stream<Arrival> stream(Inputs arrivals) {
        Spliterator<Arrival> inOrder =
                Spliterators.spliteratorUnknownSize(arrivals, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(inOrder, false).onClose(arrivals::close);
    }

    /**
     * How many bytes the inputs have on the disk, as {@link Meter#bytes} counts them.
     *
     * @return empty when an input is no file and no folder
     */
    public static OptionalLong size(List<String> inputs) {
        long size = 0;
        for (String input : inputs) {
            OptionalLong part = InputSize.of(input);
            if (part.isEmpty()) {
                return OptionalLong.empty();
            }
            size += part.getAsLong();
        }
        return OptionalLong.of(size);
    }

    /** The document of what was taken, with the problems that came up on taking it. */
    public Extraction document(Taken taken) {
        return switch (document(taken.capture())) {
            case Extracted(Capture capture, Document document, Alignment alignment, CaptureEncoding encoding) ->
                new Extracted(capture, withProblems(taken.problems(), document), alignment, encoding);
            case Refused refused -> refused;
        };
    }

    /** The document of a capture: the article's text, and what capture and page tell about it; what the capture declares wins. */
    public Extraction document(Capture capture) {
        try {
            return extract(capture);
        } catch (RashomonException beyondBounds) {
            return Refused.because(beyondBounds.code(), capture.input(), String.valueOf(beyondBounds.getMessage()));
        } catch (RuntimeException | StackOverflowError brokenPage) {
            // One page of a batch is fenced off here: whatever a hostile page provokes costs that page alone.
            return Refused.because(
                    ProblemCode.READING_FAILED, capture.input(), "the page could not be taken apart: " + brokenPage);
        }
    }

    private static Extraction extract(Capture capture) {
        byte[] bytes = capture.content().toArray();
        Refusal refusal = Refusal.of(bytes);
        if (refusal.isGiven()) {
            return Refused.because(refusal.code(), capture.input(), refusal.reason());
        }
        Decoded decoded = Decoded.of(bytes, DeclaredCharset.all(bytes, capture.contentType()), capture.input());
        if (decoded.isNoText()) {
            return Refused.because(
                    ProblemCode.INPUT_NOT_TEXT, capture.input(), "not a text: most bytes follow no character encoding");
        }
        Article article = article(capture, decoded.text());
        if (article.text().isBlank()) {
            return Refused.because(ProblemCode.INPUT_EMPTY, capture.input(), "no article was found in it");
        }
        Document document =
                Document.of(capture.input(), article.text(), masthead(capture, article), decoded.problems());
        return new Extracted(capture, document, article.alignment(), decoded.encoding());
    }

    private static Masthead masthead(Capture capture, Article article) {
        Masthead told = capture.declared().orElse(article.masthead());
        return capture.captured()
                .map(moment -> told.withDates(told.dates().knownAt(moment)))
                .orElse(told);
    }

    private static Article article(Capture capture, String text) {
        return switch (capture.contentType().mediaType()) {
            case PLAIN_TEXT -> Dump.article(text);
            case HTML -> HtmlPage.article(text, capture.declared());
        };
    }

    private static Document withProblems(List<Problem> before, Document document) {
        List<Problem> problems = new ArrayList<>(before);
        problems.addAll(document.problems());
        return new Document(document.id(), document.input(), document.text(), document.masthead(), problems);
    }
}
