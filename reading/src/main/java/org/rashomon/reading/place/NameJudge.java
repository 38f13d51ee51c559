// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.PlaceKind;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * Decides which words that may name a place do: a name is taken when what speaks for it outweighs what speaks against it.
 *
 * <p>Names within names of persons and bodies ("Sarwar Jalalabad", "Kabul University") are never taken.
 */
final class NameJudge {
    private static final double ENOUGH = 2;
    private static final double TITLE_CASE_SHARE = 0.6;

    private final Gazetteer gazetteer;
    private final Words words;

    NameJudge(Gazetteer gazetteer, Words words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** The names that are taken, in order. */
    List<NameHit> accept(List<NameHit> hits, Map<NameHit, Cues> cues, Focus focus) {
        List<NameHit> free = new ArrayList<>();
        Set<String> persons = new HashSet<>();
        for (NameHit hit : hits) {
            if (isPersonName(hit)) {
                persons.add(NameKey.of(hit.sentence().token(hit.last()).text()));
            } else if (!isWithinName(hit)) {
                free.add(hit);
            }
        }
        surnames(hits, persons);
        Set<String> certain = new HashSet<>();
        for (NameHit hit : free) {
            if (weight(hit, cues, focus, persons) >= ENOUGH + 2) {
                certain.add(hit.key());
            }
        }
        List<NameHit> accepted = new ArrayList<>();
        for (NameHit hit : free) {
            double weight = weight(hit, cues, focus, persons)
                    + (certain.contains(hit.key()) && !isBarePerson(hit, cues, persons) ? 2 : 0);
            if (weight >= ENOUGH) {
                accepted.add(hit);
            }
        }
        return accepted;
    }

    private double weight(NameHit hit, Map<NameHit, Cues> cues, Focus focus, Set<String> persons) {
        Cues own = cues.get(hit);
        if (hit.known().isEmpty()) {
            return ENOUGH;
        }
        double weight = standing(hit, focus);
        weight += switch (own.setting()) {
            case DATELINE -> 3;
            case LOCATIVE, INTRODUCED -> 2;
            case DIRECTIONAL -> 0.7;
            case PLAIN -> 0;
        };
        weight += own.kind().filter(kind -> fits(hit, kind)).isPresent() ? 2 : 0;
        weight += own.container()
                        .filter(container -> container.prominence() >= 4 && PlaceResolver.mayContain(container, hit))
                        .isPresent()
                ? 3
                : 0;
        weight += cues.values().stream().anyMatch(other -> other.container().equals(Optional.of(hit))) ? 1.5 : 0;
        if (words.isCommon(hit.words())) {
            weight -= hit.prominence() >= 9 ? 1 : 3;
        } else if (words.isGivenName(hit.words()) && hit.prominence() < 8) {
            weight -= 1.5;
        }
        if (isBarePerson(hit, cues, persons)) {
            weight -= 4;
        }
        return weight - (isSpeaker(hit) ? 1.5 : 0) - (isProper(hit) ? 0 : 2);
    }

    private static double standing(NameHit hit, Focus focus) {
        double best = 0;
        for (KnownPlace known : hit.known()) {
            double there = focus.country(known.place(), hit.key());
            double near = focus.division(known.place(), hit.key());
            double fame = (known.prominence() - 3) * 0.9;
            double ofTheatre = known.standing() == KnownPlace.Standing.THEATRE ? there > 0.05 ? 1.5 : -2 : 0;
            best = Math.max(best, fame + Math.min(1.2, 2 * there) + Math.min(1.2, 4 * near) + ofTheatre);
        }
        return Math.min(best, 4);
    }

    private static boolean fits(NameHit hit, PlaceKind kind) {
        return hit.known().stream()
                .anyMatch(known -> known.place().kind() == kind
                        || kind == PlaceKind.REGION
                        || kind == PlaceKind.ADMIN2 && known.place().kind() == PlaceKind.CITY);
    }

    /** Tagged as a name; the tagger errs on places at the beginning of sentences, so that a well-known one may pass as noun or adjective. */
    private static boolean isProper(NameHit hit) {
        return hit.tokens().stream().anyMatch(Token::isProperNoun)
                || hit.prominence() >= 6
                        && hit.tokens().stream()
                                .anyMatch(token -> token.isNoun()
                                        || token.tag().equals("JJ")
                                        || token.tag().equals("FW"));
    }

    /** "Jackson said": a town does not speak, unless it is a seat of government. */
    private boolean isSpeaker(NameHit hit) {
        Token head = hit.head();
        return hit.prominence() < 7
                && head.relation().startsWith("nsubj")
                && hit.sentence()
                        .head(head)
                        .filter(verb -> words.isLemma(Words.Cue.SPEECH_VERB, verb))
                        .isPresent();
    }

    private static boolean isBarePerson(NameHit hit, Map<NameHit, Cues> cues, Set<String> persons) {
        Cues own = cues.get(hit);
        return persons.contains(hit.key())
                && hit.prominence() < 8.5
                && own.container().isEmpty()
                && own.kind().isEmpty()
                && own.setting() != Cues.Setting.LOCATIVE
                && own.setting() != Cues.Setting.DATELINE;
    }

    /** The last names of all persons named in full, so that the last name alone is not taken for a town. */
    private void surnames(List<NameHit> hits, Set<String> persons) {
        hits.stream().map(NameHit::sentence).distinct().forEach(sentence -> {
            for (Token token : sentence.tokens()) {
                boolean opens = words.isGivenName(token.text()) || words.is(Words.Cue.TITLE, token);
                if (opens && NameFinder.startsCapital(token) && !isTitleCase(sentence)) {
                    lastOfRun(sentence, token.index()).ifPresent(last -> persons.add(NameKey.of(last.text())));
                }
            }
        });
    }

    private Optional<Token> lastOfRun(Sentence sentence, int from) {
        int at = from;
        while (at + 1 < sentence.size() && isNamePart(sentence.token(at + 1)) && at - from < 4) {
            at++;
        }
        return at == from || words.is(Words.Cue.TITLE, sentence.token(at))
                ? Optional.empty()
                : Optional.of(sentence.token(at));
    }

    private static boolean isNamePart(Token token) {
        return NameFinder.startsCapital(token) && token.isProperNoun();
    }

    private boolean isPersonName(NameHit hit) {
        Optional<Token> before = hit.before(1).filter(NameFinder::startsCapital);
        if (before.isEmpty() || isTitleCase(hit.sentence())) {
            return false;
        }
        Token word = before.get();
        boolean initial = word.text().length() <= 2 && word.text().endsWith(".")
                || word.text().length() == 1;
        boolean given = words.isGivenName(word.text())
                && word.isProperNoun()
                && gazetteer.known(word.text() + ' ' + hit.words()).isEmpty();
        return initial
                        && word.index() > 0
                        && words.isGivenName(
                                hit.sentence().token(word.index() - 1).text())
                || given
                || words.is(Words.Cue.TITLE, word)
                        && word.isProperNoun()
                        && hit.prominence() < 8.9
                        && hasMoreOrIsAlone(hit);
    }

    private static boolean hasMoreOrIsAlone(NameHit hit) {
        return hit.after(1).filter(token -> token.text().equals(",")).isEmpty() || hit.prominence() < 7;
    }

    /** Part of a longer name that is no place's: "Kabul University", "Radio Kabul", "Bank of England", "Paris Hilton". */
    private boolean isWithinName(NameHit hit) {
        if (isTitleCase(hit.sentence())) {
            return hit.after(1).filter(token -> isBody(token)).isPresent();
        }
        return isLedByName(hit) || isFollowedByName(hit);
    }

    private boolean isLedByName(NameHit hit) {
        Optional<Token> before = hit.before(1);
        if (before.isEmpty()) {
            return false;
        }
        Token word = before.get();
        if (word.text().equals("of") || word.text().equals("de")) {
            return hit.before(2)
                    .filter(head -> isNamePart(head) && words.is(Words.Cue.BODY_OF, head))
                    .isPresent();
        }
        boolean name =
                isNamePart(word) && !isAllowedNeighbour(word) && !(word.index() == 0 && words.isCommon(word.text()));
        boolean hyphened = word.text().equals("-")
                && hit.before(2)
                        .filter(token -> isNamePart(token)
                                && !isAllowedNeighbour(token)
                                && gazetteer.known(token.text()).isEmpty()
                                && token.span().end() == word.span().begin())
                        .isPresent();
        return name && gazetteer.known(word.text()).stream().noneMatch(known -> known.prominence() >= 6) || hyphened;
    }

    private boolean isFollowedByName(NameHit hit) {
        Optional<Token> after = hit.after(1);
        if (after.isEmpty() || !isNamePart(after.get())) {
            return false;
        }
        Token word = after.get();
        if (words.is(Words.Cue.CALENDAR, word) || gazetteer.demonym(word.text()).isPresent() || isOffice(hit, word)) {
            return false;
        }
        Optional<Token> second = hit.after(2).filter(NameJudge::isNamePart);
        boolean kindNoun = words.kindOf(word).isPresent() && word.tag().startsWith("N");
        if (kindNoun) {
            return second.filter(this::isBody).isPresent()
                    || hit.known().stream().noneMatch(known -> known.place().kind() != PlaceKind.CITY)
                            && isBody(word)
                            && !word.text().equals("District")
                            && !word.text().equals("Agency");
        }
        return true;
    }

    private boolean isOffice(NameHit hit, Token word) {
        return words.is(Words.Cue.OFFICE, word) && hit.prominence() >= 5.5;
    }

    private boolean isBody(Token token) {
        return NameFinder.startsCapital(token) && words.is(Words.Cue.BODY, token);
    }

    private boolean isAllowedNeighbour(Token word) {
        return words.is(Words.Cue.COMPASS, word)
                || words.is(Words.Cue.CALENDAR, word)
                || words.kindOf(word).isPresent()
                || gazetteer.demonym(word.text()).isPresent();
    }

    /** A headline: most words begin with a capital, so that a capital beside a name tells nothing. */
    static boolean isTitleCase(Sentence sentence) {
        long letters = sentence.tokens().stream()
                .filter(token -> Character.isLetter(token.text().charAt(0))
                        && token.text().length() > 3)
                .count();
        long capitals = sentence.tokens().stream()
                .filter(token -> token.text().length() > 3 && NameFinder.startsCapital(token))
                .count();
        return letters >= 3 && capitals >= TITLE_CASE_SHARE * letters && sentence.size() >= 4;
    }
}
