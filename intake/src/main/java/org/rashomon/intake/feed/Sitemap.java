// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.feed;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.rashomon.intake.plain.Dates;
import org.rashomon.model.Masthead;
import org.rashomon.model.Outlet;
import org.rashomon.model.PageAddress;
import org.rashomon.model.PublicationDates;

/** The addresses in a sitemap or in an index of sitemaps, one after another and in the memory of one. */
public final class Sitemap implements AutoCloseable {
    /** The protocol's own limits. */
    public static final int MOST_ENTRIES = 50_000;

    private static final long LARGEST = 50L << 20;
    private static final int DEEPEST = 32;

    /** Image sitemaps have 1,000 pictures to a page. */
    private static final int LARGEST_ENTRY = 100_000;

    private final StreamParser parser = new StreamParser(Parser.xmlParser().setMaxDepth(DEEPEST));
    private final Iterator<Element> elements;
    private int entries;
    private int held;

    /** The addresses in {@code xml}, which is closed with this. */
    public Sitemap(InputStream xml) {
        parser.parse(new BufferedReader(new InputStreamReader(new Capped(xml), StandardCharsets.UTF_8)), "");
        elements = parser.iterator();
    }

    /**
     * The next address; empty at the end. What is no address of a page is passed over.
     *
     * @throws IOException when the sitemap cannot be read on, or is larger than the protocol allows
     */
    public Optional<SitemapEntry> next() throws IOException {
        try {
            Optional<SitemapEntry> entry = Optional.empty();
            while (entry.isEmpty() && entries < MOST_ENTRIES && elements.hasNext()) {
                entry = taken(elements.next());
            }
            return entry;
        } catch (UncheckedIOException unreadable) {
            throw Optional.ofNullable(unreadable.getCause()).orElseGet(IOException::new);
        } catch (RuntimeException broken) {
            throw new BrokenFeedException("no sitemap that can be read: " + broken.getMessage());
        }
    }

    /** The entry that an element is. Entries, and what stands beside them, are let go of: the memory is that of one. */
    private Optional<SitemapEntry> taken(Element element) throws BrokenFeedException {
        if (++held > LARGEST_ENTRY) {
            throw new BrokenFeedException("more than " + LARGEST_ENTRY + " elements in one entry of a sitemap");
        }
        boolean isEntry = isEntry(element);
        Optional<SitemapEntry> entry = isEntry ? entry(element) : Optional.empty();
        entries += isEntry ? 1 : 0;
        if (isEntry || isBesideEntries(element)) {
            element.remove();
            held = 0;
        }
        return entry;
    }

    /** True when there are more addresses than are read. */
    public boolean hasTooMany() {
        return entries >= MOST_ENTRIES;
    }

    @Override
    public void close() {
        parser.close();
    }

    private static Optional<SitemapEntry> entry(Element element) {
        return text(element, "loc")
                .flatMap(Sitemap::address)
                .map(address -> new SitemapEntry(address, masthead(element, address)));
    }

    private static Masthead masthead(Element element, URI address) {
        Masthead masthead = Masthead.nothingTold().withAddress(PageAddress.of(address));
        masthead = text(element, "title").map(masthead::withTitle).orElse(masthead);
        masthead = text(element, "publication_date")
                .flatMap(date -> Dates.publication(date, "news sitemap"))
                .map(PublicationDates::of)
                .map(masthead::withDates)
                .orElse(masthead);
        masthead = text(element, "name")
                .map(name -> new Outlet(name, Optional.empty()))
                .map(masthead::withOutlet)
                .orElse(masthead);
        return text(element, "language")
                .filter(code -> code.length() == 2)
                .map(masthead::withLanguage)
                .orElse(masthead);
    }

    private static Optional<String> text(Element element, String localName) {
        return element.getAllElements().stream()
                .filter(inner -> localName(inner).equals(localName))
                .map(inner -> inner.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static Optional<URI> address(String written) {
        try {
            return Optional.of(new URI(written)).filter(FeedReading::isWeb);
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static String localName(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    /** A page or a sitemap. */
    private static boolean isEntry(Element element) {
        String name = localName(element);
        return name.equals("url") || name.equals("sitemap");
    }

    private static boolean isBesideEntries(Element element) {
        Element root = element.parent();
        return root != null && root.parent() instanceof Document;
    }

    /** Ends with an error where a sitemap is longer than any may be. */
    private static final class Capped extends FilterInputStream {
        private long left = LARGEST;

        Capped(InputStream xml) {
            super(xml);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            left -= Math.max(count, 0);
            if (left < 0) {
                throw new BrokenFeedException("a sitemap of more than " + (LARGEST >> 20) + " MB");
            }
            return count;
        }
    }
}
