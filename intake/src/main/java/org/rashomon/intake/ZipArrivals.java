// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.rashomon.intake.archive.BrokenArchiveException;
import org.rashomon.intake.archive.ZipContent;
import org.rashomon.intake.archive.ZipEntries;
import org.rashomon.model.ProblemCode;

/** The files of a zip archive, named {@code archive.zip!/folder/page.html}. What could not be read anyway is passed over, as in a folder. */
final class ZipArrivals implements ArrivalStream {
    private static final String OFFICE_DOCUMENT = "[Content_Types].xml";

    private final Content archive;
    private final ZipEntries entries;
    private final Contents contents;
    private final Meter meter;
    private boolean isEmpty = true;
    private boolean isOver;

    ZipArrivals(Content archive, Contents contents, Meter meter) {
        this.archive = archive;
        this.entries = new ZipEntries(archive.bytes());
        this.contents = contents;
        this.meter = meter;
    }

    @Override
    public String name() {
        return archive.name();
    }

    @Override
    public Optional<Offer> next() throws IOException {
        while (!isOver) {
            try {
                Optional<ZipContent> entry = entries.next();
                if (entry.isEmpty()) {
                    isOver = true;
                    return end();
                }
                Optional<Offer> offer = offer(entry.get());
                if (offer.isPresent()) {
                    isEmpty = false;
                    return offer;
                }
            } catch (BrokenArchiveException broken) {
                isEmpty = false;
                return Optional.of(Offer.refused(ProblemCode.INPUT_MALFORMED, name(), broken.reason()));
            }
        }
        return Optional.empty();
    }

    private Optional<Offer> offer(ZipContent entry) {
        if (entry.name().equals(OFFICE_DOCUMENT)) {
            isOver = true;
            return Optional.of(Offer.refused(ProblemCode.INPUT_NOT_TEXT, name(), "not a text but an office document"));
        } else if (!Suffixes.isKnown(entry.name()) || isHidden(entry.name())) {
            meter.passOver("other files in zip archives");
            return Optional.empty();
        }
        String name = name() + "!/" + entry.name();
        return Optional.of(new Offer.Nested(
                contents.open(new Content(name, entry, archive.told().inside()))));
    }

    private Optional<Offer> end() {
        if (entries.hasTooMany()) {
            return Optional.of(Offer.refused(
                    ProblemCode.INPUT_TOO_LARGE,
                    name(),
                    "more than " + ZipEntries.MOST_ENTRIES + " files; the rest is not read"));
        }
        return isEmpty
                ? Optional.of(Offer.refused(
                        ProblemCode.INPUT_EMPTY,
                        name(),
                        "an archive without a file that could be read (" + Suffixes.known() + ")"))
                : Optional.empty();
    }

    /** What an operating system adds on its own, and what its user does not see. */
    private static boolean isHidden(String name) {
        return name.startsWith("__MACOSX/")
                || Arrays.stream(name.split("/", -1))
                        .anyMatch(part -> part.startsWith(".") && !part.equals(".") && !part.equals(".."));
    }
}
