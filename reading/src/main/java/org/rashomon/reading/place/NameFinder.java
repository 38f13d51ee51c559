// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Span;
import org.rashomon.reading.gazetteer.NameKey;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** Finds words that may name a place: what the gazetteer knows, the longest first, and unknown names beside "district", "village called". */
final class NameFinder {
    private static final int LONGEST = 7;
    private static final int SHORT_FORM = 3;
    private static final int FEW_LETTERS = 20;
    private static final int LETTERS_PER_CAPITAL = 100;
    private static final Set<String> INNER = Set.of(
            "of",
            "and",
            "de",
            "la",
            "le",
            "el",
            "al",
            "da",
            "do",
            "du",
            "del",
            "des",
            "den",
            "der",
            "di",
            "e",
            "en",
            "es",
            "i",
            "am",
            "an",
            "the",
            "upon",
            "au",
            "aux",
            "sous",
            "l\u00e8s",
            "les",
            "on",
            "sur",
            "wa",
            "o",
            "-",
            "\u2013",
            "'",
            "\u2019",
            "'s",
            "\u2019s",
            "&");

    private final Gazetteer gazetteer;
    private final Words words;

    NameFinder(Gazetteer gazetteer, Words words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** In order of the text; none overlaps another. */
    List<NameHit> find(String text, List<Sentence> sentences) {
        boolean capitals = hasCapitals(text);
        List<NameHit> hits = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                Optional<NameHit> hit = capitals ? at(text, sentence, i) : longestInSmallLetters(text, sentence, i);
                if (hit.isPresent()) {
                    hits.add(hit.get());
                    i = hit.get().last();
                }
            }
        }
        return hits;
    }

    /** False for what is written in small letters throughout, as messages and captions are: a capital then tells nothing. */
    private static boolean hasCapitals(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return letters < FEW_LETTERS || capitals * LETTERS_PER_CAPITAL > letters;
    }

    /** The longest known name of ordinary letters that begins here; what it is worth is left to {@link NameJudge}. */
    private Optional<NameHit> longestInSmallLetters(String text, Sentence sentence, int from) {
        for (int to = Math.min(sentence.size(), from + LONGEST) - 1; to >= from; to--) {
            boolean ends = sentence.token(to).isNoun()
                    || sentence.token(to).tag().startsWith("JJ")
                    || sentence.token(to).tag().equals("FW");
            String name = slice(text, sentence, from, to);
            if (ends && !words.isCommon(name) && NameKey.of(name).length() > SHORT_FORM) {
                List<KnownPlace> known = gazetteer.known(name);
                if (!known.isEmpty()) {
                    return Optional.of(new NameHit(sentence, from, to, name, known));
                }
            }
        }
        return Optional.empty();
    }

    /** The longest known name that begins here, unless it is the beginning of a longer one with a letter wrong; or an unknown name. */
    private Optional<NameHit> at(String text, Sentence sentence, int from) {
        Optional<NameHit> known = longest(text, sentence, from);
        boolean goesOn = known.flatMap(hit -> hit.after(1)).filter(this::isName).isPresent();
        if (known.isPresent() && !goesOn) {
            return known;
        }
        Optional<NameHit> unknown = unknown(text, sentence, from);
        return known.isEmpty()
                ? unknown
                : unknown.filter(hit -> !hit.known().isEmpty()).or(() -> known);
    }

    private Optional<NameHit> longest(String text, Sentence sentence, int from) {
        if (!startsCapital(sentence.token(from))) {
            return Optional.empty();
        }
        for (int to = lastOfName(sentence, from); to >= from; to--) {
            if (!startsCapital(sentence.token(to)) && (to == from || !isElided(sentence.token(to)))) {
                continue;
            }
            String name = slice(text, sentence, from, to);
            List<KnownPlace> known = known(sentence, from, name);
            if (!known.isEmpty() && isWrittenLikeName(name, known)) {
                return Optional.of(new NameHit(sentence, from, to, name, known));
            }
        }
        return Optional.empty();
    }

    private List<KnownPlace> known(Sentence sentence, int from, String name) {
        if (from >= 2 && sentence.token(from - 1).text().equals(",")) {
            List<KnownPlace> states = gazetteer.knownAfterComma(name);
            if (!states.isEmpty() && Character.isUpperCase(name.charAt(0)) && startsCapital(sentence.token(from - 2))) {
                return states;
            }
        }
        return gazetteer.known(name);
    }

    /** "US" is a country and "us" is not; "Or" begins a sentence and is no town. */
    private static boolean isWrittenLikeName(String name, List<KnownPlace> known) {
        String key = NameKey.of(name);
        if (key.length() > SHORT_FORM) {
            return true;
        }
        boolean allCapitals = name.chars().noneMatch(Character::isLowerCase) || name.contains(".");
        KnownPlace best = known.getFirst();
        boolean shortForm = !NameKey.of(best.place().name()).equals(key)
                && best.standing().compareTo(KnownPlace.Standing.THEATRE) <= 0;
        return shortForm == allCapitals || name.equals("LoC");
    }

    private static int lastOfName(Sentence sentence, int from) {
        int to = from;
        for (int next = from + 1; next < Math.min(sentence.size(), from + LONGEST); next++) {
            Token token = sentence.token(next);
            if (!startsCapital(token) && !INNER.contains(token.text()) && !isElided(token)) {
                break;
            }
            to = next;
        }
        return to;
    }

    static boolean startsCapital(Token token) {
        return Character.isUpperCase(token.text().charAt(0));
    }

    /** "d'Ivoire": a small particle that runs into the name. */
    private static boolean isElided(Token token) {
        int apostrophe = Math.max(token.text().indexOf('\''), token.text().indexOf('\u2019'));
        return apostrophe > 0
                && apostrophe + 1 < token.text().length()
                && Character.isUpperCase(token.text().charAt(apostrophe + 1));
    }

    /** A proper name that the gazetteer lacks, where the words beside it say that it is a place. */
    private Optional<NameHit> unknown(String text, Sentence sentence, int from) {
        if (!sentence.token(from).isProperNoun() || !startsCapital(sentence.token(from))) {
            return Optional.empty();
        }
        int to = from;
        while (to + 1 < sentence.size() && to - from < 2 && isName(sentence.token(to + 1))) {
            to++;
        }
        String name = slice(text, sentence, from, to);
        NameHit hit = new NameHit(sentence, from, to, name, List.of());
        return isCalledPlace(hit)
                ? Optional.of(new NameHit(sentence, from, to, name, gazetteer.knownMisspelt(name)))
                : Optional.empty();
    }

    private boolean isName(Token token) {
        return token.isProperNoun()
                && startsCapital(token)
                && words.kindOf(token).isEmpty()
                && gazetteer.known(token.text()).isEmpty();
    }

    /** "a village called Karez", "Narai district": a plain lower-case noun beside the name, and no body or title in it. */
    private boolean isCalledPlace(NameHit hit) {
        boolean ordinary = hit.tokens().stream()
                .anyMatch(token -> words.is(Words.Cue.BODY, token)
                        || words.is(Words.Cue.CALENDAR, token)
                        || words.is(Words.Cue.TITLE, token)
                        || words.isCommon(token.text())
                        || gazetteer.demonym(token.text()).isPresent()
                        || token.text().length() < SHORT_FORM);
        if (ordinary
                || hit.before(1)
                        .filter(token -> startsCapital(token) && token.isProperNoun())
                        .isPresent()) {
            return false;
        }
        boolean nounAfter = hit.after(1).filter(this::isAreaNoun).isPresent();
        boolean calledBefore =
                hit.before(1).filter(token -> words.is(Words.Cue.CALLED, token)).isPresent()
                        && hit.before(2).filter(this::isAreaNoun).isPresent();
        return nounAfter || calledBefore;
    }

    private boolean isAreaNoun(Token token) {
        boolean area = words.kindOf(token)
                .filter(kind -> switch (kind) {
                    case ADMIN1, ADMIN2, CITY -> true;
                    case REGION, COUNTRY, FEATURE -> false;
                })
                .isPresent();
        return area && !startsCapital(token);
    }

    /** "Pa" in "Harrisburg, Pa.". */
    private boolean isAbbreviation(Sentence sentence, int from, int to, String name) {
        return from == to
                && gazetteer.knownAfterComma(name).stream()
                        .anyMatch(place -> !NameKey.of(place.place().name()).equals(NameKey.of(name)))
                && from >= 2
                && sentence.token(from).text().length() <= 4
                && sentence.token(from - 1).text().equals(",")
                && to + 1 < sentence.size()
                && sentence.token(to + 1).text().equals(".");
    }

    private String slice(String text, Sentence sentence, int from, int to) {
        Span span =
                Span.covering(sentence.token(from).span(), sentence.token(to).span());
        String name = span.of(text);
        // The tokenizer gives the full stop of "W.Va." to the sentence that it ends.
        boolean sharesStop = !name.endsWith(".")
                && text.startsWith(".", span.end())
                && (sentence.token(to).text().indexOf('.') > 0 || isAbbreviation(sentence, from, to, name));
        return sharesStop ? name + '.' : name;
    }
}
