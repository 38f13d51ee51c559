// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.util.Locale;

/** The sentences of a brief in plain words, for every form alike, without their citations. */
public final class Phrasing {
    private Phrasing() {}

    /** "Foreign Office (Pakistan, government)". */
    public static String of(Statement.Who who) {
        return who.side().isEmpty() ? who.name() : who.name() + " (" + who.side() + ")";
    }

    /** After who and verb: {@code “seven camps were struck”}. */
    public static String quoted(String words) {
        return "“" + words + "”";
    }

    /** In brackets behind a sentence; empty where there is no note. */
    public static String note(Statement statement) {
        return statement.note().isEmpty() ? "" : " (" + statement.note() + ")";
    }

    /** Behind the words; empty where they name it themselves. */
    public static String elsewhere(Parting.Voice voice) {
        return voice.elsewhere().isEmpty()
                ? ""
                : " (read as of “" + voice.elsewhere() + "”, which stands elsewhere in the report)";
    }

    /** "Killed: more than 80 militants", before the words. */
    public static String count(Count count) {
        return capital(count.harm()) + ": " + count.number();
    }

    /** Behind the words; empty where nothing is revised. */
    public static String revises(Count count) {
        return count.revises().isEmpty() ? "" : ", after “" + count.revises() + "” in an earlier report";
    }

    /** "and 2 further passages". */
    public static String more(AccountTold account) {
        return account.more() == 1 ? "And 1 further passage." : "And " + account.more() + " further passages.";
    }

    /** What stands before the figures of one side: "Speakers of Pakistan, killed: 3 figures about 2 incidents". */
    public static String extent(SideFigures figures) {
        return figures.extent() + (figures.ends().size() > 1 ? "; the smallest and the largest:" : ":");
    }

    /** The first letter a capital one. */
    public static String capital(String words) {
        int end = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
        return words.substring(0, end).toUpperCase(Locale.ROOT) + words.substring(end);
    }
}
