// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorKind;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Document;
import org.rashomon.model.Mention;
import org.rashomon.model.Resolution;
import org.rashomon.model.Span;
import org.rashomon.reading.actor.Seen.Place;
import org.rashomon.reading.actor.Seen.Standing;
import org.rashomon.reading.actor.Term.Use;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** Reads the actors of one sentence, token by token in the order of the text, and adds them to the story. */
final class SentenceReader {
    private static final Set<String> NOMINAL = Set.of("nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod", "conj");
    private static final Set<String> BRACKETS = Set.of("()", "[]");
    private static final Set<String> IN_NAME = Set.of("compound", "flat");

    private final Document document;
    private final SentenceTerms terms;
    private final Sentence sentence;
    private final Story story;
    private final ActorMentions mentions;
    private final Describer describer;
    private final Referents referents;
    private final Pronouns pronouns;
    private final BitSet begun = new BitSet();

    SentenceReader(Document document, SentenceTerms terms, Story story, ActorMentions mentions) {
        this.document = document;
        this.terms = terms;
        this.sentence = terms.sentence();
        this.story = story;
        this.mentions = mentions;
        this.describer = new Describer(terms.lexicon(), this::actor);
        this.referents = new Referents(story, new OfficeHolders(story, terms.lexicon(), describer));
        this.pronouns = new Pronouns(story, this::actor);
    }

    void read() {
        sentence.tokens().forEach(this::mention);
    }

    private Optional<Actor> actor(Token token) {
        return mention(token).map(ActorMention::actor);
    }

    /** The mention of a token; read now when it was not yet. Empty while it is being read: nothing is its own possessor. */
    private Optional<ActorMention> mention(Token token) {
        if (!begun.get(token.index())) {
            begun.set(token.index());
            fresh(token).ifPresent(mention -> mentions.put(sentence, token, mention));
        }
        return mentions.at(sentence, token);
    }

    private Optional<ActorMention> fresh(Token token) {
        if (isPronoun(token)) {
            return Optional.of(pronoun(token));
        }
        if (token.tag().startsWith("W")) {
            return antecedent(token).flatMap(this::mention);
        }
        Optional<Token> other = standsFor(token);
        if (other.isPresent()) {
            return mention(other.get());
        }
        return isNominal(token) ? Optional.of(phrase(NounPhrase.of(terms, token))) : Optional.empty();
    }

    private boolean isPronoun(Token token) {
        return token.tag().startsWith("PRP") && terms.at(token).isEmpty();
    }

    private boolean isNominal(Token token) {
        return token.isNoun()
                || terms.at(token).isPresent()
                || (NOMINAL.contains(token.relation())
                        && Set.of("CD", "DT", "JJ").contains(token.tag()));
    }

    /** "militants who attacked": the noun that the clause belongs to. */
    private Optional<Token> antecedent(Token relative) {
        Optional<Token> at = sentence.head(relative);
        while (at.isPresent() && !at.get().is("acl:relcl")) {
            at = sentence.head(at.get());
        }
        return at.flatMap(sentence::head);
    }

    /** The token whose mention this one belongs to: another of its name, the name after its title, what a measure measures. */
    private Optional<Token> standsFor(Token token) {
        Optional<TermMatch> match = terms.at(token);
        Token top = match.map(TermMatch::head).orElse(token);
        Optional<Token> governor = sentence.head(top);
        boolean titleOrName = match.isEmpty()
                ? token.isProperNoun()
                : match.get().term().use() == Use.POST || match.get().term().use() == Use.CROWD;
        if (titleOrName
                && IN_NAME.contains(top.relation())
                && governor.filter(head -> head.isProperNoun() && head.index() > top.index())
                        .isPresent()) {
            return governor;
        }
        if (match.isEmpty() && isNameAfter(token, governor)) {
            return governor;
        }
        if (top.index() != token.index()) {
            return Optional.of(top);
        }
        boolean counts = terms.is(SmallWord.MEASURES, token) || token.tag().equals("CD");
        return counts && (match.isEmpty() || isForceOfUnknownName(match.get(), token))
                ? sentence.child(token, "nmod")
                        .filter(noun -> !isPronoun(noun) || !token.tag().equals("CD"))
                        .filter(noun -> sentence.children(noun, "case").stream()
                                .anyMatch(of -> of.text().equals("of")))
                : Optional.empty();
    }

    /** "the combined forces of the River Army": those who are named, as no state is. */
    private boolean isForceOfUnknownName(TermMatch match, Token token) {
        return match.term().use() == Use.OFFICE
                && match.end() - match.begin() == 1
                && sentence.child(token, "nmod")
                        .filter(noun -> noun.isProperNoun()
                                && terms.at(noun)
                                        .filter(other -> other.term().use() != Use.BODY)
                                        .isEmpty())
                        .isPresent();
    }

