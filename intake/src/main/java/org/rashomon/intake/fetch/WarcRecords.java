// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.netpreserve.jwarc.Warcinfo;
import org.rashomon.model.Sha256;

/**
 * An answer as records of WARC/1.1. The ids are made of where a record stands and what it tells, and not by chance.
 *
 * @param answer whose records
 * @param place where its first record will stand
 */
record WarcRecords(Answer answer, StoredCapture.Place place) {
    /** How a record says that its content stands elsewhere. */
    enum Sameness {
        /** The server said so. */
        NOT_MODIFIED,
        /** Sent again, the same bytes. */
        SAME_CONTENT
    }

    static Warcinfo info(String file, String software, Instant date) {
        return new Warcinfo.Builder()
                .recordId(UUID.nameUUIDFromBytes((file + date).getBytes(StandardCharsets.UTF_8)))
                .version(MessageVersion.WARC_1_1)
                .date(date)
                .filename(file)
                .fields(Map.of(
                        "software", List.of(software),
                        "format", List.of("WARC File Format 1.1")))
                .build();
    }

    WarcResponse response() throws IOException {
        byte[] head = head(answer.body().size());
        String payload = digest(answer.body().read());
        String block = digest(content(head));
        WarcResponse.Builder builder = new WarcResponse.Builder(answer.address().toString())
                .recordId(id("response"))
                .version(MessageVersion.WARC_1_1)
                .date(answer.asked())
                .blockDigest("sha256", block)
                .payloadDigest("sha256", payload)
                .body(
                        MediaType.HTTP_RESPONSE,
                        Channels.newChannel(content(head)),
                        head.length + answer.body().size());
        WarcTruncationReason cutOff = answer.body().cutOff();
        return (cutOff == WarcTruncationReason.NOT_TRUNCATED ? builder : builder.truncated(cutOff)).build();
    }

    WarcRevisit revisit(StoredCapture before, Sameness sameness) throws IOException {
        byte[] head = head(0);
        WarcRevisit.Builder builder = new WarcRevisit.Builder(answer.address().toString(), profile(sameness))
                .recordId(id("revisit"))
                .version(MessageVersion.WARC_1_1)
                .date(answer.asked())
                .refersTo(responseId(before), before.address(), before.captured())
                .body(MediaType.HTTP_RESPONSE, head);
        return builder.build();
    }

    private static URI profile(Sameness sameness) {
        return switch (sameness) {
            case NOT_MODIFIED -> WarcRevisit.SERVER_NOT_MODIFIED_1_1;
            case SAME_CONTENT -> WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1;
        };
    }

    WarcRequest request(String beside) {
        return new WarcRequest.Builder(answer.address().toString())
                .recordId(id("request"))
                .version(MessageVersion.WARC_1_1)
                .date(answer.asked())
                .concurrentTo(urn(id(beside)))
                .body(MediaType.HTTP_REQUEST, answer.request().getBytes(StandardCharsets.ISO_8859_1))
                .build();
    }

    /** What no header tells. */
    WarcMetadata metadata(String beside, String asked) {
        return metadata(beside, Map.of("via", List.of(asked)));
    }

    /** The same with the digest of the decoded content. */
    WarcMetadata metadataWithDigest(String beside, String digest, String asked) {
        return metadata(beside, Map.of("via", List.of(asked), "contentDigest", List.of("sha256:" + digest)));
    }

    private WarcMetadata metadata(String beside, Map<String, List<String>> fields) {
        return new WarcMetadata.Builder()
                .recordId(id("metadata"))
                .version(MessageVersion.WARC_1_1)
                .date(answer.asked())
                .targetURI(answer.address().toString())
                .concurrentTo(urn(id(beside)))
                .fields(fields)
                .build();
    }

    private InputStream content(byte[] head) throws IOException {
        return new SequenceInputStream(
                new ByteArrayInputStream(head), answer.body().read());
    }

    /**
     * The head as sent, but for what would no longer be true of the body: it is kept without its chunks. What the standard does not
     * allow in a header is left out, so that every reader can read it.
     */
    private byte[] head(long length) {
        StringBuilder head = new StringBuilder("HTTP/1.1 ");
        head.append(answer.head().status())
                .append(' ')
                .append(clean(answer.head().reason()))
                .append("\r\n");
        for (Map.Entry<String, String> header : answer.head().headers()) {
            if (isName(header.getKey())) {
                String prefix = isAboutTransfer(header.getKey()) ? "X-Archive-Orig-" : "";
                head.append(prefix)
                        .append(header.getKey())
                        .append(": ")
                        .append(clean(header.getValue()))
                        .append("\r\n");
            }
        }
        head.append("Content-Length: ").append(length).append("\r\n\r\n");
        return head.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean isAboutTransfer(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("transfer-encoding") || lower.equals("content-length");
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.chars()
                        .allMatch(unit -> unit < 0x7f && (Character.isLetterOrDigit(unit) || "-_.".indexOf(unit) >= 0));
    }

    private static String clean(String value) {
        StringBuilder clean = new StringBuilder(value.length());
        value.chars().forEach(unit -> clean.append(Character.isISOControl(unit) || unit > 0xff ? ' ' : (char) unit));
        return clean.toString();
    }

    private UUID id(String type) {
        return id(type, place, answer.address().uri(), answer.asked());
    }

    private static URI responseId(StoredCapture capture) {
        return urn(id("response", capture.place(), capture.address(), capture.captured()));
    }

    private static UUID id(String type, StoredCapture.Place place, URI address, Instant date) {
        String told = type + ' ' + place.file() + ' ' + place.offset() + ' ' + date + ' ' + address;
        return UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8));
    }

    private static URI urn(UUID id) {
        return URI.create("urn:uuid:" + id);
    }

    /** SHA-256 of all that comes, in hexadecimal digits; closes it. */
    static String digest(InputStream content) throws IOException {
        MessageDigest digest = Sha256.begin();
        try (DigestInputStream digesting = new DigestInputStream(content, digest)) {
            digesting.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
