// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.PlaceKind;
import org.rashomon.reading.language.Token;

/** Reads the words around names: kinds of place, what lies in what, lists, datelines. */
final class CueReader {
    private static final Set<String> LIST_MARKS = Set.of(",", "and", "or", "&", "/");
    private static final Set<String> CONTAINER_MARKS = Set.of("in", "of");
    private static final Set<String> DATELINE_ENDS = Set.of("-", "--", "\u2013", "\u2014", ":", "(");
    private static final Set<String> SKIPPED = Set.of(
            "the",
            "a",
            "an",
            "its",
            "'s",
            "\u2019s",
            "capital",
            "nearby",
            "neighbouring",
            "neighboring",
            "provincial",
            "restive",
            "war-torn");
    private static final int DATELINE_REACH = 7;

    private final Words words;
    private final BearingReader bearings;

    CueReader(Words words) {
        this.words = words;
        this.bearings = new BearingReader(words);
    }

    /** The cues of every hit, in the order of the hits. */
    Map<NameHit, Cues> read(List<NameHit> hits) {
        List<Optional<PlaceKind>> kinds = new ArrayList<>();
        for (NameHit hit : hits) {
            kinds.add(kind(hit));
        }
        spreadOverLists(hits, kinds);
        Map<NameHit, Cues> cues = new LinkedHashMap<>();
        for (int i = 0; i < hits.size(); i++) {
            NameHit hit = hits.get(i);
            Optional<Bearing> bearing = bearings.read(hit);
            cues.put(hit, new Cues(kinds.get(i), setting(hit, bearing), container(hits, i), bearing));
        }
        return cues;
    }

    /** True when only a comma or "and" lies between two names. */
    static boolean isListed(NameHit one, NameHit next) {
        if (one.sentence() != next.sentence() || next.first() - one.last() > 3 || next.first() <= one.last() + 1) {
            return false;
        }
        return between(one, next).stream().allMatch(token -> LIST_MARKS.contains(token.text()));
    }

    private static List<Token> between(NameHit one, NameHit next) {
        return one.sentence().tokens().subList(one.last() + 1, next.first());
    }

    private Optional<PlaceKind> kind(NameHit hit) {
        Optional<Token> after =
                hit.after(1).filter(token -> words.is(Words.Cue.BETWEEN, token)).isPresent()
                        ? hit.after(2)
                        : hit.after(1);
        Optional<PlaceKind> named = after.flatMap(words::kindOf);
        if (named.isPresent() && !isPartOfLongerName(hit, after.get())) {
            return named;
        }
        return kindBefore(hit);
    }

    /** In "Kabul City Council" the noun belongs to the council. */
    private boolean isPartOfLongerName(NameHit hit, Token noun) {
        return NameFinder.startsCapital(noun)
                && hit.sentence()
                        .after(noun)
                        .filter(token -> token.isProperNoun()
                                && NameFinder.startsCapital(token)
                                && words.is(Words.Cue.BODY, token))
                        .isPresent();
    }

    /** "the district of Tani", "a village called Karez", "the town Wana", "the capital, Kabul". */
    private Optional<PlaceKind> kindBefore(NameHit hit) {
        int at = 1;
        Optional<Token> before = hit.before(at);
        if (before.filter(token -> token.text().equals("of") || words.is(Words.Cue.CALLED, token))
                .isPresent()) {
            before = hit.before(++at);
        }
        if (before.filter(token -> token.text().equals("capital")).isPresent()) {
            return at == 1 ? Optional.of(PlaceKind.CITY) : Optional.empty();
        }
        Optional<PlaceKind> kind =
                before.filter(token -> !NameFinder.startsCapital(token)).flatMap(words::kindOf);
        boolean areaOf = at == 2
                && kind.filter(named -> named == PlaceKind.REGION || named == PlaceKind.FEATURE)
                        .isPresent();
        return areaOf ? Optional.empty() : kind;
    }

    /** In "Nangarhar, Paktika and Khost provinces" the noun is said once for all. */
    private static void spreadOverLists(List<NameHit> hits, List<Optional<PlaceKind>> kinds) {
        for (int i = hits.size() - 2; i >= 0; i--) {
            NameHit next = hits.get(i + 1);
            boolean plural =
                    next.after(1).filter(token -> token.tag().endsWith("S")).isPresent();
            boolean spread = kinds.get(i).isEmpty() && kinds.get(i + 1).isPresent() && isListed(hits.get(i), next);
            boolean onward = i + 2 < hits.size()
                    && isListed(next, hits.get(i + 2))
                    && kinds.get(i + 1).equals(kinds.get(i + 2));
            if (spread && (plural || onward)) {
                kinds.set(i, kinds.get(i + 1));
            }
        }
    }

