// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdom2.Document;
import org.jdom2.Element;

/**
 * The reports that a feed tells of.
 *
 * @param items in the feed's order, at most {@link #MOST_ITEMS}
 * @param excess of what there is more than is read; empty where all was read
 */
public record Feed(List<FeedItem> items, Optional<String> excess) {
    /** How many items of a feed are read. */
    public static final int MOST_ITEMS = 20_000;

    public Feed {
        items = List.copyOf(items);
    }

    /**
     * Reads a feed, in time linear in its bytes.
     *
     * @param charset declared by the server
     * @throws BrokenFeedException when it is no feed that Rome knows
     */
    public static Feed read(byte[] bytes, Optional<String> charset) throws BrokenFeedException {
        String xml = XmlText.decode(bytes, charset);
        int end = TagBudget.end(xml);
        Document tree = FeedTree.of(xml.substring(0, end));
        List<Element> elements = itemElements(tree.getRootElement());
        try {
            SyndFeed feed = new SyndFeedInput().build(tree);
            List<SyndEntry> entries = feed.getEntries();
            FeedReading reading = new FeedReading(feed);
            List<FeedItem> items = new ArrayList<>();
            for (int i = 0; i < Math.min(entries.size(), MOST_ITEMS); i++) {
                // Rome forgets the zone of a date, and with it the day on which something was published there.
                Optional<Element> element =
                        elements.size() == entries.size() ? Optional.of(elements.get(i)) : Optional.empty();
                items.add(reading.item(entries.get(i), element));
            }
            return new Feed(items, excess(entries.size(), end < xml.length()));
        } catch (FeedException | RuntimeException broken) {
            // Rome throws unchecked exceptions on numbers and links that are none: the feed is fenced off here.
            throw new BrokenFeedException("no feed that can be read: " + broken.getMessage());
        }
    }

    private static Optional<String> excess(int entries, boolean hasTooManyTags) {
        if (entries > MOST_ITEMS) {
            return Optional.of("more than " + MOST_ITEMS + " items");
        }
        return hasTooManyTags ? Optional.of("more than " + TagBudget.MOST + " tags") : Optional.empty();
    }

    private static List<Element> itemElements(Element root) {
        List<Element> items = new ArrayList<>();
        for (Element child : root.getChildren()) {
            if (isItem(child)) {
                items.add(child);
            } else if (child.getName().equals("channel")) {
                child.getChildren().stream().filter(Feed::isItem).forEach(items::add);
            }
        }
        return items;
    }

    static boolean isItem(Element element) {
        return element.getName().equals("item") || element.getName().equals("entry");
    }
}
