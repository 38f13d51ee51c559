// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.frame;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** Finds the arguments of a verb or a noun in a sentence's dependency tree. */
public final class ArgumentFinder {
    private final VerbClasses verbs;
    private final Controllers controllers;

    public ArgumentFinder(VerbClasses verbs) {
        this.verbs = verbs;
        this.controllers = new Controllers(verbs, this);
    }

    public VerbClasses verbs() {
        return verbs;
    }

    /** The arguments of a predicate, in the order of the text, each once; conjoined phrases each for itself. */
    public List<Argument> find(Sentence sentence, Token predicate) {
        Set<Argument> found = new LinkedHashSet<>();
        if (predicate.isVerb() || isParticiple(sentence, predicate)) {
            ofVerb(sentence, predicate, found);
            if (isNamedDeed(predicate)) {
                ofNoun(sentence, predicate, found);
            }
        } else {
            ofNoun(sentence, predicate, found);
        }
        return found.stream()
                .flatMap(argument -> conjoined(sentence, argument))
                .distinct()
                .sorted((a, b) -> Integer.compare(a.head().index(), b.head().index()))
                .toList();
    }

    /** "Fighting broke out": a gerund as the subject of a clause is a noun as well. */
    private static boolean isNamedDeed(Token verb) {
        return verb.tag().equals("VBG") && (verb.is("nsubj") || verb.is("nsubj:pass"));
    }

    /** Those of {@link #find} in one slot. */
    public List<Token> find(Sentence sentence, Token predicate, Slot slot) {
        return in(slot, find(sentence, predicate));
    }

    static List<Token> in(Slot slot, List<Argument> arguments) {
        return arguments.stream()
                .filter(argument -> argument.slot().equals(slot))
                .map(Argument::head)
                .toList();
    }

    /** The verb that a noun lends its meaning to, if the noun is its object or passive subject: "carried out" of "strikes". */
    public Optional<Token> lightVerb(Sentence sentence, Token noun) {
        Token first = first(sentence, noun);
        return sentence.head(first)
                .filter(Token::isVerb)
                .filter(verb -> isObject(first) && verbs.agent().contains(phrasal(sentence, verb))
                        || isEngagedIn(sentence, verb, first)
                        || isOccurring(sentence, verb, first)
                        || isPatientOf(sentence, verb, first));
    }

    /** "engaged in a clash", "responded with artillery fire": the preposition is part of the verb. */
    private boolean isEngagedIn(Sentence sentence, Token verb, Token noun) {
        return noun.is("obl") && verbs.agent().contains(verb.lemma() + " " + preposition(sentence, noun));
    }

    private boolean isOccurring(Sentence sentence, Token verb, Token noun) {
        return (noun.is("nsubj") || noun.is("nsubj:pass")) && isOccurring(sentence, verb);
    }

    /** "a shooting that occurred on Tuesday": verbs of relative clauses that tell no more of the noun than that it was. */
    public List<Token> occurrences(Sentence sentence, Token noun) {
        return sentence.children(noun).stream()
                .filter(verb -> verb.is("acl:relcl") && isOccurring(sentence, verb))
                .filter(verb -> sentence.child(verb, "nsubj", "nsubj:pass")
                        .filter(subject -> subject.tag().startsWith("W"))
                        .isPresent())
                .toList();
    }

    private boolean isOccurring(Sentence sentence, Token verb) {
        return verbs.occurring().contains(phrasal(sentence, verb))
                || verbs.occurring().contains(withObject(sentence, verb));
    }

    /** "take place". */
    private static String withObject(Sentence sentence, Token verb) {
        return sentence.child(verb, "obj")
                .map(object -> verb.lemma() + " " + object.lemma())
                .orElse(verb.lemma());
    }

    private boolean isPatientOf(Sentence sentence, Token verb, Token noun) {
        String lemma = phrasal(sentence, verb);
        return verbs.patient().contains(lemma) && noun.is("obj")
                || noun.is("obl") && verbs.patient().contains(lemma + " " + preposition(sentence, noun));
    }

