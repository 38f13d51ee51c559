// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.Optional;
import java.util.function.Function;
import org.rashomon.intake.Extracted;
import org.rashomon.ledger.ReadReport;
import org.rashomon.model.Document;
import org.rashomon.model.Reading;
import picocli.CommandLine.Option;

/** Whether the pages that texts are cut from go into the ledger as well. */
final class PageKeeping {
    @Option(
            names = "--without-pages",
            description = {
                "Do not keep the captured pages that reports are cut from. They show evidence where it was published, "
                        + "and take some ten KB each; one of more than 8 MB is never kept."
            })
    private boolean withoutPages;

    /** What makes of a document that was cut out of its capture a report that was read. */
    Function<Extracted, ReadReport> reading(Function<Document, Reading> reader) {
        return extracted ->
                new ReadReport(reader.apply(extracted.document()), withoutPages ? Optional.empty() : extracted.page());
    }
}
