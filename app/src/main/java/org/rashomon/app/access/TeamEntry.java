// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.access;

import java.util.List;
import java.util.Optional;

/**
 * Accounts with passwords.
 *
 * @param file where they are
 */
public record TeamEntry(AccountsFile file) implements Entry {
    /** The account of a name and its password. Whether there is one of the name cannot be told by the time this takes. */
    public Optional<Account> account(String name, String password) {
        if (password.length() > 2 * PasswordRules.LONGEST) {
            return Optional.empty();
        }
        Optional<Account> found = file.find(name);
        if (found.isEmpty()) {
            PasswordHash.pretend(password);
        }
        return found.filter(account -> PasswordHash.matches(password, account.password()));
    }

    public boolean knows(String name) {
        return file.find(name).isPresent();
    }

    public List<Account> accounts() {
        return file.current();
    }

    /** What a session is begun with; another password is another proof. */
    public static String proof(Account account) {
        return Secret.hash(account.password());
    }

    @Override
    public Optional<Visitor> visitor(Session session) {
        return file.find(session.name())
                .filter(account -> Secret.same(proof(account), session.proof()))
                .map(account -> new Visitor(account.name(), account.role(), session.csrf()));
    }

    @Override
    public Optional<Visitor> program(String token) {
        String hash = Secret.hash(token);
        return file.current().stream()
                .filter(account ->
                        account.token().filter(kept -> Secret.same(kept, hash)).isPresent())
                .findFirst()
                .map(account -> new Visitor(account.name(), account.role(), ""));
    }
}
