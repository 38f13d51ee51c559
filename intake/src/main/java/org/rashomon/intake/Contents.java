// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.ByteContent;
import org.rashomon.model.Capture;
import org.rashomon.model.ContentType;
import org.rashomon.model.MediaType;

/** The one place where content is opened: its name, what is told about it and how it begins tell what it is. */
final class Contents {
    /** The stream of what {@code content} holds. It is looked at only when the stream is asked, and closed with it. */
    ArrivalStream open(Content content) {
        return new Opening(content, this::stream);
    }

    private ArrivalStream stream(Content content) throws IOException {
        InputStream bytes = new BufferedInputStream(content.bytes(), Sniffing.PEEK);
        Content looked = new Content(content.name(), bytes, content.told());
        boolean isPromised = promised(content).isPresent();
        if (Suffixes.isJsonLines(content.name()) || (!isPromised && Sniffing.isJsonLines(Sniffing.peek(bytes)))) {
            return new JsonLines(content.name(), bytes);
        }
        return Single.of(content.name(), page(looked));
    }

    private static Arrival page(Content content) throws IOException {
        byte[] bytes = content.bytes().readNBytes(Intake.LARGEST_INPUT + 1);
        Refusal refusal = Refusal.of(bytes);
        if (refusal.isGiven()) {
            return Refused.because(refusal.code(), content.name(), refusal.reason());
        }
        ContentType type = new ContentType(
                promised(content).orElseGet(() -> Sniffing.mediaType(bytes)),
                content.told().contentType().flatMap(DeclaredType::charset));
        Capture capture = new Capture(
                content.name(),
                ByteContent.of(bytes),
                type,
                content.told().declared(),
                content.told().captured());
        return new Taken(capture, List.of());
    }

    private static Optional<MediaType> promised(Content content) {
        return content.told()
                .contentType()
                .flatMap(DeclaredType::mediaType)
                .or(() -> Suffixes.mediaType(content.name()));
    }
}