    /** "leader Jan Kamal" with the post as its head: the name is part of that phrase. */
    private boolean isNameAfter(Token token, Optional<Token> governor) {
        return token.isProperNoun()
                && governor.filter(post ->
                                post.index() < token.index() && terms.at(post).isPresent())
                        .filter(post -> NounPhrase.of(terms, post).end() > token.index())
                        .isPresent();
    }

    private ActorMention pronoun(Token token) {
        Resolution<Actor> resolution = pronouns.resolve(terms, token);
        ActorMention mention =
                new ActorMention(words(token.span(), "actor/pronoun"), Pronouns.described(terms, token), resolution);
        resolution.known().ifPresent(actor -> {
            antecedent(token, actor).ifPresent(words -> mentions.pointsBack(mention, words));
            tell(token, mention, Optional.empty(), false);
        });
        return mention;
    }

    /** The words that a pronoun stands for. */
    private Optional<ActorMention> antecedent(Token pronoun, Actor actor) {
        return story.last(
                        new Place(sentence.index(), pronoun.index()),
                        seen -> seen.actor().equals(actor))
                .flatMap(seen ->
                        mentions.at(seen.where().sentence(), seen.where().token()))
                .map(mentions::inWords);
    }

    private ActorMention phrase(NounPhrase phrase) {
        Description told = describer.describe(phrase);
        Resolution<Actor> resolution = referents.of(phrase, told, apposed(phrase));
        String rule = phrase.term()
                .map(match -> "actor/" + Letters.lower(match.term().use().name()))
                .orElse("actor/phrase");
        ActorMention mention = new ActorMention(words(phrase.span(), rule), told.actor(), resolution);
        tell(phrase.head(), mention, told.post(), phrase.isPlural());
        acronym(phrase).ifPresent(shortForm -> story.introduce(shortForm.text(), introduced(mention)));
        return mention;
    }

    /** A body that the packs do not know but that the text gives a short form. */
    private static Actor introduced(ActorMention mention) {
        Actor actor = mention.actor();
        return actor.name().isPresent()
                ? actor
                : new Actor(
                        Optional.of(mention.mention().text()), actor.party(), actor.sector(), ActorKind.ORGANISATION);
    }

    /** What a phrase in apposition tells. A bare name after a post is read as the person's; it will ask the post for its side in turn. */
    private Optional<Actor> apposed(NounPhrase phrase) {
        return sentence.child(phrase.head(), "appos")
                .filter(other -> other.index() >= phrase.end())
                .flatMap(other -> isBareName(other) ? person(other) : actor(other));
    }

    private boolean isBareName(Token token) {
        return token.isProperNoun() && terms.at(token).isEmpty();
    }

    private Optional<Actor> person(Token token) {
        NounPhrase phrase = NounPhrase.of(terms, token);
        // A phrase whose last word is no name has none at its end.
        return phrase.properName().stream()
                .findFirst()
                .filter(first -> first.index() == phrase.begin())
                .map(first -> new Actor(
                        Optional.of(phrase.span().of(document.text())),
                        Optional.empty(),
                        Optional.empty(),
                        ActorKind.PERSON));
    }

    private Optional<Token> acronym(NounPhrase phrase) {
        int at = phrase.end();
        return at + 2 < sentence.size()
                        && BRACKETS.contains(sentence.token(at).text()
                                + sentence.token(at + 2).text())
                ? Optional.of(sentence.token(at + 1)).filter(Token::isProperNoun)
                : Optional.empty();
    }

    private void tell(Token head, ActorMention mention, Optional<Term> post, boolean plural) {
        Place place = new Place(sentence.index(), head.index());
        story.tell(new Seen(place, mention.mention().text(), mention.actor(), standing(head), post, plural));
    }

    private Standing standing(Token token) {
        if (!token.relation().startsWith("nsubj")) {
            return sentence.children(token, "case").stream()
                            .anyMatch(word -> word.lemma().equals("accord"))
                    ? Standing.SPEAKER
                    : Standing.OTHER;
        }
        Optional<Token> verb = sentence.head(token);
        boolean main = verb.filter(head -> head.head() < 0).isPresent();
        boolean speaks = verb.filter(head -> terms.is(SmallWord.SPEAKING, head)).isPresent();
        if (main) {
            return speaks ? Standing.MAIN_SPEAKER : Standing.MAIN_SUBJECT;
        }
        return speaks ? Standing.SPEAKER : Standing.SUBJECT;
    }

    private Mention words(Span span, String rule) {
        return new Mention(span, span.of(document.text()), rule);
    }
}
