// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.rashomon.intake.feed.Feed;
import org.rashomon.intake.feed.FeedItem;
import org.rashomon.model.ByteContent;
import org.rashomon.model.Capture;
import org.rashomon.model.ContentType;
import org.rashomon.model.MediaType;
import org.rashomon.model.ProblemCode;

/**
 * The reports of a feed: those that it holds, named {@code feed.xml#3} for the third item, and the addresses of those of which it has
 * only a teaser.
 */
final class FeedArrivals implements ArrivalStream {
    private final Content feed;
    private final Iterator<Offer> offers;

    private FeedArrivals(Content feed, List<Offer> offers) {
        this.feed = feed;
        this.offers = offers.iterator();
    }

    static ArrivalStream of(Content feed) throws IOException {
        byte[] bytes = feed.bytes().readNBytes(Intake.LARGEST_INPUT + 1);
        if (bytes.length > Intake.LARGEST_INPUT) {
            return Single.refused(
                    ProblemCode.INPUT_TOO_LARGE, feed.name(), "larger than " + (Intake.LARGEST_INPUT >> 20) + " MB");
        }
        Feed read = Feed.read(bytes, feed.told().contentType().flatMap(DeclaredType::charset));
        List<FeedItem> items = read.items();
        List<Offer> offers = new ArrayList<>();
        for (int number = 1; number <= items.size(); number++) {
            offers.add(offer(feed, number, items.get(number - 1)));
        }
        if (items.isEmpty()) {
            offers.add(Offer.refused(ProblemCode.INPUT_EMPTY, feed.name(), "a feed without an item"));
        }
        read.excess()
                .map(excess -> "a feed of " + excess + "; the rest is not read")
                .ifPresent(reason -> offers.add(Offer.refused(ProblemCode.INPUT_TOO_LARGE, feed.name(), reason)));
        return new FeedArrivals(feed, offers);
    }

    @Override
    public String name() {
        return feed.name();
    }

    @Override
    public Optional<Offer> next() {
        return offers.hasNext() ? Optional.of(offers.next()) : Optional.empty();
    }

    private static Offer offer(Content feed, int number, FeedItem item) {
        String name = feed.name() + "#" + number;
        if (item.content().isPresent()) {
            String page = "<article>" + item.content().get() + "</article>";
            return new Offer.Ready(new Taken(
                    new Capture(
                            name,
                            ByteContent.of(Sniffing.utf8(page)),
                            new ContentType(MediaType.HTML, Optional.of("UTF-8")),
                            item.masthead(),
                            feed.told().captured()),
                    List.of()));
        }
        return item.address()
                .<Offer>map(address -> new Offer.Linked(new Link(
                        address.toString(),
                        address,
                        item.masthead(),
                        feed.told().depth() + 1)))
                .orElseGet(() ->
                        Offer.refused(ProblemCode.INPUT_EMPTY, name, "an item with neither a report nor an address"));
    }
}
