// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;

/**
 * A base map of one's own in the place of the bundled one: an archive of vector tiles in one file (PMTiles, version 3), of which browsers
 * fetch the parts that they show.
 *
 * @param file the archive
 */
public record BaseMap(Path file) {
    static final String ADDRESS = "/tiles.pmtiles";

    private static final String TYPE = "application/vnd.pmtiles";
    private static final byte[] BEGINNING = "PMTiles".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 3;

    /** Fifteen digits are more than any file has bytes. */
    private static final Pattern PART = Pattern.compile("bytes=(\\d{1,15})-(\\d{1,15})");

    /** Whoever asks for more is given its beginning, and asks again. */
    private static final long LONGEST_PART = 16L << 20;

    /**
     * An archive that is there.
     *
     * @throws RashomonException that names the file, when it cannot be read or is no such archive
     */
    public static BaseMap open(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] head = bytes.readNBytes(BEGINNING.length + 1);
            boolean isArchive = head.length > BEGINNING.length
                    && Arrays.equals(Arrays.copyOf(head, BEGINNING.length), BEGINNING)
                    && head[BEGINNING.length] == VERSION;
            if (!isArchive) {
                throw new RashomonException(
                        ProblemCode.INPUT_UNREADABLE, file + " is no PMTiles archive of version " + VERSION);
            }
            return new BaseMap(file);
        } catch (IOException unreadable) {
            throw new RashomonException(
                    ProblemCode.INPUT_UNREADABLE, "the base map " + file + " cannot be read", unreadable);
        }
    }

    /** Answers with the part that is asked for (RFC 9110, section 14), of which it is one at a time, or with the whole. */
    void answer(Context request) throws IOException {
        request.header("Accept-Ranges", "bytes")
                .header("Cache-Control", "private, max-age=600")
                .contentType(TYPE);
        Matcher part = PART.matcher(Optional.ofNullable(request.header("Range")).orElse(""));
        if (part.matches()) {
            answer(request, Long.parseLong(part.group(1)), Long.parseLong(part.group(2)));
        } else {
            request.header("Content-Length", Long.toString(Files.size(file))).result(Files.newInputStream(file));
        }
    }

    private void answer(Context request, long first, long last) throws IOException {
        long size = Files.size(file);
        if (first > last || first >= size) {
            request.status(HttpStatus.RANGE_NOT_SATISFIABLE).header("Content-Range", "bytes */" + size);
            return;
        }
        try (SeekableByteChannel archive = Files.newByteChannel(file);
                InputStream bytes = Channels.newInputStream(archive.position(first))) {
            byte[] part = bytes.readNBytes((int) Math.min(LONGEST_PART, last - first + 1));
            request.status(HttpStatus.PARTIAL_CONTENT)
                    .header("Content-Range", "bytes " + first + "-" + (first + part.length - 1) + "/" + size)
                    .result(part);
        }
    }
}
