// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives for tests, sound and broken. */
public final class Archives {
    private Archives() {}

    /** Writes what a stream of a format needs. */
    @FunctionalInterface
    private interface Writing {
        void write(ByteArrayOutputStream out) throws IOException;
    }

    public static byte[] page(String sentence) {
        return ("<!doctype html><html><body><article><p>" + sentence + "</p></article></body></html>").getBytes(UTF_8);
    }

    /** A response record with a page. */
    public static byte[] response(String address, byte[] body, String... httpHeaders) {
        byte[] http = join(
                ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
                                + String.join(
                                        "",
                                        Arrays.stream(httpHeaders)
                                                .map(header -> header + "\r\n")
                                                .toList())
                                + "\r\n")
                        .getBytes(ISO_8859_1),
                body);
        return record("response", http, "WARC-Target-URI: " + address, "WARC-Date: 2024-05-03T10:00:00Z");
    }

    public static byte[] record(String type, byte[] block, String... headers) {
        return rawRecord(
                "WARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
                        + "Content-Type: application/http; msgtype=response\r\n" + String.join("\r\n", headers)
                        + (headers.length == 0 ? "" : "\r\n") + "Content-Length: " + block.length,
                block);
    }

    /** A record whose header is exactly this. */
    public static byte[] rawRecord(String headers, byte[] block) {
        return join(
                ("WARC/1.0\r\n" + headers + "\r\n\r\n").getBytes(ISO_8859_1), block, "\r\n\r\n".getBytes(ISO_8859_1));
    }

    public static byte[] gzip(byte[] content) {
        return written(out -> {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(content);
            }
        });
    }

    public static byte[] deflate(byte[] content) {
        return written(out -> {
            try (DeflaterOutputStream deflate = new DeflaterOutputStream(out)) {
                deflate.write(content);
            }
        });
    }

    /** A zip archive of names and contents in turn. */
    public static byte[] zip(Object... namesAndContents) {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (int i = 0; i < namesAndContents.length; i += 2) {
                    zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                    zip.write((byte[]) namesAndContents[i + 1]);
                }
            }
        });
    }

    public static byte[] join(byte[]... parts) {
        return written(out -> {
            for (byte[] part : parts) {
                out.write(part);
            }
        });
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
