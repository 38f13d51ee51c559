// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rashomon.app.review.ClaimAddress;
import org.rashomon.app.review.CorrectionMaker;
import org.rashomon.app.review.ReviewTargets;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.reading.ReaderOptions;
import org.rashomon.reading.place.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rashomon review correct}: a field of a reading, set right. */
@Command(
        name = "correct",
        description = {
            "Set fields of a claim or an event right. The words stay as they are, and name the decision as what read them.",
            "'none' takes away: a day, a place or somebody that is not told."
        },
        footer = {
            "",
            "Examples:",
            "  rashomon review correct --ledger war.db report.txt#e4 --type shelling --reason \"mortars, not aircraft\"",
            "  rashomon review correct --ledger war.db report.txt#e4 --days 2026-02-21/2026-02-22 --reason \"overnight\"",
            "  rashomon review correct --ledger war.db report.txt#e4 --place Khost --record geonames:1444363 --reason \"the town\"",
            "  rashomon review correct --ledger war.db report.txt#e4 --initiator PAK:MIL --reason \"its own words\"",
            "  rashomon review correct --ledger war.db report.txt#e4 --words \"More than 80\" --number \">80\" --class combatant"
                    + " --reason \"as worded\"",
            "  rashomon review correct --ledger war.db report.txt#c3 --speaker \"AFG:GOV:Defence Ministry\" --reason \"not the army\""
        })
final class ReviewCorrectCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final Deciding deciding = new Deciding();

    @Mixin
    private final CorrectionFields fields = new CorrectionFields();

    @Mixin
    private final GazetteerFile gazetteer = new GazetteerFile();

    @Parameters(paramLabel = "ADDRESS", description = "A claim or an event: c3, e4, DOCUMENT#e4.")
    private String address = "";

    ReviewCorrectCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        deciding.requireReason();
        return deciding.decide(surroundings, this::corrections);
    }

    private List<Operation> corrections(Ledger ledger) {
        ReviewTargets targets = new ReviewTargets(ledger);
        ClaimAddress.Found found = targets.claim(address);
        CorrectionMaker maker =
                new CorrectionMaker(found, () -> targets.event(address, found), name -> places().find(name));
        List<Operation> corrections = maker.corrections(fields.typed()).stream()
                .<Operation>map(Operation.Corrected::new)
                .toList();
        if (corrections.isEmpty()) {
            throw new UsageException("nothing to correct: name a field, --type or --days for example");
        }
        return corrections;
    }

    private Gazetteer places() {
        return new ReaderOptions(List.of(), gazetteer.path()).gazetteer();
    }
}
