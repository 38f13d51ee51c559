// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.ActorMention;
import org.rashomon.reading.actor.ActorMentions;
import org.rashomon.reading.frame.ArgumentFinder;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** Tells which of the phrases beside a cue can speak: people, bodies, states, and documents that speak for them. */
final class SpeakerFinder {
    /** "six in ten said", "some say", "many think", "others". */
    private static final Set<String> COUNTED = Set.of("CD", "DT", "JJ", "JJS", "JJR");

    private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one", "neither");

    private final SpeakerWords words;
    private final ActorMentions actors;

    SpeakerFinder(SpeakerWords words, ActorMentions actors) {
        this.words = words;
        this.actors = actors;
    }

    /** "nobody", "no group": what such a subject does is not done. */
    static boolean isNobody(Sentence sentence, Token subject) {
        return NOBODY.contains(subject.lemma().toLowerCase(Locale.ROOT))
                || sentence.child(subject, "det")
                        .filter(article -> article.lemma().equalsIgnoreCase("no"))
                        .isPresent();
    }

    /**
     * The first that can speak.
     *
     * @param who what kind of speaker the verb takes
     */
    Optional<ActorMention> find(Sentence sentence, List<Token> candidates, SpeechFrame.Speaking who) {
        return candidates.stream()
                .flatMap(token -> actors
                        .at(sentence, token)
                        .filter(mention -> isOne(who, mention, token)
                                || who == SpeechFrame.Speaking.KNOWN && isCounted(sentence, token))
                        .stream())
                .findFirst();
    }

    /** "some", "one of the nurses"; not "one" alone, nor "some of the roads". */
    private boolean isCounted(Sentence sentence, Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        List<Token> counted = sentence.children(token, "nmod").stream()
                .filter(of -> ArgumentFinder.preposition(sentence, of).equals("of"))
                .toList();
        return words.counted().contains(lemma)
                && (counted.isEmpty() && !lemma.equals("one")
                        || counted.stream()
                                .anyMatch(of -> actors.at(sentence, of)
                                        .filter(mention -> canSpeak(mention, of))
                                        .isPresent()));
    }

    private boolean isOne(SpeechFrame.Speaking who, ActorMention mention, Token token) {
        return switch (who) {
            case KNOWN -> canSpeak(mention, token);
            case ANYBODY -> isSubjectNoun(token) || canSpeak(mention, token);
            case DOCUMENTS -> words.documents().contains(token.lemma().toLowerCase(Locale.ROOT));
        };
    }

    private boolean isSubjectNoun(Token token) {
        return (token.isNoun() || COUNTED.contains(token.tag()) || token.tag().startsWith("PRP"))
                && !words.never().contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    private boolean canSpeak(ActorMention mention, Token token) {
        return switch (mention.actor().kind()) {
            case PERSON, GROUP, ORGANISATION, STATE -> true;
            case THING -> {
                String lemma = token.lemma().toLowerCase(Locale.ROOT);
                yield words.documents().contains(lemma)
                        || words.bodies().contains(lemma)
                        || words.people().contains(lemma)
                        || token.isProperNoun();
            }
        };
    }
}
