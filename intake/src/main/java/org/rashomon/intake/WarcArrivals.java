// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.intake.warc.WarcItem;
import org.rashomon.intake.warc.WarcPages;
import org.rashomon.model.Capture;
import org.rashomon.model.ContentType;
import org.rashomon.model.Masthead;
import org.rashomon.model.MediaType;
import org.rashomon.model.PageAddress;
import org.rashomon.model.Problem;
import org.rashomon.model.ProblemCode;

/** The pages of a web archive, named {@code archive.warc.gz#offset}. */
final class WarcArrivals implements ArrivalStream {
    private final String file;
    private final WarcPages pages;
    private boolean isEmpty = true;
    private boolean isOver;

    WarcArrivals(Content archive, boolean isCompressed, Meter meter) {
        this.file = archive.name();
        this.pages = new WarcPages(
                archive.bytes(),
                isCompressed,
                archive.told().length().orElse(Long.MAX_VALUE),
                Intake.LARGEST_INPUT,
                meter::passOver);
    }

    @Override
    public String name() {
        return file;
    }

    @Override
    public Optional<Offer> next() throws IOException {
        Optional<WarcItem> item = isOver ? Optional.empty() : pages.next();
        if (item.isEmpty() && isEmpty) {
            isEmpty = false;
            isOver = true;
            return Optional.of(Offer.refused(ProblemCode.INPUT_EMPTY, file, "an archive without a page"));
        }
        isEmpty &= item.isEmpty();
        return item.map(found -> new Offer.Ready(arrival(found)));
    }

    @Override
    public void close() {
        pages.close();
    }

    private Arrival arrival(WarcItem item) {
        return switch (item) {
            case WarcItem.Broken(long offset, String reason, boolean isTooLarge) ->
                Refused.because(
                        isTooLarge ? ProblemCode.INPUT_TOO_LARGE : ProblemCode.INPUT_MALFORMED,
                        file + "#" + offset,
                        "the record at byte " + offset + " is not read: " + reason);
            case WarcItem.Page page -> arrival(page);
        };
    }

    private Arrival arrival(WarcItem.Page page) {
        String name = file + "#" + page.offset();
        ContentType type = new ContentType(
                page.contentType().flatMap(DeclaredType::mediaType).orElse(MediaType.HTML),
                page.contentType().flatMap(DeclaredType::charset));
        Masthead declared = page.address()
                .map(address -> Masthead.nothingTold().withAddress(PageAddress.of(address)))
                .orElse(Masthead.nothingTold());
        List<Problem> problems = page.isCutOff() ? List.of(cutOff(name)) : List.of();
        return new Taken(new Capture(name, page.body(), type, declared, page.captured()), problems);
    }

    private static Problem cutOff(String name) {
        String message = String.format(Locale.ROOT, "%s: the capture ends too early; what is there was read", name);
        return Problem.of(ProblemCode.INPUT_CUT_OFF, message);
    }
}
