// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.review;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Incident;
import org.rashomon.model.LedgerEntry;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.Reading;

/**
 * Hides names: each letter of them becomes {@link Document#MASK}, so that the text keeps its length and every span its place. A name is
 * met as whole words, whatever its case, over line breaks and as part of an address; a form that was not listed is not met.
 */
public final class Mask {
    private static final Mask NOTHING = new Mask(Optional.empty());

    /** Between the words of a name: white space in a text, a hyphen or the like in an address. */
    private static final String GAP = "[\\s\\u00a0_+.-]{1,8}";

    /** Nothing matches but what the reviewer listed, letter by letter: no hostile text can make this slow. */
    private final Optional<Pattern> names;

    private Mask(Optional<Pattern> names) {
        this.names = names;
    }

    public static Mask nothing() {
        return NOTHING;
    }

    public static Mask of(Collection<String> words) {
        if (words.isEmpty()) {
            return NOTHING;
        }
        String any = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Mask::name)
                .collect(Collectors.joining("|"));
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return new Mask(Optional.of(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])", flags)));
    }

    private static String name(String words) {
        return Arrays.stream(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining(GAP));
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    public boolean touches(String text) {
        return names.map(pattern -> pattern.matcher(text).find()).orElse(false);
    }

    /** The text, as long as before. */
    public String over(String text) {
        return names.map(pattern -> pattern.matcher(text).replaceAll(Mask::masked))
                .orElse(text);
    }

    private static String masked(MatchResult match) {
        StringBuilder masked = new StringBuilder();
        match.group()
                .chars()
                .forEach(unit -> masked.append(Character.isWhitespace(unit) ? (char) unit : Document.MASK));
        return Matcher.quoteReplacement(masked.toString());
    }

    /** The reading without the names, in its text and in all that was read from it. */
    public Reading over(Reading reading) {
        if (isEmpty()) {
            return reading;
        }
        String text = over(reading.document().text());
        return (Reading) new MaskedRecords(this, id -> Optional.of(text)).over(reading);
    }

    /** A journal's entry without the names, in whatever it recorded. The names that a reviewer listed are left out. */
    public LedgerEntry over(LedgerEntry entry) {
        Operation operation = entry.operation();
        Operation masked = operation instanceof Operation.Recorded(Reading reading)
                ? new Operation.Recorded(over(reading))
                : isEmpty() ? operation : (Operation) new MaskedRecords(this, id -> Optional.empty()).over(operation);
        return new LedgerEntry(
                entry.sequence(), entry.author(), entry.recordedAt(), masked, over(entry.reason()), entry.hash());
    }

    public DecisionConflict over(DecisionConflict conflict) {
        return new DecisionConflict(conflict.entry(), conflict.kind(), over(conflict.what()), over(conflict.why()));
    }

    /** A record without the names, in every string that it holds. */
    @SuppressWarnings("unchecked")
    public <T extends Record> T over(T record) {
        return isEmpty() ? record : (T) new MaskedRecords(this, id -> Optional.empty()).over((Object) record);
    }

    /**
     * The incident without the names.
     *
     * @param documents masked
     */
    public Incident over(Incident incident, Function<DocumentId, Optional<Document>> documents) {
        return isEmpty()
                ? incident
                : (Incident) new MaskedRecords(this, id -> documents.apply(id).map(Document::text)).over(incident);
    }
}
