// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.PlaceKind;
import org.rashomon.reading.gazetteer.NameKey;
import org.rashomon.reading.language.Token;

/** The words that tell something about the places beside them: the rows of words.tsv, and two lists of names that mislead. */
final class Words {
    /** What a word tells; the rows of words.tsv are named after these. */
    enum Cue {
        NOUN_ADMIN1,
        NOUN_ADMIN2,
        NOUN_CITY,
        NOUN_FEATURE,
        NOUN_REGION,
        NOUN_COUNTRY,
        BETWEEN,
        LOCATIVE,
        TO_LOCATIVE,
        COMPASS,
        BESIDE,
        BESIDE_TO,
        OUTSKIRTS,
        UNIT,
        TITLE,
        OFFICE,
        BODY,
        BODY_OF,
        CALENDAR,
        SPEECH_VERB,
        PLACE_VERB,
        RULE_NOUN,
        DEALING_NOUN,
        ADDRESSING_VERB,
        CALLED,
        PUBLIC_BODY,
        ILLNESS,
        STANCE,
        WAY_NOUN
    }

    private final Map<Cue, Set<String>> words = new EnumMap<>(Cue.class);
    private final Map<String, PlaceKind> kinds = new HashMap<>();
    private final Set<String> common = new HashSet<>();
    private final Set<String> givenNames = new HashSet<>();

    private Words() {
        for (TableFile.Row row : TableFile.rows("words.tsv", 2)) {
            Cue cue = Cue.valueOf(row.text(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            words.computeIfAbsent(cue, key -> new HashSet<>()).addAll(row.list(1));
            kind(cue).ifPresent(kind -> row.list(1).forEach(noun -> kinds.put(noun, kind)));
        }
        fill(common, "common-words.txt");
        fill(givenNames, "given-names.txt");
    }

    static Words bundled() {
        return new Words();
    }

    private static Optional<PlaceKind> kind(Cue cue) {
        return switch (cue) {
            case NOUN_ADMIN1 -> Optional.of(PlaceKind.ADMIN1);
            case NOUN_ADMIN2 -> Optional.of(PlaceKind.ADMIN2);
            case NOUN_CITY -> Optional.of(PlaceKind.CITY);
            case NOUN_FEATURE -> Optional.of(PlaceKind.FEATURE);
            case NOUN_REGION -> Optional.of(PlaceKind.REGION);
            case NOUN_COUNTRY -> Optional.of(PlaceKind.COUNTRY);
            case BETWEEN,
                    LOCATIVE,
                    TO_LOCATIVE,
                    COMPASS,
                    BESIDE,
                    BESIDE_TO,
                    OUTSKIRTS,
                    UNIT,
                    TITLE,
                    OFFICE,
                    BODY,
                    BODY_OF,
                    CALENDAR,
                    SPEECH_VERB,
                    PLACE_VERB,
                    RULE_NOUN,
                    DEALING_NOUN,
                    ADDRESSING_VERB,
                    CALLED,
                    PUBLIC_BODY,
                    ILLNESS,
                    STANCE,
                    WAY_NOUN -> Optional.empty();
        };
    }

    private static void fill(Set<String> names, String file) {
        for (String line : TableFile.lines(file)) {
            if (!line.startsWith("#")) {
                Arrays.stream(line.split(" "))
                        .filter(name -> !name.isBlank())
                        .map(NameKey::of)
                        .forEach(names::add);
            }
        }
    }

    boolean is(Cue cue, String word) {
        return words.getOrDefault(cue, Set.of()).contains(plain(word));
    }

    boolean is(Cue cue, Token token) {
        return is(cue, token.text());
    }

    boolean isLemma(Cue cue, Token token) {
        return words.getOrDefault(cue, Set.of()).contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** What kind of place a noun makes of the name beside it: "district" a second-level division. */
    Optional<PlaceKind> kindOf(Token noun) {
        return Optional.ofNullable(kinds.get(plain(noun.text())));
    }

    /** A word that is far more often something else than a place. */
    boolean isCommon(String name) {
        return common.contains(NameKey.of(name));
    }

    boolean isGivenName(String name) {
        return givenNames.contains(NameKey.of(name));
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() > 1 && lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
