// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import java.util.List;
import org.rashomon.ledger.review.Reviews;
import org.rashomon.model.Reading;
import org.rashomon.model.VagueRules;

/**
 * What every form of export needs beside the incidents.
 *
 * @param readings for texts, outlets and reader versions
 * @param links for permalinks
 * @param rules how vague words are read
 * @param reviews what reviewers decided
 */
public record ExportSettings(ReadingIndex readings, Permalinks links, VagueRules rules, Reviews reviews) {
    /** Without decisions of reviewers. */
    public ExportSettings(ReadingIndex readings, Permalinks links, VagueRules rules) {
        this(readings, links, rules, Reviews.none());
    }

    /** Permalinks are paths of the workbench. */
    public static ExportSettings over(List<Reading> readings, VagueRules rules) {
        return new ExportSettings(ReadingIndex.of(readings), Permalinks.relative(), rules);
    }
}
