// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rashomon.intake.plain.TableRows;

/**
 * Tells whether a short phrase credits an agency: besides the agency's name it has only the words of credits ({@code
 * credit-words.tsv}), figures, and names of persons and places that are set apart from the agency's. So "With inputs from AFP", "Jane
 * Roe, Reuters" and "© 2024 AP" do, and "he told AFP", "Photo: AFP" and "Reuters Denies Report" do not.
 */
final class CreditPhrase {
    private static final Predicate<String> NEVER = row -> row.startsWith("never\t");
    private static final Set<String> NEVER_OF_CREDITS = words(NEVER);
    private static final Set<String> CREDIT_WORDS = words(NEVER.negate());
    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 16;
    private static final int MOST_NAMES = 8;

    private final String phrase;
    private final List<Part> parts;

    private enum Kind {
        AGENCY,
        CREDIT,
        FIGURE,
        NAME,
        OTHER
    }

    /**
     * A word, or an agency's name.
     *
     * @param kind of the word
     * @param agency the name used here; empty when it is none
     * @param isSetApart whether a mark stands between it and the part before
     */
    private record Part(Kind kind, String agency, boolean isSetApart) {}

    private CreditPhrase(String phrase) {
        this.phrase = phrase;
        this.parts = parts();
    }

    /** The agency credited; the first of several. */
    static Optional<String> agency(String phrase) {
        if (phrase.isEmpty() || phrase.length() > LONGEST) {
            return Optional.empty();
        }
        CreditPhrase credit = new CreditPhrase(phrase);
        return credit.isCredit() ? credit.firstAgency() : Optional.empty();
    }

    /** Whether there are only names of places and persons, figures and days: what stands before the agency in a dateline. */
    static boolean isPlaceAndDay(String phrase) {
        CreditPhrase place = new CreditPhrase(phrase);
        return place.parts.size() <= MOST_NAMES
                && place.parts.stream().noneMatch(part -> part.kind() == Kind.OTHER || part.kind() == Kind.AGENCY);
    }

    private boolean isCredit() {
        long names = count(Kind.NAME);
        return count(Kind.AGENCY) > 0
                && count(Kind.AGENCY) == agencies()
                && count(Kind.OTHER) == 0
                && names <= MOST_NAMES
                && parts.size() <= MOST_WORDS
                && (names == 0 || areNamesApart());
    }

    private long count(Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).count();
    }

    /** Different ones: "the Associated Press (AP)" introduces an agency and credits none. */
    private long agencies() {
        return parts.stream()
                .filter(part -> part.kind() == Kind.AGENCY)
                .map(Part::agency)
                .distinct()
                .count();
    }

    private Optional<String> firstAgency() {
        return parts.stream()
                .filter(part -> part.kind() == Kind.AGENCY)
                .map(Part::agency)
                .findFirst();
    }

    /** Between an agency and a name stands a mark or a word of credits; "Reuters Denies Report" has neither. */
    private boolean areNamesApart() {
        for (int at = 1; at < parts.size(); at++) {
            Part part = parts.get(at);
            Kind before = parts.get(at - 1).kind();
            boolean touches = before == Kind.AGENCY && part.kind() == Kind.NAME
                    || before == Kind.NAME && part.kind() == Kind.AGENCY;
            if (touches && !part.isSetApart()) {
                return false;
            }
        }
        return true;
    }

    private List<Part> parts() {
        List<String> words = PhraseWords.of(phrase);
        List<Part> found = new ArrayList<>();
        int reached = 0;
        int at = 0;
        while (at < words.size() && found.size() <= MOST_WORDS) {
            int begin = phrase.indexOf(words.get(at), reached);
            boolean isSetApart = !phrase.substring(reached, begin).isBlank();
            Optional<Agencies.Found> agency = Agencies.at(words, at);
            int size = agency.map(Agencies.Found::size).orElse(1);
            found.add(agency.map(known -> new Part(Kind.AGENCY, known.agency(), isSetApart))
                    .orElse(new Part(kind(words.get(at)), "", isSetApart)));
            for (int word = at; word < at + size; word++) {
                reached = phrase.indexOf(words.get(word), reached)
                        + words.get(word).length();
            }
            at += size;
        }
        return found;
    }

    private static Kind kind(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (CREDIT_WORDS.contains(small)) {
            return Kind.CREDIT;
        }
        if (NEVER_OF_CREDITS.contains(small)) {
            return Kind.OTHER;
        }
        int first = word.codePointAt(0);
        if (Character.isDigit(first)) {
            return Kind.FIGURE;
        }
        return Character.isUpperCase(first) || Character.isTitleCase(first) ? Kind.NAME : Kind.OTHER;
    }

    private static Set<String> words(Predicate<String> rows) {
        return TableRows.of(CreditPhrase.class, "credit-words.tsv").stream()
                .filter(rows)
                .flatMap(row -> Arrays.stream(row.split("\t")[1].split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