    /** The lemma with its particle: {@code carry out}. */
    public static String phrasal(Sentence sentence, Token verb) {
        return sentence.child(verb, "compound:prt")
                .map(particle -> verb.lemma() + " " + particle.lemma())
                .orElse(verb.lemma());
    }

    /** The first of a chain of conjoined words. */
    private static Token first(Sentence sentence, Token token) {
        Token at = token;
        while (at.is("conj") && at.head() >= 0 && at.head() < at.index()) {
            at = sentence.token(at.head());
        }
        return at;
    }

    private static boolean isObject(Token noun) {
        return noun.is("obj")
                || noun.is("nsubj:pass")
                // "the strikes carried out by ..." and the parser's habit to call an object of a participle its
                // dependent
                || noun.is("dep") && noun.index() > noun.head();
    }

    static boolean isPassive(Sentence sentence, Token verb) {
        return sentence.child(verb, "aux:pass", "nsubj:pass").isPresent()
                || verb.tag().equals("VBN")
                        && sentence.child(verb, "aux").isEmpty()
                        && (verb.is("acl")
                                || verb.is("amod")
                                || verb.is("xcomp")
                                || sentence.child(verb, "nsubj").isEmpty());
    }

    private static boolean isParticiple(Sentence sentence, Token token) {
        return token.tag().equals("JJ")
                && sentence.child(token, "nsubj:pass", "aux:pass").isPresent();
    }

    private void ofVerb(Sentence sentence, Token verb, Set<Argument> found) {
        boolean passive = isPassive(sentence, verb);
        for (Token child : sentence.children(verb)) {
            switch (child.relation()) {
                case "nsubj" ->
                    found.add(new Argument(passive ? Slot.OBJECT : Slot.SUBJECT, antecedent(sentence, verb, child)));
                case "nsubj:pass" -> found.add(new Argument(Slot.OBJECT, antecedent(sentence, verb, child)));
                case "obj" -> found.add(new Argument(Slot.OBJECT, antecedent(sentence, verb, child)));
                case "conj" -> {
                    // "killed nine soldiers and two civilians": the parser may hang the second phrase on the verb.
                    if (child.isNoun()
                            && sentence.child(verb, "obj")
                                    .filter(object -> object.index() < child.index())
                                    .isPresent()) {
                        found.add(new Argument(Slot.OBJECT, child));
                    }
                }
                case "iobj" -> {
                    found.add(new Argument(Slot.INDIRECT, child));
                    // "attacked security forces (NSF) at a post": the parser may take the one object for an indirect
                    // one.
                    boolean only = sentence.child(verb, "obj", "ccomp", "xcomp").isEmpty();
                    if (only) {
                        found.add(new Argument(Slot.OBJECT, child));
                    }
                }
                case "obl", "nmod" -> found.add(oblique(sentence, child, passive));
                case "advcl", "xcomp" -> {
                    if (passive) {
                        agentOfInfinitive(sentence, child, found);
                    }
                }
                default -> {}
            }
        }
        if (passive && found.stream().noneMatch(argument -> argument.slot().equals(Slot.SUBJECT))) {
            sentence.children(verb, "obl").stream()
                    .flatMap(phrase -> agentBelow(sentence, phrase).stream())
                    .findFirst()
                    .ifPresent(agent -> found.add(new Argument(Slot.SUBJECT, agent.head())));
            ConjoinedVerbs.agent(sentence, verb).ifPresent(agent -> found.add(new Argument(Slot.SUBJECT, agent)));
        }
        ConjoinedVerbs.oblique(sentence, verb).ifPresent(phrase -> found.add(oblique(sentence, phrase, passive)));
        if (!passive && found.stream().noneMatch(argument -> argument.slot().equals(Slot.OBJECT))) {
            ConjoinedVerbs.object(sentence, verb).ifPresent(object -> found.add(new Argument(Slot.OBJECT, object)));
        }
        purposes(sentence, verb, found);
        inheritedSubject(sentence, verb, passive, found);
    }

    /** "were urged [by the police to leave]": the parser takes the agent for the subject of the infinitive. */
    private static void agentOfInfinitive(Sentence sentence, Token clause, Set<Argument> found) {
        boolean by = sentence.children(clause, "mark").stream()
                .anyMatch(mark -> mark.text().equalsIgnoreCase("by"));
        if (by) {
            sentence.child(clause, "nsubj").ifPresent(agent -> found.add(new Argument(Slot.SUBJECT, agent)));
        }
    }

