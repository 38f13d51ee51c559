// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.intake.Archives.gzip;
import static org.rashomon.intake.Archives.join;
import static org.rashomon.intake.Archives.page;
import static org.rashomon.intake.Archives.rawRecord;
import static org.rashomon.intake.Archives.record;
import static org.rashomon.intake.Archives.response;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.Capture;
import org.rashomon.model.MediaType;
import org.rashomon.model.ProblemCode;

@Timeout(60)
class WarcTest {
    private static final byte[] FIRST = response("https://lake.example/1", page("The ferry left."));
    private static final byte[] LAST = response("https://lake.example/2", page("The ferry came back."));
    private static final String PAGE_1 = new String(page("The ferry left."), UTF_8);
    private static final String PAGE_2 = new String(page("The ferry came back."), UTF_8);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPageHasItsAddressItsMomentAndItsCharset(boolean isCompressed) {
        Capture capture = take(isCompressed, FIRST).captures().getFirst();
        assertThat(capture.input()).isEqualTo("-#0");
        assertThat(capture.declared().url().orElseThrow()).hasToString("https://lake.example/1");
        assertThat(capture.captured().orElseThrow()).hasToString("2024-05-03T10:00:00Z");
        assertThat(capture.contentType().mediaType()).isEqualTo(MediaType.HTML);
        assertThat(capture.contentType().charset()).contains("utf-8");
        assertThat(new String(capture.content().toArray(), UTF_8)).isEqualTo(PAGE_1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsNoPageIsPassedOverAndCounted(boolean isCompressed) {
        byte[] picture = record(
                "response",
                "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG".getBytes(ISO_8859_1),
                "WARC-Date: 2024-05-03T10:00:00Z");
        byte[] gone = record("response", "HTTP/1.1 404 No\r\nContent-Type: text/html\r\n\r\nx".getBytes(ISO_8859_1));
        TakenIn taken = take(
                isCompressed,
                record("warcinfo", "software: none\r\n".getBytes(UTF_8)),
                record("request", "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8)),
                picture,
                gone,
                record("revisit", "HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8)),
                record("metadata", "a: b\r\n".getBytes(UTF_8)),
                FIRST);
        assertThat(taken.texts()).containsExactly(PAGE_1);
        assertThat(taken.refusals()).isEmpty();
        assertThat(taken.meter().passedOver())
                .containsEntry("revisit records", 1L)
                .containsEntry("answers with status 404", 1L)
                .containsEntry("answers that are no page", 1L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WARC-Date: 2024-05-03T10:00:00Z\r\nContent-Length: 5",
                "WARC-Type: response\r\nContent-Length: five",
                "WARC-Type: response\r\nContent-Length: -5",
                "WARC-Type: response\r\nContent-Length: 99999999999999999999",
                "WARC-Type: response\r\nContent-Length: 500",
                "WARC-Type: response\r\nContent-Length: 3",
                "WARC-Type: response\r\nContent-Length: 5\r\nContent-Length: 6",
                "WARC-Type: response",
                "WARC-Type\u0000: response\r\nContent-Length: 5",
                "no header at all"
            })
    void aRecordWithABadHeaderCostsOnlyItself(String headers) {
        byte[] bad = rawRecord(headers, "page!".getBytes(UTF_8));
        for (boolean isCompressed : List.of(false, true)) {
            TakenIn taken = take(isCompressed, FIRST, bad, LAST);
            long offset = isCompressed ? gzip(FIRST).length : FIRST.length;
            assertThat(taken.texts())
                    .as("%s compressed %s", headers, isCompressed)
                    .containsExactly(PAGE_1, PAGE_2);
            assertThat(taken.told())
                    .startsWith("INPUT_MALFORMED -#" + offset)
                    .contains("the record at byte " + offset)
                    .doesNotContain("\n");
        }
    }

    @Test
    void aRecordWithoutADateIsStillAPage() {
        byte[] undated = record(
                "response",
                join("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(UTF_8), page("The ferry left.")),
                "WARC-Target-URI: <https://lake.example/a page>");
        Capture capture = take(true, undated).captures().getFirst();
        assertThat(capture.captured()).isEmpty();
        assertThat(capture.declared().url().orElseThrow()).hasToString("https://lake.example/a%20page");
    }

    @Test
    void aTruncatedArchiveCostsItsLastRecord() {
        byte[] plain = join(FIRST, LAST);
        byte[] compressed = join(gzip(FIRST), gzip(LAST));
        for (byte[] archive : List.of(plain, compressed)) {
            TakenIn taken = TakenIn.fromPipe(Arrays.copyOf(archive, archive.length - 40));
            assertThat(taken.texts()).containsExactly(PAGE_1);
            assertThat(taken.refusals()).hasSize(1);
            assertThat(taken.told()).contains("cut off");
        }
    }

    @Test
    void brokenCompressionCostsTheRecordsInItsMember() {
        byte[] middle = gzip(response("https://lake.example/m", page("A broken one. ".repeat(500))));
        for (int at = 0; at < middle.length; at += 7) {
            byte[] broken = middle.clone();
            broken[at] ^= 0x55;
            TakenIn taken = TakenIn.fromPipe(join(gzip(FIRST), broken, gzip(LAST)));
            assertThat(taken.texts()).as("byte %d", at).contains(PAGE_1, PAGE_2);
        }
    }

    @Test
    void garbageBetweenRecordsIsToldAndLeft() {
        byte[] garbage = "garbage\r\nWARC is not a record\r\n\u001f\u008b\u0008\r\n".getBytes(ISO_8859_1);
        assertThat(take(false, FIRST, garbage, LAST).texts()).containsExactly(PAGE_1, PAGE_2);
        TakenIn taken = TakenIn.fromPipe(join(gzip(FIRST), garbage, gzip(LAST)));
        assertThat(taken.texts()).containsExactly(PAGE_1, PAGE_2);
        assertThat(taken.told()).contains("no gzip data at byte " + gzip(FIRST).length);
    }

    @Test
    void manyRecordsInOneGzipMemberAreRead() {
        TakenIn taken = TakenIn.fromPipe(gzip(join(FIRST, LAST)));
        assertThat(taken.texts()).containsExactly(PAGE_1, PAGE_2);
        assertThat(taken.names()).containsExactly("-#0", "-#" + FIRST.length);
    }

    @Test
    void bodiesAreDecodedHoweverTheyAreStored() {
        byte[] page = page("The ferry left.");
        String length = Integer.toHexString(page.length);
        byte[] chunked = join((length + ";x=y\r\n").getBytes(UTF_8), page, "\r\n0\r\n\r\n".getBytes(UTF_8));
        List<byte[]> records = List.of(
                response("https://a.example/", gzip(page), "Content-Encoding: gzip"),
                response("https://a.example/", page, "Content-Encoding: gzip", "Content-Length: 17"),
                response("https://a.example/", page, "Content-Encoding: br"),
                response("https://a.example/", Archives.deflate(page), "content-encoding:deflate"),
                response("https://a.example/", chunked, "Transfer-Encoding: chunked"),
                response("https://a.example/", page, "Transfer-Encoding: chunked"),
                response("https://a.example/", gzip(gzip(page)), "Content-Encoding: gzip, gzip"));
        for (byte[] record : records) {
            assertThat(take(true, record).texts()).containsExactly(PAGE_1);
        }
    }

    @Test
    void halfAPageIsReadAndSaidToBeHalf() {
        byte[] packed = gzip(page("The ferry left. ".repeat(2000)));
        byte[] half = Arrays.copyOf(packed, packed.length / 2);
        TakenIn taken = take(true, response("https://a.example/", half, "Content-Encoding: gzip"));
        assertThat(taken.arrivals().getFirst())
                .isInstanceOfSatisfying(
                        Taken.class,
                        page -> assertThat(page.problems())
                                .extracting(problem -> problem.code())
                                .containsExactly(ProblemCode.INPUT_CUT_OFF));
    }

    @Test
    void aBombCostsItsRecord() {
        byte[] zeros = new byte[33 << 20];
        byte[] bomb = response("https://a.example/", gzip(gzip(zeros)), "Content-Encoding: gzip, gzip");
        byte[] large = response("https://a.example/", zeros);
        for (byte[] bad : List.of(bomb, large)) {
            TakenIn taken = take(true, FIRST, bad, LAST);
            assertThat(taken.captures()).hasSize(2);
            assertThat(taken.refusals()).hasSize(1);
        }
    }

    @Test
    void anArchiveMadeOfBrokenRecordsIsGivenUp() {
        byte[] lying = "WARC/1.0\r\nContent-Length: 3000000\r\n\r\n".getBytes(UTF_8);
        byte[] archive = new byte[lying.length * 100_000];
        for (int i = 0; i < 100_000; i++) {
            System.arraycopy(lying, 0, archive, i * lying.length, lying.length);
        }
        assertThat(TakenIn.fromPipe(archive).told()).contains("too much of it is broken");
    }

    @Test
    void anArchiveWithoutAPageIsSaidToBe() {
        assertThat(take(true, record("warcinfo", "software: none\r\n".getBytes(UTF_8)))
                        .told())
                .contains("without a page");
    }

    private static TakenIn take(boolean isCompressed, byte[]... records) {
        return TakenIn.fromPipe(join(Stream.of(records)
                .map(record -> isCompressed ? gzip(record) : record)
                .toArray(byte[][]::new)));
    }
}
