// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.Inflater;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.rashomon.intake.archive.ContentCoding;
import org.rashomon.intake.archive.TrackedInput;
import org.rashomon.model.ByteContent;

/** The pages of a web archive, one after another. */
public final class WarcPages implements AutoCloseable {
    private static final int SNIFFED = 1 << 9;

    private final Cutter cutter;
    private final Inflater inflater = new Inflater(true);
    private final int largest;
    private final Consumer<String> skipped;

    /**
     * The pages of an archive.
     *
     * @param archive closed by who opened it
     * @param length how long it is, if that is known, else the largest number
     * @param largest the largest page that is read, in bytes
     * @param skipped told of each record that is no page: what it is
     */
    public WarcPages(InputStream archive, boolean isCompressed, long length, int largest, Consumer<String> skipped) {
        this.cutter = isCompressed
                ? new GzipCutter(new TrackedInput(archive, GzipCutter.KEPT), inflater)
                : new RecordCutter(
                        new TrackedInput(archive, RecordCutter.kept()), offset -> offset, length, new SearchBudget());
        this.largest = largest;
        this.skipped = skipped;
    }

    /**
     * The next page or broken record; empty at the end.
     *
     * @throws IOException when the archive cannot be read on, or too much of it is broken
     */
    public Optional<WarcItem> next() throws IOException {
        for (Optional<Cut> cut = cutter.next(); cut.isPresent(); cut = cutter.next()) {
            Optional<WarcItem> item = switch (cut.get()) {
                case Cut.Flawed(long offset, String reason) -> Optional.of(new WarcItem.Broken(offset, reason, false));
                case Cut.Whole whole -> fenced(whole);
            };
            if (item.isPresent()) {
                return item;
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        inflater.end();
    }

    private Optional<WarcItem> fenced(Cut.Whole cut) {
        try {
            return item(cut);
        } catch (IOException | RuntimeException broken) {
            // jwarc throws unchecked exceptions on hostile headers: whatever it is costs this record.
            return Optional.of(new WarcItem.Broken(cut.offset(), reason(broken), false));
        }
    }

    private static String reason(Exception broken) {
        if (broken instanceof NoSuchElementException) {
            return "its header lacks what every record must tell";
        }
        String message = broken.getMessage();
        return message == null || message.isBlank() ? broken.getClass().getSimpleName() : message;
    }

    private Optional<WarcItem> item(Cut.Whole cut) throws IOException {
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(cut.head()))) {
            WarcRecord record = reader.next().orElseThrow(() -> new IOException("no record"));
            if (record instanceof WarcResponse response) {
                return answer(response, cut);
            } else if (record instanceof WarcResource || record instanceof WarcConversion) {
                return stored((WarcTargetRecord) record, cut);
            }
            return skip(record.type() + " records");
        }
    }

    private Optional<WarcItem> answer(WarcResponse record, Cut.Whole cut) throws IOException {
        Optional<HttpAnswer> answer = HttpAnswer.of(cut.block());
        if (answer.isEmpty()) {
            return skip("answers that are not HTTP");
        }
        HttpAnswer http = answer.get();
        if (http.status() < 200 || http.status() > 299) {
            return skip("answers with status " + http.status());
        }
        Optional<String> type = http.header("Content-Type").filter(value -> !value.isBlank());
        if (type.isPresent() && !isPage(type.get())) {
            return skip("answers that are no page");
        } else if (!cut.isWhole()) {
            return tooLarge(cut);
        }
        ContentCoding.Decoded page = http.page(largest);
        if (page.bytes().length > largest) {
            return tooLarge(cut);
        } else if (type.isEmpty() && !looksLikePage(page.bytes())) {
            return skip("answers that are no page");
        }
        return page(record, cut.offset(), type, page);
    }

    private Optional<WarcItem> stored(WarcTargetRecord record, Cut.Whole cut) {
        Optional<String> type = record.headers().first("Content-Type");
        if (type.filter(value -> isPage(value) || essence(value).equals("text/plain"))
                .isEmpty()) {
            return skip(record.type() + " records that are no page");
        } else if (!cut.isWhole() || cut.block().length > largest) {
            return tooLarge(cut);
        }
        return page(record, cut.offset(), type, new ContentCoding.Decoded(cut.block(), false));
    }

    private static Optional<WarcItem> page(
            WarcTargetRecord record, long offset, Optional<String> type, ContentCoding.Decoded page) {
        boolean isCutOff =
                page.isCutOff() || record.headers().first("WARC-Truncated").isPresent();
        return Optional.of(new WarcItem.Page(
                offset, address(record), captured(record), type, ByteContent.of(page.bytes()), isCutOff));
    }

    private Optional<WarcItem> tooLarge(Cut.Whole cut) {
        return Optional.of(new WarcItem.Broken(cut.offset(), "larger than " + (largest >> 20) + " MB", true));
    }

    private Optional<WarcItem> skip(String what) {
        skipped.accept(what);
        return Optional.empty();
    }

    /** A record that does not say when it was made is still a page. */
    private static Optional<Instant> captured(WarcRecord record) {
        try {
            return Optional.of(record.date());
        } catch (RuntimeException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<URI> address(WarcTargetRecord record) {
        return record.headers().first("WARC-Target-URI").flatMap(TargetAddress::of);
    }

    private static boolean isPage(String contentType) {
        String essence = essence(contentType);
        return essence.equals("text/html") || essence.equals("application/xhtml+xml");
    }

    private static String essence(String contentType) {
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private static boolean looksLikePage(byte[] body) {
        String first = new String(body, 0, Math.min(body.length, SNIFFED), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return first.contains("<html") || first.contains("<!doctype html");
    }
}
