// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.io.IOException;
import java.util.Optional;
import org.rashomon.intake.feed.Sitemap;
import org.rashomon.intake.feed.SitemapEntry;
import org.rashomon.model.ProblemCode;

/** The addresses in a sitemap. */
final class SitemapArrivals implements ArrivalStream {
    private final Content content;
    private final Sitemap sitemap;
    private boolean isEmpty = true;
    private boolean isOver;

    SitemapArrivals(Content content) {
        this.content = content;
        this.sitemap = new Sitemap(content.bytes());
    }

    @Override
    public String name() {
        return content.name();
    }

    @Override
    public Optional<Offer> next() throws IOException {
        Optional<SitemapEntry> entry = isOver ? Optional.empty() : sitemap.next();
        if (entry.isPresent()) {
            isEmpty = false;
            SitemapEntry found = entry.get();
            return Optional.of(new Offer.Linked(new Link(
                    found.address().toString(),
                    found.address(),
                    found.masthead(),
                    content.told().depth() + 1)));
        }
        boolean wasOver = isOver;
        isOver = true;
        return wasOver ? Optional.empty() : end();
    }

    @Override
    public void close() {
        sitemap.close();
    }

    private Optional<Offer> end() {
        if (sitemap.hasTooMany()) {
            String reason = "a sitemap of more than " + Sitemap.MOST_ENTRIES + " addresses; the rest is not read";
            return Optional.of(Offer.refused(ProblemCode.INPUT_TOO_LARGE, name(), reason));
        }
        return isEmpty
                ? Optional.of(Offer.refused(ProblemCode.INPUT_EMPTY, name(), "a sitemap without an address"))
                : Optional.empty();
    }
}