    private static Argument oblique(Sentence sentence, Token child, boolean passive) {
        String preposition = preposition(sentence, child);
        boolean agent = passive && preposition.equals("by");
        return new Argument(agent ? Slot.SUBJECT : Slot.preposition(preposition), child);
    }

    /** The words that join a phrase: {@code on}, {@code according to}; empty when there are none. */
    public static String preposition(Sentence sentence, Token phrase) {
        return sentence.children(phrase, "case").stream()
                .filter(word -> word.index() < phrase.index())
                .flatMap(word -> Stream.concat(Stream.of(word), sentence.children(word, "fixed").stream()))
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /** "that" and "which" of a relative clause stand for the noun before. */
    private static Token antecedent(Sentence sentence, Token verb, Token child) {
        boolean relative = child.tag().startsWith("W")
                || child.text().equalsIgnoreCase("that") && child.tag().equals("WDT");
        return relative ? relativeHead(sentence, verb).orElse(child) : child;
    }

    private static Optional<Token> relativeHead(Sentence sentence, Token verb) {
        Token at = first(sentence, verb);
        return at.is("acl:relcl") ? sentence.head(at) : Optional.empty();
    }

    private void inheritedSubject(Sentence sentence, Token verb, boolean passive, Set<Argument> found) {
        Slot missing = passive ? Slot.OBJECT : Slot.SUBJECT;
        if (found.stream().anyMatch(argument -> argument.slot().equals(missing))) {
            return;
        }
        controllers.of(sentence, verb).forEach(head -> found.add(new Argument(missing, head)));
    }

    private void ofNoun(Sentence sentence, Token noun, Set<Argument> found) {
        Token shared = first(sentence, noun);
        nominal(sentence, noun, found);
        if (!shared.equals(noun) && found.stream().noneMatch(argument -> isBefore(argument.slot()))) {
            Set<Argument> ofFirst = new LinkedHashSet<>();
            nominal(sentence, shared, ofFirst);
            ofFirst.stream().filter(argument -> isBefore(argument.slot())).forEach(found::add);
        }
        lightVerb(sentence, noun).ifPresent(verb -> ofLightVerb(sentence, verb, noun, found));
        means(sentence, noun, found);
        participles(sentence, noun, found);
        claimants(sentence, noun, found);
    }

    private static boolean isBefore(Slot slot) {
        return slot.equals(Slot.POSSESSOR) || slot.equals(Slot.MODIFIER);
    }

    private static void nominal(Sentence sentence, Token noun, Set<Argument> found) {
        for (Token child : sentence.children(noun)) {
            switch (child.relation()) {
                case "nmod:poss" -> found.add(new Argument(Slot.POSSESSOR, child));
                case "amod", "compound", "dep", "nmod:npmod" -> {
                    if (child.index() < noun.index()) {
                        found.add(new Argument(Slot.MODIFIER, child));
                    }
                }
                case "nmod", "obl" -> {
                    found.add(new Argument(Slot.preposition(preposition(sentence, child)), child));
                    agentBelow(sentence, child).ifPresent(found::add);
                }
                default -> {}
            }
        }
    }

    /** "violated the truce through airstrikes": who does the one does the other. */
    private void means(Sentence sentence, Token noun, Set<Argument> found) {
        boolean means = noun.is("obl")
                && Set.of("through", "via", "by", "with", "using").contains(preposition(sentence, noun));
        sentence.head(noun)
                .filter(verb -> means && verb.isVerb() && !isPassive(sentence, verb))
                .ifPresent(verb -> find(sentence, verb, Slot.SUBJECT)
                        .forEach(subject -> found.add(new Argument(Slot.SUBJECT, subject))));
    }

    /** "the looting of shops by soldiers": the parser hangs the agent on the shops. */
    private static Optional<Argument> agentBelow(Sentence sentence, Token phrase) {
        return sentence.children(phrase, "nmod").stream()
                .filter(child -> preposition(sentence, child).equals("by"))
                .map(child -> new Argument(Slot.preposition("by"), child))
                .findFirst();
    }

    private void ofLightVerb(Sentence sentence, Token verb, Token noun, Set<Argument> found) {
        boolean suffers = isPatientOf(sentence, verb, first(sentence, noun));
        boolean engaged = isEngagedIn(sentence, verb, first(sentence, noun));
        boolean occurs = isOccurring(sentence, verb, first(sentence, noun));
        for (Argument argument : find(sentence, verb)) {
            boolean object = argument.slot().equals(Slot.OBJECT);
            boolean subject = argument.slot().equals(Slot.SUBJECT);
            // Who reports a clash is no side of it.
            if (argument.head().equals(noun) || occurs && (subject || object)) {
                continue;
            }
            // "were involved in the clash"
            if (subject || engaged && object) {
                found.add(new Argument(suffers ? Slot.OBJECT : Slot.SUBJECT, argument.head()));
            } else if (!object) {
                found.add(argument);
            }
        }
    }

    /** "strikes carried out by X", "an attack claimed by X", "strikes targeting Y". */
    private void participles(Sentence sentence, Token noun, Set<Argument> found) {
        lightVerb(sentence, noun).ifPresent(verb -> purposes(sentence, verb, found));
        for (Token verb : sentence.children(noun)) {
            if (!verb.isVerb() || !Set.of("acl", "acl:relcl", "dep").contains(verb.relation())) {
                continue;
            }
            boolean passive = isPassive(sentence, verb);
            for (Token child : sentence.children(verb)) {
                if (passive && child.is("obl") && preposition(sentence, child).equals("by")) {
                    found.add(new Argument(Slot.preposition("by"), child));
                } else if (!passive && child.is("obj")) {
                    found.add(new Argument(Slot.preposition(verb.lemma()), child));
                }
            }
        }
    }

    /** "carried out an operation to arrest X": the parser hangs the purpose on the verb. */
    private static void purposes(Sentence sentence, Token verb, Set<Argument> found) {
        for (Token purpose : sentence.children(verb)) {
            boolean infinitive = purpose.tag().equals("VB")
                    && Set.of("advcl", "xcomp").contains(purpose.relation())
                    && sentence.child(purpose, "mark").isPresent();
            if (infinitive) {
                sentence.child(purpose, "obj")
                        .ifPresent(object -> found.add(new Argument(Slot.preposition(purpose.lemma()), object)));
            }
        }
    }

    /** "attacks claimed by X" where the parser takes the participle for the clause's verb, and "X-claimed attacks". */
    private static void claimants(Sentence sentence, Token noun, Set<Argument> found) {
        sentence.head(noun)
                .filter(verb -> noun.is("nsubj")
                        && verb.tag().equals("VBN")
                        && sentence.child(verb, "aux", "aux:pass").isEmpty())
                .ifPresent(verb -> sentence.children(verb, "obl").stream()
                        .filter(child -> preposition(sentence, child).equals("by"))
                        .forEach(child -> found.add(new Argument(Slot.preposition("by"), child))));
        for (Token participle : sentence.children(noun, "amod")) {
            if (participle.tag().equals("VBN")) {
                sentence.children(participle).stream()
                        .filter(Token::isNoun)
                        .forEach(child -> found.add(new Argument(Slot.MODIFIER, child)));
            }
        }
    }

    /** "a smuggler and several of his friends". */
    private static boolean isSomeOf(Sentence sentence, Token token) {
        return token.tag().startsWith("JJ")
                && sentence.children(token, "nmod").stream()
                        .anyMatch(noun -> preposition(sentence, noun).equals("of"));
    }

    private static Stream<Argument> conjoined(Sentence sentence, Argument argument) {
        List<Token> all = new ArrayList<>();
        all.add(argument.head());
        for (Token next : sentence.children(argument.head(), "conj")) {
            if (next.isNoun()
                    || next.tag().equals("CD")
                    || argument.head().tag().equals(next.tag())
                    || isSomeOf(sentence, next)) {
                all.add(next);
            }
        }
        return all.stream().map(head -> new Argument(argument.slot(), head));
    }
}
