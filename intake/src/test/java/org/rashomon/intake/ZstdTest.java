// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Archives and pages compressed by Zstandard, with the dictionary that web archives put before their records. */
@Timeout(60)
class ZstdTest {
    private static final int DICTIONARY = 0x184D2A5D;
    private static final byte[] SHARED = record("/dictionary").getBytes(UTF_8);

    private static String record(String path) {
        String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><p>The ferry " + path
                + " did not leave the harbour on Friday, its captain said.</p></html>";
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2024-05-03T10:00:00Z\r\nWARC-Target-URI: https://lake.example"
                + path + "\r\nContent-Length: " + answer.length() + "\r\n\r\n" + answer + "\r\n\r\n";
    }

    private static byte[] frame(String plain) {
        return Zstd.compress(plain.getBytes(UTF_8));
    }

    private static byte[] frameWithDictionary(String plain) {
        try (ZstdCompressCtx compressing = new ZstdCompressCtx()) {
            return compressing.loadDict(SHARED).compress(plain.getBytes(UTF_8));
        }
    }

    private static byte[] skippable(byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(DICTIONARY)
                .putInt(content.length)
                .put(content)
                .array();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    @Test
    void aWebArchiveIsRead() {
        TakenIn taken = TakenIn.fromPipe(join(frame(record("/a")), frame(record("/b"))));
        assertThat(taken.texts()).hasSize(2).allMatch(text -> text.contains("did not leave"));
        assertThat(taken.names()).containsExactly("-#0", "-#" + record("/a").length());
        assertThat(taken.told()).isEmpty();
    }

    @Test
    void itsDictionaryIsUsedWhetherCompressedOrNot() {
        for (byte[] dictionary : new byte[][] {SHARED, Zstd.compress(SHARED)}) {
            byte[] first = frameWithDictionary(record("/a"));
            TakenIn taken = TakenIn.fromPipe(join(skippable(dictionary), first, frameWithDictionary(record("/b"))));
            assertThat(first.length).isLessThan(frame(record("/a")).length / 2);
            assertThat(taken.texts()).hasSize(2).allMatch(text -> text.contains("did not leave"));
            assertThat(taken.told()).isEmpty();
        }
    }

    @Test
    void withoutItsDictionaryItIsRefused() {
        TakenIn taken = TakenIn.fromPipe(frameWithDictionary(record("/a")));
        assertThat(taken.captures()).isEmpty();
        assertThat(taken.refusals()).isNotEmpty();
    }

    /** The record before the cut cannot be told from one that goes on behind it. */
    @Test
    void whatStandsBeforeACutIsRead() {
        byte[] whole = join(frame(record("/a")), frame(record("/b")), frame(record("/c")));
        TakenIn taken = TakenIn.fromPipe(Arrays.copyOf(whole, whole.length - 20));
        assertThat(taken.names()).containsExactly("-#0");
        assertThat(taken.told()).contains("INPUT_MALFORMED", "cut off at byte " + (whole.length - 20));
    }

    @Test
    void aPageIsRead() {
        TakenIn taken = TakenIn.fromPipe(frame("<html><p>The ferry did not leave.</p></html>"));
        assertThat(taken.texts()).containsExactly("<html><p>The ferry did not leave.</p></html>");
    }

    @Test
    void aBombIsRefused() {
        assertThat(TakenIn.fromPipe(Zstd.compress(new byte[64 << 20])).told()).contains("a bomb");
    }

    @Test
    void aDictionaryThatPromisesGigabytesIsRefused() {
        byte[] lying = skippable(new byte[10]);
        lying[7] = 0x7F;
        assertThat(TakenIn.fromPipe(lying).told()).contains("a dictionary of more than 16 MB");
    }
}