    private Cues.Setting setting(NameHit hit, Optional<Bearing> bearing) {
        if (isDateline(hit)) {
            return Cues.Setting.DATELINE;
        }
        if (bearing.filter(where -> !(where instanceof Bearing.Part)).isPresent()) {
            return Cues.Setting.LOCATIVE;
        }
        int at = 1;
        while (at < 4 && hit.before(at).filter(this::isSkipped).isPresent()) {
            at++;
        }
        Optional<Token> before = hit.before(at);
        if (before.filter(token -> words.is(Words.Cue.CALLED, token)).isPresent()) {
            return Cues.Setting.INTRODUCED;
        }
        if (before.filter(token -> words.is(Words.Cue.LOCATIVE, token)).isPresent()) {
            return Cues.Setting.LOCATIVE;
        }
        return before.filter(token -> words.is(Words.Cue.TO_LOCATIVE, token)).isPresent()
                ? Cues.Setting.DIRECTIONAL
                : Cues.Setting.PLAIN;
    }

    private boolean isSkipped(Token token) {
        return SKIPPED.contains(token.text())
                || words.is(Words.Cue.COMPASS, token)
                || (words.kindOf(token).isPresent() && !NameFinder.startsCapital(token));
    }

    /** In capitals at the beginning of a sentence, with a dash, a colon or a bracket soon after. */
    private static boolean isDateline(NameHit hit) {
        if (!hit.isUpperCase() || hit.first() > 4 || hit.words().length() < 3) {
            return false;
        }
        for (int i = 1; i <= DATELINE_REACH; i++) {
            if (hit.after(i)
                    .filter(token -> DATELINE_ENDS.contains(token.text()))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<NameHit> container(List<NameHit> hits, int at) {
        NameHit hit = hits.get(at);
        if (at + 1 < hits.size() && hits.get(at + 1).sentence() == hit.sentence() && contains(hit, hits.get(at + 1))) {
            return Optional.of(hits.get(at + 1));
        }
        if (at > 0 && hits.get(at - 1).sentence() == hit.sentence() && isPossessor(hits.get(at - 1), hit)) {
            return Optional.of(hits.get(at - 1));
        }
        return Optional.empty();
    }

    /** "Paris, Texas"; "Tani in Khost"; "Barmal district of Paktika", "in Khogyani, a small town in Kandahar"; not "Kabul, Herat and Farah". */
    private boolean contains(NameHit hit, NameHit next) {
        List<Token> between = between(hit, next);
        if (between.isEmpty() || between.size() > 9) {
            return false;
        }
        if (between.size() == 1 && between.getFirst().text().equals(",")) {
            return true;
        }
        boolean linked = false;
        for (Token token : between) {
            boolean known = token.text().equals(",")
                    || SKIPPED.contains(token.text())
                    || words.kindOf(token).isPresent()
                    || words.is(Words.Cue.COMPASS, token)
                    || words.is(Words.Cue.BETWEEN, token)
                    || token.tag().startsWith("JJ");
            if (CONTAINER_MARKS.contains(token.text())) {
                linked = true;
            } else if (!known) {
                return false;
            }
        }
        return linked || isNounAndComma(between);
    }

    /** "Spera district, Khost". */
    private boolean isNounAndComma(List<Token> between) {
        return between.size() == 2
                && words.kindOf(between.getFirst()).isPresent()
                && between.get(1).text().equals(",");
    }

    /** "Nangarhar's Behsud", "Pakistan's southwestern Balochistan", "the Afghan province". */
    private boolean isPossessor(NameHit owner, NameHit hit) {
        List<Token> between = between(owner, hit);
        if (between.isEmpty() || !between.getFirst().tag().equals("POS")) {
            return false;
        }
        return between.stream()
                .skip(1)
                .allMatch(token -> words.is(Words.Cue.COMPASS, token)
                        || SKIPPED.contains(token.text())
                        || token.tag().startsWith("JJ")
                        || words.kindOf(token).isPresent());
    }
}
