// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

import java.util.Locale;
import java.util.Optional;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceKind;
import org.rashomon.model.PlaceUse;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** Tells the place itself from those who rule it ("Kabul denied") and from a name that only describes another ("the Quetta hospital"). */
final class UseReader {
    private static final double CAPITAL = 6.5;

    private final Words words;

    UseReader(Words words) {
        this.words = words;
    }

    /** The use of a name, given what kind of place it most likely is. */
    PlaceUse read(NameHit hit, Cues cues, Optional<Place> place) {
        if (cues.setting() == Cues.Setting.DATELINE
                || cues.setting() == Cues.Setting.INTRODUCED
                || cues.kind()
                        .filter(kind -> kind != PlaceKind.REGION || !isCountry(place))
                        .isPresent()) {
            return PlaceUse.LITERAL;
        }
        Token head = hit.head();
        Optional<Token> governor = hit.sentence().head(head);
        if (isOwnerOfRulers(hit, governor)) {
            return PlaceUse.METONYMIC;
        }
        if (governor.isPresent() && isModifier(hit, head, governor.get())) {
            return PlaceUse.MODIFIER;
        }
        boolean state = hit.prominence() >= CAPITAL
                || place.filter(found -> found.kind().compareTo(PlaceKind.ADMIN1) <= 0)
                        .isPresent();
        return isRuled(hit, place) && isActing(hit.sentence(), first(hit.sentence(), head), state)
                ? PlaceUse.METONYMIC
                : PlaceUse.LITERAL;
    }

    private static boolean isCountry(Optional<Place> place) {
        return place.filter(found -> found.kind() == PlaceKind.COUNTRY).isPresent();
    }

    /** Countries, capitals, provinces and great cities can stand for those who rule them. */
    private static boolean isRuled(NameHit hit, Optional<Place> place) {
        return place.isPresent() && (hit.prominence() >= 5.4 || place.get().kind() == PlaceKind.COUNTRY);
    }

    /** In "Kabul and Islamabad agreed" the second name does what the first does. */
    private static Token first(Sentence sentence, Token head) {
        return head.relation().startsWith("conj")
                ? sentence.head(head)
                        .filter(token -> token.isProperNoun())
                        .map(token -> first(sentence, token))
                        .orElse(head)
                : head;
    }

    private boolean isOwnerOfRulers(NameHit hit, Optional<Token> governor) {
        boolean owner = hit.after(1).filter(token -> token.tag().equals("POS")).isPresent();
        return owner
                && governor.filter(
                                noun -> words.is(Words.Cue.RULE_NOUN, noun) || words.is(Words.Cue.DEALING_NOUN, noun))
                        .isPresent();
    }

    private boolean isModifier(NameHit hit, Token head, Token governor) {
        boolean beforeNoun = governor.index() > hit.last()
                && (head.is("compound") || head.is("amod") || head.is("nmod:npmod") || head.is("dep"));
        boolean hyphened =
                hit.after(1).filter(token -> token.text().equals("-")).isPresent()
                        && hit.after(2)
                                .filter(token -> !NameFinder.startsCapital(token))
                                .isPresent();
        return hyphened || (beforeNoun && governor.isNoun() && !isPlaceNoun(hit, governor));
    }

    private boolean isPlaceNoun(NameHit hit, Token governor) {
        return words.kindOf(governor).isPresent() && governor.index() == hit.last() + 1;
    }

    private boolean isActing(Sentence sentence, Token head, boolean state) {
        Optional<Token> governor = sentence.head(head);
        if (governor.isEmpty()) {
            return false;
        }
        Token above = governor.get();
        if (sentence.child(head, "acl:relcl")
                .filter(verb -> words.isLemma(Words.Cue.SPEECH_VERB, verb))
                .isPresent()) {
            return true;
        }
        return switch (head.relation()) {
            case "nsubj" -> acts(sentence, above, state);
            case "nsubj:pass", "nsubjpass" -> words.isLemma(Words.Cue.ADDRESSING_VERB, above);
            case "obj", "dobj", "iobj" -> words.isLemma(Words.Cue.ADDRESSING_VERB, above);
            case "obl", "nmod", "obl:agent", "nmod:agent", "dep" -> isDealtWith(sentence, head, above);
            default -> false;
        };
    }

    /** A state does nearly whatever it is the subject of; a town only what is said and decided. "Kabul is ready", "remains committed". */
    private boolean acts(Sentence sentence, Token above, boolean state) {
        if (words.isLemma(Words.Cue.SPEECH_VERB, above) && above.isVerb()) {
            return true;
        }
        boolean stance = words.is(Words.Cue.STANCE, above)
                || sentence.child(above, "xcomp")
                        .filter(word -> words.is(Words.Cue.STANCE, word))
                        .isPresent();
        // The tagger takes "positions" in "Kabul positions its envoy as" for a noun; nouns have no object.
        boolean verb = above.isVerb() || sentence.child(above, "obj").isPresent();
        boolean copula = sentence.child(above, "cop").isPresent();
        return stance || (state && verb && !copula && !words.isLemma(Words.Cue.PLACE_VERB, above));
    }

    /** "talks with Kabul", "relations between Kabul and Islamabad", "was rejected by Kabul", "according to Kabul". */
    private boolean isDealtWith(Sentence sentence, Token head, Token above) {
        Optional<Token> preposition = sentence.child(head, "case");
        if (preposition.isEmpty()) {
            return false;
        }
        return switch (preposition.get().text().toLowerCase(Locale.ROOT)) {
            case "according" -> true;
            case "by" -> above.isVerb();
            case "between" -> !words.is(Words.Cue.WAY_NOUN, above);
            case "with", "among", "against" ->
                words.is(Words.Cue.DEALING_NOUN, above) || words.isLemma(Words.Cue.SPEECH_VERB, above);
            default -> false;
        };
    }
}
