// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.rashomon.app.access.Accounts;
import org.rashomon.app.access.AccountsFile;
import org.rashomon.app.access.AuditEvent;
import org.rashomon.app.access.AuditEvent.Deed;
import org.rashomon.app.access.AuditEvent.Outcome;
import org.rashomon.app.access.AuditLog;
import org.rashomon.app.access.Role;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;
import picocli.CommandLine.Option;

/** The options that name the accounts file and its log. */
final class AccountsOption {
    @Option(
            names = "--accounts",
            paramLabel = "FILE",
            required = true,
            description = "The accounts file; you alone may read it.")
    private Path file = Path.of("accounts.jsonl");

    @Option(
            names = "--audit",
            paramLabel = "FILE",
            description = "Write changes down here; FILE.audit.jsonl beside the accounts by default.")
    private Optional<Path> audit = Optional.empty();

    /** What is done to the accounts; its {@link IllegalArgumentException} says why it cannot be. */
    interface Change {
        void to(Accounts accounts) throws IOException;
    }

    AccountsFile file() {
        return new AccountsFile(file);
    }

    /** Changes the file and writes it down; nothing is changed when that cannot be written. */
    void change(InstantSource clock, Deed deed, String name, Change change) throws IOException {
        AccountsFile accounts = file();
        if (deed != Deed.ACCOUNT_ADDED && !accounts.isThere()) {
            throw new UsageException("no accounts file " + file + ": 'rashomon account add' makes one");
        }
        AuditLog log = AuditLog.in(audit.orElse(AuditLog.beside(accounts.path())), clock);
        log.hindrance().ifPresent(unwritable -> {
            throw failed("nothing is changed, for it could not be written down", unwritable);
        });
        try {
            change.to(new Accounts(accounts));
        } catch (IllegalArgumentException refused) {
            throw new UsageException(String.valueOf(refused.getMessage()));
        }
        try {
            log.record(new AuditEvent(UserName.ofProcess(), "command", deed, name, Outcome.DONE));
        } catch (UncheckedIOException full) {
            throw failed(deed.label() + " " + name + " is done, but not written down", full);
        }
    }

    private static RashomonException failed(String what, UncheckedIOException why) {
        return new RashomonException(ProblemCode.INPUT_UNREADABLE, what + ": " + why.getMessage(), why);
    }

    static Role role(String told) {
        return Role.of(told).orElseThrow(() -> new UsageException("no role '" + told + "'; one of " + Role.labels()));
    }
}
