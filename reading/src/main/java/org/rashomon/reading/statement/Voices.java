// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorKind;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Resolution;
import org.rashomon.model.Span;
import org.rashomon.reading.frame.MarkedText;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * Who the speakers of a report are, from one another: who is named by a name that no list has, who speaks on as "he" or "it", and whose "the statement" is.
 * Statements are taken in order; what cannot be told stays open.
 */
final class Voices {
    private static final Set<String> PERSONS = Set.of("he", "she");
    private static final Set<String> OTHERS = Set.of("it", "they");
    private static final Set<String> LINKS = Set.of("of", "for");
    /** A pronoun that stands farther behind the last speaker may be anybody's. */
    private static final int MOST_SENTENCES = 2;

    private final SpeakerWords words;
    private final List<Statement> told = new ArrayList<>();

    private Voices(SpeakerWords words) {
        this.words = words;
    }

    /** The statements, in order, with all that is known of their speakers. */
    static List<Statement> known(List<Statement> statements, SpeakerWords words) {
        Voices voices = new Voices(words);
        statements.forEach(statement -> voices.told.add(statement
                .speaker()
                .map(who -> statement.by(voices.known(statement, who)))
                .orElse(statement)));
        return List.copyOf(voices.told);
    }

    private ActorMention known(Statement statement, ActorMention who) {
        if (isKnown(who)) {
            return who;
        }
        String text = who.mention().text().toLowerCase(Locale.ROOT);
        if (PERSONS.contains(text) || OTHERS.contains(text)) {
            return speaksOn(statement, who, PERSONS.contains(text))
                    .map(actor -> resolved(who, actor, "who spoke before"))
                    .orElse(who);
        }
        Optional<Token> head =
                MarkedText.headOf(statement.sentence(), who.mention().span());
        if (head.isEmpty()) {
            return who;
        }
        return issuer(text, head.get())
                .map(actor -> resolved(who, actor, "who issued it"))
                .or(() -> name(statement.sentence(), head.get()).map(name -> named(who, name)))
                .orElse(who);
    }

    private static boolean isKnown(ActorMention who) {
        return who.actor().name().isPresent() || who.actor().party().isPresent();
    }

    private static ActorMention resolved(ActorMention who, Actor actor, String why) {
        return new ActorMention(who.mention(), who.described(), new Resolution.Resolved<>(actor, why));
    }

    private Optional<Actor> speaksOn(Statement statement, ActorMention pronoun, boolean person) {
        return told.reversed().stream()
                .filter(before -> before.cue().end() <= pronoun.mention().span().begin())
                .filter(before ->
                        statement.sentence().index() - before.sentence().index() <= MOST_SENTENCES)
                .flatMap(before -> before.speaker().stream())
                .findFirst()
                .filter(Voices::isKnown)
                .map(ActorMention::actor)
                .filter(actor -> person
                        ? actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.THING
                        : actor.kind() != ActorKind.PERSON);
    }

    /** "The ministry said in a statement ... The statement said ...". */
    private Optional<Actor> issuer(String text, Token head) {
        String document = head.lemma().toLowerCase(Locale.ROOT);
        boolean definite = text.equals("the " + document) && words.documents().contains(document);
        return told.reversed().stream()
                .filter(before -> definite && cueTells(before, document))
                .findFirst()
                .flatMap(Statement::speaker)
                .filter(Voices::isKnown)
                .map(ActorMention::actor);
    }

    private static boolean cueTells(Statement statement, String document) {
        Sentence sentence = statement.sentence();
        boolean behind = sentence.tokens().stream()
                .filter(token -> token.lemma().equalsIgnoreCase(document))
                .anyMatch(token -> token.is("obl")
                        && sentence.head(token)
                                .filter(verb -> statement.cue().contains(verb.span()))
                                .isPresent());
        return behind
                || sentence.tokensWithin(statement.cue()).stream()
                        .anyMatch(token -> token.lemma().equalsIgnoreCase(document));
    }

    /** A name that stands in an earlier speaker's is his: "Haddad" after "Omar Haddad". */
    private ActorMention named(ActorMention who, String name) {
        Optional<Actor> earlier = told.stream()
                .flatMap(before -> before.speaker().stream())
                .map(ActorMention::actor)
                .filter(actor -> actor.name()
                        .filter(longer -> (" " + longer + " ").contains(" " + name + " "))
                        .isPresent())
                .findFirst();
        return earlier.map(actor -> resolved(who, actor, "named in full before"))
                .orElseGet(() -> resolved(who, withName(who.actor(), name), "named so in the report"));
    }

    private static Actor withName(Actor actor, String name) {
        return new Actor(Optional.of(name), actor.party(), actor.sector(), actor.kind());
    }

    /** The proper nouns around the head, with "of" and "for" between them; nothing where they are what anybody may be called. */
    private Optional<String> name(Sentence sentence, Token head) {
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        boolean common = Stream.of(words.people(), words.documents(), words.never(), words.counted())
                .anyMatch(list -> list.contains(lemma));
        if (!head.isProperNoun() || common) {
            return Optional.empty();
        }
        int first = head.index();
        while (first > 0 && sentence.token(first - 1).isProperNoun()) {
            first--;
        }
        int last = head.index();
        while (isProper(sentence, last + 1)
                || last + 1 < sentence.size()
                        && LINKS.contains(sentence.token(last + 1).text())
                        && isProper(sentence, last + 2)) {
            last += isProper(sentence, last + 1) ? 1 : 2;
        }
        return Optional.of(sentence.textOf(
                Span.covering(sentence.token(first).span(), sentence.token(last).span())));
    }

    private static boolean isProper(Sentence sentence, int index) {
        return index < sentence.size() && sentence.token(index).isProperNoun();
    }
}
