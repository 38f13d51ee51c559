// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.PlaceKind;
import org.rashomon.reading.gazetteer.NameKey;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * Tells names that are part of a longer name which is no place's: "Sarwar Jalalabad", "Kabul University", "Bank of England".
 *
 * <p>The public bodies of a place ("Ohio Senate", "Kandahar Police") are an exception: there the name does mean the place.
 */
final class LongerName {
    private static final double TITLE_CASE_SHARE = 0.8;
    private static final int LONG_WORD = 4;
    private static final int REACH = 4;
    private static final double COUNTRY = 9;
    private static final double WELL_KNOWN = 6;

    private final Gazetteer gazetteer;
    private final Words words;

    LongerName(Gazetteer gazetteer, Words words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** Part of the name of a body, a work, an illness, a sum. */
    boolean isOfBody(NameHit hit) {
        if (isTitleCase(hit.sentence())) {
            return isBeforeBody(hit);
        }
        return isLedByName(hit) || isFollowedByName(hit) || isSaintOrSum(hit);
    }

    /** Part of a person's name: after a first name, an initial or a title. */
    boolean isOfPerson(NameHit hit) {
        Optional<Token> before = hit.before(1).filter(LongerName::isNamePart);
        if (before.isEmpty() || isTitleCase(hit.sentence())) {
            return false;
        }
        Token word = before.get();
        if (isInitial(word)) {
            return word.index() > 0
                    && words.isGivenName(hit.sentence().token(word.index() - 1).text());
        }
        if (words.isGivenName(word.text())) {
            return gazetteer.known(word.text() + ' ' + hit.words()).isEmpty();
        }
        boolean endsInComma =
                hit.after(1).filter(token -> token.text().equals(",")).isPresent();
        return words.is(Words.Cue.TITLE, word) && hit.prominence() < (endsInComma ? 7 : COUNTRY);
    }

    /** The last names of all persons named in full, as keys, so that the last name alone is not taken for a town. */
    Set<String> surnames(List<NameHit> hits) {
        Set<String> surnames = new HashSet<>();
        hits.stream()
                .map(NameHit::sentence)
                .distinct()
                .filter(sentence -> !isTitleCase(sentence))
                .forEach(sentence -> {
                    for (Token token : sentence.tokens()) {
                        boolean opens = words.isGivenName(token.text()) || words.is(Words.Cue.TITLE, token);
                        if (opens && NameFinder.startsCapital(token)) {
                            lastOfRun(sentence, token.index()).ifPresent(last -> surnames.add(NameKey.of(last.text())));
                        }
                    }
                });
        return surnames;
    }

    private Optional<Token> lastOfRun(Sentence sentence, int from) {
        int at = from;
        while (at + 1 < sentence.size() && at - from < REACH && isNamePart(sentence.token(at + 1))) {
            at++;
        }
        boolean alone = at == from || words.is(Words.Cue.TITLE, sentence.token(at));
        return alone ? Optional.empty() : Optional.of(sentence.token(at));
    }

    private static boolean isInitial(Token word) {
        return word.text().length() == 1
                || (word.text().length() == 2 && word.text().endsWith("."));
    }

    private boolean isBeforeBody(NameHit hit) {
        for (int i = 1; i < REACH; i++) {
            Optional<Token> next = hit.after(i).filter(LongerName::isNamePart);
            if (next.isEmpty()) {
                return false;
            }
            if (isBody(next.get())) {
                return true;
            }
        }
        return false;
    }

    /** "St. Patrick's Day", "US$", "West Nile virus", a bare "Northwest". */
    private boolean isSaintOrSum(NameHit hit) {
        Optional<Token> after = hit.after(1);
        boolean saint = hit.key().startsWith("saint ")
                && after.filter(token -> token.tag().equals("POS")).isPresent();
        boolean sum = hit.words().contains("$")
                || after.filter(token -> token.text().startsWith("$")).isPresent();
        boolean direction = hit.first() == hit.last() && words.is(Words.Cue.COMPASS, hit.words());
        boolean illness =
                after.filter(token -> words.is(Words.Cue.ILLNESS, token)).isPresent();
        return saint || sum || direction || illness;
    }

    private boolean isLedByName(NameHit hit) {
        Optional<Token> before = hit.before(1);
        if (before.isEmpty()) {
            return false;
        }
        Token word = before.get();
        Optional<Token> head = hit.before(2).filter(LongerName::isNamePart);
        return switch (word.text()) {
            case "of", "de" ->
                head.filter(noun -> words.is(Words.Cue.BODY_OF, noun)).isPresent();
            case "-" ->
                head.filter(token -> isForeign(token)
                                && token.span().end() == word.span().begin())
                        .isPresent();
            // "e-Taliban" in "Tehrik-e-Taliban Pakistan" is a name though it begins with a small letter.
            default -> word.isProperNoun() && isForeign(word) && !(word.index() == 0 && words.isCommon(word.text()));
        };
    }

    /** A capitalised word that neither tells of a place nor is a well-known one. */
    private boolean isForeign(Token word) {
        boolean neighbour = words.is(Words.Cue.COMPASS, word)
                || words.is(Words.Cue.CALENDAR, word)
                || words.kindOf(word).isPresent()
                || gazetteer.demonym(word.text()).isPresent();
        return !neighbour && gazetteer.known(word.text()).stream().noneMatch(known -> known.prominence() >= WELL_KNOWN);
    }

    private boolean isFollowedByName(NameHit hit) {
        Optional<Token> after = hit.after(1).filter(LongerName::isNamePart);
        if (after.isEmpty()) {
            return false;
        }
        Token word = after.get();
        boolean apart = words.is(Words.Cue.CALENDAR, word)
                || gazetteer.demonym(word.text()).isPresent()
                || (words.is(Words.Cue.OFFICE, word) && hit.prominence() >= WELL_KNOWN - 0.5)
                || isOfPublicBody(hit);
        if (apart) {
            return false;
        }
        Optional<PlaceKind> kind = words.kindOf(word).filter(noun -> word.isNoun());
        if (kind.isEmpty()) {
            return true;
        }
        boolean bodyOfIt =
                hit.after(2).filter(token -> isNamePart(token) && isBody(token)).isPresent();
        return bodyOfIt || (kind.get() == PlaceKind.FEATURE && isTownOnly(hit));
    }

    /** "Kanawha River" is not the town of Kanawha. */
    private static boolean isTownOnly(NameHit hit) {
        return hit.known().stream().allMatch(known -> known.place().kind() == PlaceKind.CITY);
    }

    /** The name of a country, state or town before one of its own bodies or offices; a country's short form ("U.S.") before any name. */
    private boolean isOfPublicBody(NameHit hit) {
        boolean shortForm = hit.words().length() <= LONG_WORD && hit.prominence() >= COUNTRY && hit.isUpperCase();
        for (int i = 1; i <= REACH; i++) {
            Optional<Token> next = hit.after(i).filter(LongerName::isNamePart);
            if (next.isEmpty()) {
                return shortForm && i > 1;
            }
            if (words.is(Words.Cue.PUBLIC_BODY, next.get())) {
                return true;
            }
        }
        return shortForm;
    }

    private boolean isBody(Token token) {
        return NameFinder.startsCapital(token) && words.is(Words.Cue.BODY, token);
    }

    private static boolean isNamePart(Token token) {
        return NameFinder.startsCapital(token) && token.isProperNoun();
    }

    /** A headline: most words begin with a capital, so that a capital beside a name tells nothing. */
    private static boolean isTitleCase(Sentence sentence) {
        List<Token> longWords = sentence.tokens().stream()
                .filter(token -> token.text().length() >= LONG_WORD
                        && Character.isLetter(token.text().charAt(0)))
                .toList();
        long capitals = longWords.stream().filter(NameFinder::startsCapital).count();
        return longWords.size() >= 3 && sentence.size() >= 4 && capitals >= TITLE_CASE_SHARE * longWords.size();
    }
}
