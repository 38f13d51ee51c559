// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.LedgerEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rashomon review undo}: a decision holds no longer. */
@Command(
        name = "undo",
        description =
                "Undo a decision; without a number the last one of yours that holds. An undoing can be undone, which brings the decision back.",
        footer = {"", "Examples:", "  rashomon review undo --ledger war.db", "  rashomon review undo --ledger war.db 12"
        })
final class ReviewUndoCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final Deciding deciding = new Deciding();

    @Parameters(
            paramLabel = "ENTRY",
            arity = "0..1",
            description = "The number of the decision, as 'review list' prints it.")
    private Optional<String> entry = Optional.empty();

    ReviewUndoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        return deciding.decide(
                surroundings, ledger -> List.of(ledger.decisions().undo(number(ledger))));
    }

    private long number(Ledger ledger) {
        if (entry.isPresent()) {
            return parsed(entry.get());
        }
        return ledger.decisions()
                .lastOf(deciding.author())
                .map(LedgerEntry::sequence)
                .orElseThrow(() -> new UsageException("nothing to undo: " + deciding.author()
                        + " has taken no decision that holds; give its number"));
    }

    private static long parsed(String number) {
        try {
            return Long.parseLong(number.replaceFirst("^#", ""));
        } catch (NumberFormatException notANumber) {
            throw new UsageException("not an entry: " + number + "; give a number that 'rashomon review list' prints");
        }
    }
}
