// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.ActorMention;
import org.rashomon.reading.frame.Argument;
import org.rashomon.reading.frame.ArgumentFinder;
import org.rashomon.reading.frame.Slot;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * Finds who speaks by a cue. In this order: the words beside a quotation, the speaker of the clause that a participle goes on with, the
 * cue's own subject, and the subject it shares with the sentence's first verb.
 */
final class SpeakingSubject {
    /** Where the speaker stands towards a noun: "Chad's claim that", "claims by Chad that". */
    private static final Set<Slot> AUTHORS =
            Set.of(Slot.POSSESSOR, Slot.SUBJECT, Slot.preposition("by"), Slot.preposition("from"));

    private static final Set<String> QUOTED = Set.of("quote", "cite", "report");

    private static final Set<String> FINITE_OR_PARTICIPLE = Set.of("VBD", "VBZ", "VBP", "VBG");

    private static final Set<String> JOINS = Set.of("and", "but", "or", ",", "-", "--", "—", "–", "by");

    private final SpeechFrames frames;
    private final ArgumentFinder arguments;

    SpeakingSubject(SpeechFrames frames, ArgumentFinder arguments) {
        this.frames = frames;
        this.arguments = arguments;
    }

    /** Who speaks by a cue, as mentioned; nobody when the sentence does not tell. */
    Optional<ActorMention> find(Passage passage, SpeechFrames.Match match) {
        Sentence sentence = passage.sentence();
        SpeakerFinder finder = new SpeakerFinder(frames.speakerWords(), passage.actors());
        SpeechFrame.Speaking who = match.frame().people().speaking();
        Optional<ActorMention> tagged = new QuoteTag(sentence, passage.quotes())
                .speaker(match.verb())
                .filter(head -> match.frame().content().contains(new ContentForm.Quote()))
                .flatMap(head -> finder.find(sentence, List.of(head), SpeechFrame.Speaking.ANYBODY));
        return tagged.or(() -> ofClauseAbove(sentence, match).flatMap(heads -> finder.find(sentence, heads, who)))
                .or(() -> ofTag(sentence, match).flatMap(head -> finder.find(sentence, List.of(head), who)))
                .or(() -> finder.find(sentence, subjects(sentence, match), who))
                .or(() -> finder.find(sentence, ofSentence(sentence, match.verb()), who))
                .or(() -> finder.find(sentence, lost(sentence, match), who));
    }

    /** "issued a statement saying", "said in a statement putting ...": who issued it speaks. */
    private Optional<Token> author(Sentence sentence, Token verb, Token document) {
        boolean said = document.is("obl")
                && sentence.head(document)
                        .filter(above -> frames.isCue(sentence, above))
                        .isPresent();
        boolean issued = (document.is("obj") || said)
                && verb.is("acl")
                && verb.tag().equals("VBG")
                && frames.speakerWords().documents().contains(document.lemma());
        return sentence.head(document).filter(above -> issued).flatMap(above -> sentence.child(above, "nsubj"));
    }

    private static List<Token> lost(Sentence sentence, SpeechFrames.Match match) {
        Token verb = match.verb();
        boolean open = verb.isVerb()
                && !match.isState()
                && sentence.child(verb, "aux:pass").isEmpty()
                && sentence.children(verb, "nsubj").stream().allMatch(subject -> isRelative(sentence, subject));
        return open ? new LostSubject(sentence).find(verb) : List.of();
    }

    /** "who", "most of whom". */
    private static boolean isRelative(Sentence sentence, Token subject) {
        return subject.tag().startsWith("W")
                || sentence.children(subject).stream()
                        .anyMatch(child -> child.tag().startsWith("W"));
    }

    /** "The road was closed, said the mayor." */
    private Optional<Token> ofTag(Sentence sentence, SpeechFrames.Match match) {
        return match.frame().content().contains(new ContentForm.Clause())
                ? ClauseTag.of(sentence, match.verb(), frames.words().tag()).map(ClauseTag::speaker)
                : Optional.empty();
    }

    private List<Token> subjects(Sentence sentence, SpeechFrames.Match match) {
        Token above = sentence.head(match.verb()).orElse(match.verb());
        if (match.verb().text().equals("saying") && QUOTED.contains(above.lemma())) {
            // "was quoted as saying": who is quoted speaks.
            return sentence.children(above, "nsubj:pass");
        }
        Optional<Token> author = author(sentence, match.verb(), above);
        if (author.isPresent()) {
            return List.of(author.get());
        }
        if (match.isState()) {
            return sentence.children(match.verb()).stream()
                    .filter(child -> child.is("nsubj") || child.is("nsubj:pass"))
                    .toList();
        }
        if (match.verb().isNoun()) {
            return arguments.find(sentence, match.verb()).stream()
                    .filter(argument -> AUTHORS.contains(argument.slot()))
                    .map(Argument::head)
                    .toList();
        }
        List<Token> all = arguments.find(sentence, match.verb(), Slot.SUBJECT);
        List<Token> own = sentence.children(match.verb(), "nsubj").stream()
                .filter(subject -> subject.index() < match.verb().index() && all.contains(subject))
                .toList();
        // A dateline before the sentence ("GENEVA - ...") is taken for a subject beside the true one.
        return own.size() > 1 ? List.of(own.getLast()) : all;
    }

    /** "brought it down, but said it was not enough": the parser lost the subject that two verbs share. */
    private static List<Token> ofSentence(Sentence sentence, Token verb) {
        boolean shared = FINITE_OR_PARTICIPLE.contains(verb.tag())
                && sentence.child(verb, "nsubj", "nsubj:pass", "expl").isEmpty()
                && sentence.before(first(sentence, verb))
                        .filter(token -> JOINS.contains(token.text()))
                        .isPresent();
        return shared
                ? sentence.roots()
                        .filter(root -> root.index() < verb.index())
                        .flatMap(root -> sentence.children(root, "nsubj").stream())
                        .filter(subject -> subject.index() < verb.index())
                        .limit(1)
                        .toList()
                : List.of();
    }

    /** The first of the auxiliaries and adverbs before a verb. */
    private static Token first(Sentence sentence, Token verb) {
        Token at = verb;
        for (Token before = verb; before.head() == verb.index() || before.equals(verb); ) {
            at = before;
            if (at.index() == 0 || JOINS.contains(sentence.token(at.index() - 1).text())) {
                break;
            }
            before = sentence.token(at.index() - 1);
        }
        return at;
    }

    /** "the ministry said adding that ...": the comma between the two got lost. */
    private boolean isSaidBefore(Sentence sentence, Token before) {
        return before.isVerb() && frames.isCue(sentence, before);
    }

    /** "denied it had fired, accusing its neighbour of lies": who opened the sentence goes on to speak. */
    private Optional<List<Token>> ofClauseAbove(Sentence sentence, SpeechFrames.Match match) {
        Token verb = match.verb();
        if (!verb.tag().equals("VBG")
                || sentence.before(verb)
                        .filter(token -> !ContentEdges.SET_OFF.contains(token.text()) && !isSaidBefore(sentence, token))
                        .isPresent()) {
            return Optional.empty();
        }
        Optional<Token> above = sentence.head(verb);
        while (above.isPresent()) {
            Token head = above.get();
            List<Token> subjects = arguments.find(sentence, head, Slot.SUBJECT);
            if (frames.isCue(sentence, head) && !subjects.isEmpty()) {
                return Optional.of(subjects);
            }
            above = sentence.head(head);
        }
        return Optional.empty();
    }
}
