// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.intake.origin.CopyTracer;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.Document;
import org.rashomon.model.Masthead;
import org.rashomon.model.Outlet;
import org.rashomon.model.PageAddress;
import org.rashomon.model.Publication;
import org.rashomon.model.PublicationDates;
import org.rashomon.model.Reading;
import org.rashomon.reading.NewsReader;
import org.rashomon.reading.ReaderOptions;

/** A ledger of invented reports of late February 2026, read and linked as in earnest, and the briefs of it. */
final class InventedNews implements AutoCloseable {
    private static final NewsReader READER = NewsReader.open(ReaderOptions.usual());
    private static final Period FEBRUARY = new Period(LocalDate.of(2026, 2, 20), LocalDate.of(2026, 2, 28));
    private static final Instant MADE = Instant.parse("2026-03-01T12:00:00Z");

    private Instant clock = Instant.parse("2026-02-25T12:00:00Z");
    private final Ledger ledger = Ledger.inMemory(() -> clock, new CopyTracer());

    Ledger ledger() {
        return ledger;
    }

    /** What follows is learned at this moment. */
    InventedNews at(String moment) {
        clock = Instant.parse(moment);
        return this;
    }

    /** A report is read and recorded. */
    Reading report(String outlet, String day, String text) {
        Masthead masthead = Masthead.nothingTold()
                .withTitle("Report of " + outlet)
                .withOutlet(new Outlet(outlet, Optional.empty()))
                .withAddress(PageAddress.unknown())
                .withDates(PublicationDates.of(Publication.onDay(LocalDate.parse(day), "declared")));
        Reading reading = read(outlet + day + ".txt", text, masthead);
        ledger.record(reading);
        return reading;
    }

    static Reading read(String input, String text, Masthead masthead) {
        return READER.read(Document.of(input, text, masthead, List.of()));
    }

    static BriefQuestion question(Basis basis, int most) {
        return new BriefQuestion(FEBRUARY, basis, Optional.empty(), Optional.empty(), most);
    }

    Brief brief() {
        return brief(Basis.HAPPENED);
    }

    Brief brief(Basis basis) {
        return of(ledger, question(basis, 200));
    }

    static Brief of(Ledger ledger, BriefQuestion question) {
        return Briefing.of(ledger, question, MADE);
    }

    static List<Entry> entries(Brief brief) {
        return brief.sections().stream()
                .flatMap(section -> section.entries().stream())
                .toList();
    }

    /** Every sentence of every entry, those of denials too. */
    static List<Statement> statements(Brief brief) {
        return entries(brief).stream()
                .flatMap(entry -> Stream.concat(
                        entry.accounts().stream().flatMap(account -> account.statements().stream()),
                        entry.denials().stream()))
                .toList();
    }

    @Override
    public void close() {
        ledger.close();
    }
}
