// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rashomon.intake.archive.ContentCoding;

/**
 * The answer of a server as an archive keeps it. Its Content-Length is not looked at: archives keep that of the compressed body beside
 * the decoded one, and where the body ends is known from the record.
 */
final class HttpAnswer {
    private final List<String> head;
    private final byte[] body;

    private HttpAnswer(List<String> head, byte[] body) {
        this.head = head;
        this.body = body;
    }

    /** Empty when the block is no answer of HTTP. */
    static Optional<HttpAnswer> of(byte[] block) {
        int end = headEnd(block);
        String head = new String(block, 0, end, StandardCharsets.ISO_8859_1);
        return head.startsWith("HTTP/")
                ? Optional.of(new HttpAnswer(head.lines().toList(), Arrays.copyOfRange(block, end, block.length)))
                : Optional.empty();
    }

    /** The three digits; 0 when there are none. */
    int status() {
        String[] parts = head.getFirst().strip().split(" +", 3);
        boolean isNumber =
                parts.length > 1 && parts[1].length() == 3 && parts[1].chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(parts[1]) : 0;
    }

    /** The first value of a header. */
    Optional<String> header(String name) {
        return head.stream()
                .filter(line -> line.length() > name.length()
                        && line.charAt(name.length()) == ':'
                        && line.regionMatches(true, 0, name, 0, name.length()))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst();
    }

    /**
     * The page: without chunks, decoded.
     *
     * @param most how many bytes are wanted; one more tells that there are too many
     */
    ContentCoding.Decoded page(int most) throws IOException {
        boolean isChunked = header("Transfer-Encoding")
                .filter(value -> value.regionMatches(true, Math.max(0, value.length() - 7), "chunked", 0, 7))
                .isPresent();
        byte[] whole = isChunked ? withoutChunks(body) : body;
        return ContentCoding.of(header("Content-Encoding").orElse(""), ContentCoding.Tolerance.FORGIVING)
                .decode(whole, most);
    }

    /** Bodies that were stored without their chunks keep the header that promises them: these are taken as they are. */
    private static byte[] withoutChunks(byte[] body) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(body.length);
        int at = 0;
        while (at < body.length) {
            int lineEnd = lineEnd(body, at);
            int size = lineEnd < 0 ? -1 : chunkSize(body, at, lineEnd);
            if (size < 0) {
                return whole.size() == 0 ? body : whole.toByteArray();
            }
            int begin = lineEnd + 1;
            int length = Math.min(size, body.length - begin);
            whole.write(body, begin, length);
            at = size == 0 ? body.length : lineEnd(body, begin + length) + 1;
            if (at == 0) {
                return whole.toByteArray();
            }
        }
        return whole.toByteArray();
    }

    private static int chunkSize(byte[] body, int begin, int end) {
        int size = 0;
        int digits = 0;
        for (int at = begin; at < end; at++) {
            int digit = Character.digit(body[at], 16);
            if (digit < 0) {
                boolean isEnd = body[at] == ';' || body[at] == '\r' || body[at] == ' ';
                return isEnd && digits > 0 ? size : -1;
            }
            if (++digits > 7) {
                return -1;
            }
            size = size * 16 + digit;
        }
        return digits > 0 ? size : -1;
    }

    private static int lineEnd(byte[] bytes, int from) {
        for (int at = from; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                return at;
            }
        }
        return -1;
    }

    private static int headEnd(byte[] block) {
        int lineBegin = 0;
        int most = Math.min(block.length, RecordCutter.LONGEST_HEAD);
        for (int at = 0; at < most; at++) {
            if (block[at] == '\n') {
                boolean isEmptyLine = at == lineBegin || (at == lineBegin + 1 && block[lineBegin] == '\r');
                if (isEmptyLine) {
                    return at + 1;
                }
                lineBegin = at + 1;
            }
        }
        return most;
    }
}
