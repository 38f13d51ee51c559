// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.model.PlaceKind;
import org.rashomon.reading.gazetteer.NameKey;
import org.rashomon.reading.language.Token;

/**
 * Decides which words that may name a place do: a name is taken when what speaks for it outweighs what speaks against it.
 *
 * <p>Weights are points: 2 take a name. A large town or a country has them by itself; a village needs "in", "district", "X, Texas" beside it,
 * or the same name elsewhere in the text where that stands beside it.
 */
final class NameJudge {
    private static final double ENOUGH = 2;
    private static final double CERTAIN = 4;
    private static final double CARRIED_OVER = 2;
    private static final double CAPITAL_CITY = 7;
    private static final double COUNTRY = 8.5;

    private final LongerName longerName;
    private final Words words;

    /** What is known of a text's names. */
    private record Findings(Map<NameHit, Cues> cues, Focus focus, Set<String> persons, Set<NameHit> containers) {}

    NameJudge(Gazetteer gazetteer, Words words) {
        this.longerName = new LongerName(gazetteer, words);
        this.words = words;
    }

    /** The names that are taken, in order. */
    List<NameHit> accept(List<NameHit> hits, Map<NameHit, Cues> cues, Focus focus) {
        List<NameHit> free = new ArrayList<>();
        Set<String> persons = new HashSet<>(longerName.surnames(hits));
        for (NameHit hit : hits) {
            if (longerName.isOfPerson(hit)) {
                persons.add(NameKey.of(hit.sentence().token(hit.last()).text()));
            } else if (!longerName.isOfBody(hit)) {
                free.add(hit);
            }
        }
        Set<NameHit> containers =
                cues.values().stream().flatMap(own -> own.container().stream()).collect(Collectors.toSet());
        return weigh(free, new Findings(cues, focus, persons, containers));
    }

    private List<NameHit> weigh(List<NameHit> free, Findings findings) {
        Set<String> certain = free.stream()
                .filter(hit -> weight(hit, findings) >= CERTAIN)
                .map(NameHit::key)
                .collect(Collectors.toSet());
        List<NameHit> accepted = new ArrayList<>();
        for (NameHit hit : free) {
            boolean carried = certain.contains(hit.key()) && !isBarePerson(hit, findings);
            if (weight(hit, findings) + (carried ? CARRIED_OVER : 0) >= ENOUGH) {
                accepted.add(hit);
            }
        }
        return accepted;
    }

    private double weight(NameHit hit, Findings findings) {
        if (hit.known().isEmpty()) {
            return ENOUGH;
        }
        return standing(hit, findings.focus()) + surroundings(hit, findings) - doubts(hit, findings);
    }

    /** What the gazetteer says for the name: how well known, and whether where the text is. */
    private static double standing(NameHit hit, Focus focus) {
        double best = 0;
        for (KnownPlace known : hit.known()) {
            double there = focus.country(known.place(), hit.key());
            double near = focus.division(known.place(), hit.key());
            double fame = (known.prominence() - 3) * 0.9;
            double placed = Math.min(1.2, 2 * there) + Math.min(1.2, 4 * near);
            best = Math.max(best, fame + placed + theatre(known, there));
        }
        return Math.min(best, 4);
    }

    /** The places of a theatre are well known in texts about it, and in no others. */
    private static double theatre(KnownPlace known, double there) {
        if (known.standing() != KnownPlace.Standing.THEATRE) {
            return 0;
        }
        return there > 0.05 ? 1.5 : -2;
    }

    private double surroundings(NameHit hit, Findings findings) {
        Cues own = findings.cues().getOrDefault(hit, Cues.NONE);
        double weight = switch (own.setting()) {
            case DATELINE -> 3;
            case LOCATIVE, INTRODUCED -> 2;
            case DIRECTIONAL -> 0.7;
            case PLAIN -> 0;
        };
        boolean contained = own.container()
                .filter(container -> container.prominence() >= 4 && Containment.mayContain(container, hit))
                .isPresent();
        weight += own.kind().filter(kind -> fits(hit, kind)).isPresent() ? 2 : 0;
        weight += contained ? 3 : 0;
        weight += findings.containers().contains(hit) ? 1.5 : 0;
        return weight + (isSeveralWords(hit) ? 1 : 0);
    }

    private double doubts(NameHit hit, Findings findings) {
        double doubt = 0;
        if (words.isCommon(hit.words())) {
            doubt += hit.prominence() >= COUNTRY ? 1 : 3;
        } else if (words.isGivenName(hit.words()) && hit.prominence() < COUNTRY - 0.5) {
            doubt += 1.5;
        }
        doubt += isBarePerson(hit, findings) ? 4 : 0;
        doubt += isSpeaker(hit) ? 1.5 : 0;
        return doubt + (isProper(hit) ? 0 : 2);
    }

    private static boolean fits(NameHit hit, PlaceKind kind) {
        return kind == PlaceKind.REGION
                || hit.known().stream()
                        .map(known -> known.place().kind())
                        .anyMatch(known -> known == kind || (kind == PlaceKind.ADMIN2 && known == PlaceKind.CITY));
    }

    private static boolean isSeveralWords(NameHit hit) {
        return hit.last() > hit.first()
                && (hit.isLowerCase() || hit.tokens().stream().allMatch(NameFinder::startsCapital));
    }

    /** Tagged as a name. The tagger errs on foreign names, so that a well-known one may pass as noun or adjective. */
    private static boolean isProper(NameHit hit) {
        if (isSeveralWords(hit) || hit.tokens().stream().anyMatch(Token::isProperNoun)) {
            return true;
        }
        return hit.prominence() >= 6
                && hit.tokens().stream()
                        .anyMatch(token -> token.isNoun()
                                || token.tag().equals("JJ")
                                || token.tag().equals("FW"));
    }

    /** "Jackson said": a town does not speak, unless it is a seat of government. */
    private boolean isSpeaker(NameHit hit) {
        Token head = hit.head();
        Optional<Token> verb = hit.sentence().head(head).filter(above -> words.isLemma(Words.Cue.SPEECH_VERB, above));
        return hit.prominence() < CAPITAL_CITY
                && verb.isPresent()
                && head.relation().startsWith("nsubj");
    }

    private static boolean isBarePerson(NameHit hit, Findings findings) {
        Cues own = findings.cues().getOrDefault(hit, Cues.NONE);
        boolean placed = own.container().isPresent()
                || own.kind().isPresent()
                || own.setting() == Cues.Setting.LOCATIVE
                || own.setting() == Cues.Setting.DATELINE;
        return !placed && findings.persons().contains(hit.key()) && hit.prominence() < COUNTRY;
    }
}
