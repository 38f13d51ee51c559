// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.access;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What can be done to the accounts of a team. Each throws {@link IllegalArgumentException} when it cannot be done, and says why.
 *
 * @param file where they are
 */
public record Accounts(AccountsFile file) {
    /** Adds an account; its name must be new. */
    public void add(String name, Role role, String password) throws IOException {
        Account fresh = new Account(name, role, hashed(password, name), Optional.empty());
        file.change(accounts -> {
            if (accounts.stream().anyMatch(account -> account.isNamed(name))) {
                throw new IllegalArgumentException("there is an account named " + name + " already");
            }
            List<Account> more = new ArrayList<>(accounts);
            more.add(fresh);
            return more;
        });
    }

    public void changeRole(String name, Role role) throws IOException {
        replace(name, account -> account.withRole(role));
    }

    /** Gives another password, which ends the account's sessions. */
    public void changePassword(String name, String password) throws IOException {
        String hash = hashed(password, name);
        replace(name, account -> account.withPassword(hash));
    }

    /** Makes a token for programs, in the place of an earlier one; it is told this once and cannot be found out again. */
    public String makeToken(String name) throws IOException {
        String token = "rashomon_" + Secret.random();
        replace(name, account -> account.withToken(Secret.hash(token)));
        return token;
    }

    /** Removes an account, which ends its sessions; decisions keep its name. */
    public void remove(String name) throws IOException {
        requireThere(name);
        file.change(accounts ->
                accounts.stream().filter(account -> !account.isNamed(name)).toList());
    }

    /** Refuses to go on when there is no such account. */
    public void requireThere(String name) {
        if (file.read().stream().noneMatch(account -> account.isNamed(name))) {
            throw new IllegalArgumentException("no account named " + name + " in " + file.path());
        }
    }

    private void replace(String name, UnaryOperator<Account> change) throws IOException {
        requireThere(name);
        file.change(accounts -> accounts.stream()
                .map(account -> account.isNamed(name) ? change.apply(account) : account)
                .toList());
    }

    private static String hashed(String password, String name) {
        PasswordRules.refusal(password, name).ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
        return PasswordHash.of(password);
    }
}
