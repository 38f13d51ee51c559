// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;

/** Accounts as lines: {@code {"name", "role", "password", "token"}}. */
final class AccountLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private AccountLines() {}

    static byte[] of(List<Account> accounts) {
        return accounts.stream()
                .sorted(Comparator.comparing(account -> Account.key(account.name())))
                .map(account -> line(account) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Account account) {
        ObjectNode line = JSON.createObjectNode()
                .put("name", account.name())
                .put("role", account.role().label())
                .put("password", account.password());
        account.token().ifPresent(token -> line.put("token", token));
        return line.toString();
    }

    static List<Account> parse(Path file, List<String> lines) {
        TreeMap<String, Account> byName = new TreeMap<>();
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                Account account = parse(file, at + 1, lines.get(at));
                if (byName.put(Account.key(account.name()), account) != null) {
                    throw broken(file, at + 1, "a second account named " + account.name());
                }
            }
        }
        return new ArrayList<>(byName.values());
    }

    private static Account parse(Path file, int number, String line) {
        try {
            JsonNode object = JSON.readTree(line);
            String role = object.path("role").asText();
            return new Account(
                    object.path("name").asText(),
                    Role.of(role).orElseThrow(() -> broken(file, number, "no role \"" + role + "\"")),
                    object.path("password").asText(),
                    Optional.ofNullable(object.get("token")).map(JsonNode::asText));
        } catch (JsonProcessingException noJson) {
            throw broken(file, number, "no JSON object");
        } catch (IllegalArgumentException noAccount) {
            throw broken(file, number, String.valueOf(noAccount.getMessage()));
        }
    }

    private static RashomonException broken(Path file, int line, String why) {
        return new RashomonException(ProblemCode.RULES_BROKEN, file + ", line " + line + ": " + why);
    }
}
