// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Modality;
import org.rashomon.reading.frame.ArgumentFinder;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** Reads how an event is told: as happened, denied, alleged, planned, threatened, hypothetical or ongoing. */
final class ModalityReader {
    private static final Set<String> NEGATION = Set.of("not", "n't", "never", "no", "without", "neither", "nor");
    private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can", "would", "should", "must");
    private static final Set<String> CONDITION = Set.of("if", "unless", "whether", "lest");
    private static final Set<String> ALLEGED =
            Set.of("allegedly", "reportedly", "apparently", "purportedly", "alleged", "suspected", "purported");
    private static final Set<String> PLANNING = Set.of(
            "plan",
            "intend",
            "prepare",
            "vow",
            "pledge",
            "want",
            "aim",
            "decide",
            "agree",
            "seek",
            "order",
            "schedule",
            "promise",
            "try");
    private static final Set<String> THREATENING = Set.of("threaten");
    private static final Set<String> AVERTING = Set.of(
            "prevent",
            "avoid",
            "avert",
            "deter",
            "risk",
            "fear",
            "urge",
            "call",
            "demand",
            "stop",
            "halt",
            "threat",
            "possibility",
            "foil",
            "thwart",
            "warn",
            "danger",
            "expect",
            "chance",
            "hope",
            "ask");
    /** "has not confirmed the strike" leaves it open, "has not commented on the strike" takes it for done. */
    private static final Set<String> CONFIRMING =
            Set.of("acknowledge", "confirm", "admit", "verify", "recognize", "recognise", "corroborate");

    private static final Set<String> REMARKING =
            Set.of("claim", "comment", "mention", "condemn", "explain", "describe", "discuss", "address");

    private static final Set<String> CONTINUING = Set.of("continue", "persist", "ongoing", "keep");

    private final ArgumentFinder arguments;

    ModalityReader(ArgumentFinder arguments) {
        this.arguments = arguments;
    }

    void read(EventDraft draft) {
        draft.modality = modality(draft);
    }

    private Modality modality(EventDraft draft) {
        Sentence sentence = draft.sentence;
        for (Token at : chain(draft)) {
            Optional<Modality> found = at(sentence, at, draft);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return Modality.HAPPENED;
    }

    /** The event's word and the verbs above it, up to the clause that reports it. */
    private static List<Token> chain(EventDraft draft) {
        ArrayList<Token> chain = new ArrayList<>(List.of(draft.head()));
        Token at = draft.head();
        while (at.head() >= 0 && chain.size() < 5 && carriesUp(at) && !(at.is("conj") && at.isVerb())) {
            at = draft.sentence.token(at.head());
            chain.add(at);
        }
        return chain;
    }

    private static boolean carriesUp(Token token) {
        return Set.of("obj", "nsubj", "nsubj:pass", "xcomp", "obl", "nmod", "acl", "dep", "conj", "advcl", "aux")
                        .contains(token.relation())
                && !token.is("acl:relcl");
    }

    private Optional<Modality> at(Sentence sentence, Token at, EventDraft draft) {
        boolean own = at.equals(draft.head()) || draft.anchors.contains(at) && !isAbout(at, draft);
        for (Token child : sentence.children(at)) {
            String lemma = child.lemma().toLowerCase(Locale.ROOT);
            // "The attack was not an isolated case" denies what is said of it.
            boolean mine = at.equals(draft.head()) || at.isVerb() && (own || child.index() < at.index());
            if (mine
                    && NEGATION.contains(lemma)
                    && Set.of("advmod", "det", "neg", "cc:preconj").contains(child.relation())) {
                return own ? Optional.of(Modality.DENIED) : negated(at);
            }
            if (own && CONDITION.contains(lemma) && child.is("mark")) {
                return Optional.of(Modality.HYPOTHETICAL);
            }
            if (own && ALLEGED.contains(lemma)) {
                return Optional.of(Modality.ALLEGED);
            }
            if (own && child.is("aux")) {
                Optional<Modality> byAuxiliary = auxiliary(at, child);
                if (byAuxiliary.isPresent()) {
                    return byAuxiliary;
                }
            }
        }
        return at.equals(draft.head()) ? purpose(sentence, at) : above(at);
    }

    private static Optional<Modality> negated(Token verb) {
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        if (CONFIRMING.contains(lemma)) {
            return Optional.of(Modality.ALLEGED);
        }
        return REMARKING.contains(lemma) ? Optional.empty() : Optional.of(Modality.DENIED);
    }

    /** "Police are investigating the attack", "may comment on the raid": the verb tells of another deed, of which the event is the object. */
    private boolean isAbout(Token verb, EventDraft draft) {
        Token noun = draft.head();
        return noun.isNoun()
                && Set.of("obj", "obl").contains(noun.relation())
                && draft.sentence.head(noun).filter(verb::equals).isPresent()
                && arguments
                        .lightVerb(draft.sentence, noun)
                        .filter(verb::equals)
                        .isEmpty();
    }

    private static Optional<Modality> auxiliary(Token verb, Token auxiliary) {
        String lemma = auxiliary.lemma().toLowerCase(Locale.ROOT);
        if (POSSIBLE.contains(lemma)) {
            return Optional.of(Modality.HYPOTHETICAL);
        }
        if (Set.of("will", "shall", "wo", "'ll").contains(lemma)) {
            return Optional.of(Modality.PLANNED);
        }
        boolean progressive = lemma.equals("be")
                && verb.tag().equals("VBG")
                && Set.of("VBZ", "VBP").contains(auxiliary.tag());
        return progressive ? Optional.of(Modality.ONGOING) : Optional.empty();
    }

    /** "to strike" without a finite verb is not told as done. */
    private static Optional<Modality> purpose(Sentence sentence, Token at) {
        boolean infinitive = at.tag().equals("VB")
                && sentence.children(at).stream().anyMatch(child -> child.tag().equals("TO"));
        if (!infinitive) {
            return Optional.empty();
        }
        Optional<Token> governor = sentence.head(at);
        if (governor.map(Token::lemma).filter(THREATENING::contains).isPresent()) {
            return Optional.of(Modality.THREATENED);
        }
        return Optional.of(
                governor.map(Token::lemma).filter(PLANNING::contains).isPresent()
                        ? Modality.PLANNED
                        : Modality.HYPOTHETICAL);
    }

    private static Optional<Modality> above(Token at) {
        String lemma = at.lemma().toLowerCase(Locale.ROOT);
        if (THREATENING.contains(lemma)) {
            return Optional.of(Modality.THREATENED);
        }
        if (AVERTING.contains(lemma)) {
            return Optional.of(Modality.HYPOTHETICAL);
        }
        if (PLANNING.contains(lemma)) {
            return Optional.of(Modality.PLANNED);
        }
        return CONTINUING.contains(lemma) ? Optional.of(Modality.ONGOING) : Optional.empty();
    }
}
