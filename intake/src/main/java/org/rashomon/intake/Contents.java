// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rashomon.intake.archive.GzipInput;
import org.rashomon.intake.archive.GzipMember;
import org.rashomon.intake.archive.ZipEntries;
import org.rashomon.intake.archive.ZstdInput;
import org.rashomon.intake.feed.RootElement;
import org.rashomon.model.ByteContent;
import org.rashomon.model.Capture;
import org.rashomon.model.ContentType;
import org.rashomon.model.MediaType;
import org.rashomon.model.ProblemCode;

/** The one place where content is opened: its name, what is told about it and how it begins tell what it is. */
final class Contents {
    /** How many archives, lists and feeds may lie in each other. */
    static final int DEEPEST = 4;

    private static final byte[] WARC = "WARC/".getBytes(StandardCharsets.US_ASCII);

    private final Meter meter;

    Contents(Meter meter) {
        this.meter = meter;
    }

    /** The stream of what {@code content} holds. It is looked at only when the stream is asked, and closed with it. */
    ArrivalStream open(Content content) {
        if (content.told().depth() > DEEPEST) {
            return Single.refused(
                    ProblemCode.INPUT_TOO_LARGE,
                    content.name(),
                    "more than " + DEEPEST + " archives or lists in each other");
        }
        return new Opening(content, this::stream);
    }

    private ArrivalStream stream(Content content) throws IOException {
        InputStream bytes = new BufferedInputStream(content.bytes(), Sniffing.PEEK);
        byte[] first = Sniffing.peek(bytes);
        Content looked = new Content(content.name(), bytes, content.told());
        if (GzipMember.isMagic(first)) {
            return gzip(looked);
        } else if (ZstdInput.isMagic(first)) {
            return open(new Content(
                    content.name(), new ZstdInput(bytes), content.told().inside()));
        } else if (ZipEntries.isMagic(first)) {
            return new ZipArrivals(looked, this, meter);
        } else if (beginsWithWarc(first)) {
            return new WarcArrivals(looked, false, meter);
        }
        boolean isPromised = promised(content).isPresent();
        if (Suffixes.isJsonLines(content.name()) || (!isPromised && Sniffing.isJsonLines(first))) {
            return new JsonLines(content.name(), bytes);
        }
        return markup(looked);
    }

    /** A feed or sitemap is one whatever its name and its server say: they say it is a page as often as not. */
    private ArrivalStream markup(Content content) throws IOException {
        boolean mayHaveJunk = promised(content).isEmpty();
        RootElement root = RootElement.of(Sniffing.peekFar(content.bytes()), mayHaveJunk);
        return switch (root) {
            case FEED -> FeedArrivals.of(content);
            case SITEMAP -> new SitemapArrivals(content);
            case OTHER ->
                promised(content).isPresent()
                        ? page(content)
                        : Single.refused(
                                ProblemCode.INPUT_NOT_TEXT,
                                content.name(),
                                "XML, but neither a page nor a feed nor a sitemap");
            case NONE -> page(content);
        };
    }

    private ArrivalStream gzip(Content content) throws IOException {
        byte[] first = Sniffing.peekFar(content.bytes());
        if (Suffixes.isWarc(content.name()) || beginsWithWarc(decodedBeginning(first))) {
            return new WarcArrivals(content, true, meter);
        }
        return open(new Content(
                content.name(), new GzipInput(content.bytes()), content.told().inside()));
    }

    private static byte[] decodedBeginning(byte[] first) {
        try (InputStream decoded = new GzipInput(new ByteArrayInputStream(first))) {
            return decoded.readNBytes(WARC.length);
        } catch (IOException broken) {
            return new byte[0];
        }
    }

    private static boolean beginsWithWarc(byte[] first) {
        return Arrays.equals(Arrays.copyOf(first, WARC.length), WARC);
    }

    private static ArrivalStream page(Content content) throws IOException {
        byte[] bytes = content.bytes().readNBytes(Intake.LARGEST_INPUT + 1);
        Refusal refusal = Refusal.of(bytes);
        if (refusal.isGiven()) {
            return Single.refused(refusal.code(), content.name(), refusal.reason());
        }
        MediaType mediaType = promised(content).orElseGet(() -> Sniffing.mediaType(bytes));
        if (mediaType == MediaType.PLAIN_TEXT && AddressList.is(bytes)) {
            return new AddressList(content, bytes);
        }
        Optional<String> charset = content.told().contentType().flatMap(DeclaredType::charset);
        Capture capture = new Capture(
                content.name(),
                ByteContent.of(bytes),
                new ContentType(mediaType, charset),
                content.told().declared(),
                content.told().captured());
        return Single.of(content.name(), new Taken(capture, List.of()));
    }

    private static Optional<MediaType> promised(Content content) {
        return content.told()
                .contentType()
                .flatMap(DeclaredType::mediaType)
                .or(() -> Suffixes.mediaType(content.name()));
    }
}
