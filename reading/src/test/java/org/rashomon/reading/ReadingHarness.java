// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading;

import java.time.LocalDate;
import java.util.List;
import org.rashomon.model.Document;
import org.rashomon.model.Masthead;
import org.rashomon.model.Publication;
import org.rashomon.model.PublicationDates;
import org.rashomon.model.Reading;

/** Reads texts of a test with the real models, which are loaded once. */
public final class ReadingHarness {
    private static final NewsReader READER = NewsReader.open(ReaderOptions.usual());

    private ReadingHarness() {}

    /** Reads an undated text. */
    public static ReadingAssert read(String text) {
        return new ReadingAssert(reading(text, Masthead.nothingTold()));
    }

    /** Reads a text published on a day, {@code 2025-10-13}. */
    public static ReadingAssert readPublishedOn(String day, String text) {
        Masthead masthead = Masthead.nothingTold()
                .withDates(PublicationDates.of(Publication.onDay(LocalDate.parse(day), "declared")));
        return new ReadingAssert(reading(text, masthead));
    }

    public static Reading reading(String text, Masthead masthead) {
        return READER.read(Document.of("test", text, masthead, List.of()));
    }

    public static NewsReader reader() {
        return READER;
    }
}
