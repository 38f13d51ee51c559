// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The derived tables: for answering, and for other programs that open the ledger. Columns of the key come first. A store makes its tables
 * from what stands here.
 */
@SuppressWarnings("ImmutableEnumChecker") // its lists are unmodifiable, which their type does not tell
public enum Table {
    /** Which lines of the journal are about a document; those that decide something stand under the empty id too. */
    ENTRY(Derivation.DOCUMENTS, "sequence# document numbered#", "sequence document"),
    /** The reports in force. */
    DOCUMENT(Derivation.DOCUMENTS, "id input title? outlet? url? published? language? reader text", "id"),
    /**
     * The voice is what the speaker is called: the name, else the words, or the outlet's name where it speaks itself; {@code published} is the
     * document's day, empty where none is told: the order of a speaker's claims.
     */
    CLAIM(
            Derivation.DOCUMENTS,
            "document id speaker_kind speaker? party? sector? act passage_begin# passage_end# rule voice published",
            "document voice+published"),
    EVENT(
            Derivation.DOCUMENTS,
            "document id claim type modality date_from? date_to? background# words rule",
            "document"),
    FIGURE(
            Derivation.DOCUMENTS,
            "document event position# harm people class low?# high?# words begin_at# end_at#",
            "document"),
    /** The passages, for searching. */
    CLAIM_TEXT(Derivation.DOCUMENTS, "document claim text", "document"),
    /** How each report was read, without its text: for counting and listing. */
    COVERAGE(
            Derivation.DOCUMENTS,
            "document input title? outlet? published? reader failed# cut# problems# claims#",
            "document published+input+document outlet+published"),
    /** The number of every telling that any reading ever found; incidents are called by it. */
    TELLING_NUMBER(Derivation.DOCUMENTS, "document trigger_begin# trigger_end# type occurrence# number#", "document"),
    /** At which addresses texts were met: those met at one are versions of one report. */
    VERSION(Derivation.DOCUMENTS, "document address", "document address"),
    /** What went wrong on the way to a report, and while it was read. */
    PROBLEM(Derivation.DOCUMENTS, "document code message", "document"),
    /** What reports tell of one happening, by the number of its first telling; the chain by that of its first episode. */
    EPISODE(Derivation.INCIDENTS, "number# document event chain#", "number document chain"),
    /** What episodes are found by that may be of one happening. */
    EPISODE_KEY(Derivation.INCIDENTS, "episode# key#", "episode key"),
    /** Pairs of episodes that are alike. */
    LIKENESS(Derivation.INCIDENTS, "first# second# kind strength", "first second"),
    /** {@code latest} is the last day told, empty where none is: the list's order. */
    INCIDENT(
            Derivation.INCIDENTS,
            "id number# type date_from? date_to? latest reports# origins# accounts# partings# state",
            "id number"),
    INCIDENT_EVENT(Derivation.INCIDENTS, "incident document event", "incident document"),
    /** What the list of incidents shows of one, as JSON; incidents by their number from here on. */
    INCIDENT_SUMMARY(Derivation.INCIDENTS, "incident# summary", "incident"),
    /** What an incident is found and counted by: {@code party:PAK}, {@code act:denies}. */
    INCIDENT_TERM(Derivation.INCIDENTS, "incident# term", "incident term+incident"),
    /** Where accounts say that it was; degrees times a million, kilometres. */
    INCIDENT_PLACE(
            Derivation.INCIDENTS,
            "incident# gazetteer name kind admin1? country? latitude_e6?# longitude_e6?# radius_km?#",
            "incident gazetteer+incident"),
    /** Who has an account of it, which may deny it. */
    INCIDENT_ACCOUNT(
            Derivation.INCIDENTS,
            "incident# kind speaker party? sector? reports# origins# figures# denies#",
            "incident speaker+incident"),
    /** What somebody claims to be the number of those harmed. */
    INCIDENT_FIGURE(Derivation.INCIDENTS, "incident# harm low?# high?#", "incident"),
    /** All that is told of an incident, for searching. */
    INCIDENT_TEXT(Derivation.INCIDENTS, "incident# text", "incident");

    private final Derivation derivation;
    private final List<Column> columns;
    private final List<String> keys;

    /**
     * Columns and keys are told as words: {@code low?#} is a whole number that may be missing.
     *
     * @param keys the columns that rows are looked up and removed by; after a plus the columns that an index has as well
     */
    Table(Derivation derivation, String columns, String keys) {
        this.derivation = derivation;
        this.columns = Arrays.stream(columns.split(" ")).map(Column::told).toList();
        this.keys = List.of(keys.split(" "));
    }

    public List<Column> columns() {
        return columns;
    }

    /** The names of the columns that rows can be looked up by; each has an index. */
    public List<String> keys() {
        return indexes().stream().map(List::getFirst).toList();
    }

    /** The columns of each index, first the one that rows are looked up by. */
    List<List<String>> indexes() {
        return keys.stream().map(key -> List.of(key.split("\\+", -1))).toList();
    }

    /**
     * Where a column stands among the cells of a row, from 0.
     *
     * @throws IllegalArgumentException when there is none called so
     */
    public int position(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no column " + column + " in " + label());
    }

    /** What makes the rows of this table. */
    public Derivation derivation() {
        return derivation;
    }

    /** As the table is called in the database. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The column called so.
     *
     * @throws IllegalArgumentException when no rows can be looked up by it
     */
    Column key(String column) {
        if (!keys().contains(column)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "rows of %s are not looked up by %s", label(), column));
        }
        return columns.get(position(column));
    }
}
