// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.rashomon.reading.frame.ArgumentFinder;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * Where a content behind its cue ends, as the index of the first word that is no part of it: where the speaker goes on to do something else, where somebody else
 * begins to speak, and where the sentence's main clause begins.
 */
final class ContentEnd {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> PAST_OR_PRESENT = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> CONTRASTS =
            Set.of("while", "whereas", "but", "though", "although", ";", "--", "—", "–", "-");
    private static final Set<String> OPENS_CLAUSE =
            Set.of("when", "while", "although", "though", "if", "after", "before", "despite", "since", "as", "once");
    private static final Set<String> JOINTS = Set.of(",", "and", "but");
    private static final Set<String> TIME_WORDS = Set.of("despite", "during", "after", "before", "since", "until");
    private static final Set<String> FOLLOWS = Set.of("obl", "xcomp", "advcl", "nmod", "acl", "dep", "obj");
    private static final Set<String> SUBJECT_WORDS =
            Set.of("DT", "PRP", "PRP$", "NNP", "NNPS", "NN", "NNS", "JJ", "CD", "POS", "HYPH", "IN");
    private static final int MOST_IN_SUBJECT = 12;

    private final Sentence sentence;
    private final ContentMarks marks;
    private final Predicate<Token> isCue;

    ContentEnd(Sentence sentence, ContentMarks marks, Predicate<Token> isCue) {
        this.sentence = sentence;
        this.marks = marks;
        this.isCue = isCue;
    }

    /** What follows the content in the verb's clause without a mark or conjunction between belongs to it, wherever the parser hung it. */
    int ofClause(Token head, Token verb, boolean phrase) {
        int end = Math.max(head.index() + 1, sentence.subtree(head).length());
        for (Token next : sentence.children(verb)) {
            boolean follows = next.index() >= end && FOLLOWS.contains(next.relation());
            if (follows && sentence.subtree(next).nextSetBit(0) == end && !(phrase && isCircumstance(next))) {
                end = sentence.subtree(next).length();
            }
        }
        return end;
    }

    /** When, by what means or on what occasion it is said is no part of a thing that is said. */
    private boolean isCircumstance(Token next) {
        boolean clause = next.is("advcl") && sentence.child(next, "mark").isPresent();
        boolean time = ContentEdges.DAYS.contains(next.text()) || CuePhrase.OCCASIONS.contains(next.lemma());
        return clause || time || TIME_WORDS.contains(ArgumentFinder.preposition(sentence, next));
    }

    /** "mocked his rivals, talked over them and ...": a finite verb without a subject goes on with the speaker. */
    int beforeNextDeed(BitSet tokens, Token head, Token verb) {
        for (int i = head.index() + 2; i < tokens.length(); i++) {
            Token token = sentence.token(i);
            boolean deed = token.tag().equals(verb.tag())
                    && PAST_OR_PRESENT.contains(token.tag())
                    && JOINTS.contains(sentence.token(i - 1).text())
                    && sentence.child(token, "nsubj", "nsubj:pass", "expl").isEmpty()
                    && !marks.isQuoted(token);
            if (deed) {
                return i - 1;
            }
        }
        return sentence.size();
    }

    /** "..., accusing its neighbour of lies", "... and accuses its neighbour": the speaker's next words are no part of these. */
    int beforeNextCue(Token head, Token verb, int end) {
        for (int i = head.index() + 1; i < end; i++) {
            Token token = sentence.token(i);
            Token before = sentence.token(i - 1);
            boolean participle = token.tag().equals("VBG")
                    && (ContentEdges.SET_OFF.contains(before.text())
                            || token.is("advcl")
                                    && token.lemma().equals("say")
                                    && !before.tag().equals("IN"));
            boolean conjunct = token.tag().equals(verb.tag())
                    && PAST_OR_PRESENT.contains(token.tag())
                    && Set.of("and", "but").contains(before.text())
                    && sentence.child(token, "nsubj", "nsubj:pass").isEmpty();
            if ((participle || conjunct) && isCue.test(token) && !marks.isQuoted(token)) {
                return i - 1;
            }
            OptionalInt other = ofOtherTelling(token, head, verb);
            if (other.isPresent()) {
                return other.getAsInt();
            }
        }
        return sentence.size();
    }

    /** "..., while others said ...", "When he claimed ..., the mayor said ...": somebody else's words begin. */
    private OptionalInt ofOtherTelling(Token token, Token head, Token verb) {
        if (!PAST_OR_PRESENT.contains(token.tag()) || !isCue.test(token) || marks.isQuoted(token)) {
            return OptionalInt.empty();
        }
        Optional<Token> subject = sentence.children(token, "nsubj").stream()
                .filter(child -> child.index() < token.index() && child.index() > head.index())
                .findFirst();
        if (subject.isEmpty()) {
            return OptionalInt.empty();
        }
        int first = sentence.subtree(subject.get()).nextSetBit(0);
        if (first <= verb.index() + 1) {
            return OptionalInt.empty();
        }
        String before = sentence.token(first - 1).text().toLowerCase(Locale.ROOT);
        boolean contrast = CONTRASTS.contains(before) && !closesAside(first - 1, head);
        boolean main = before.equals(",") && isSubordinate(verb);
        return contrast || main ? OptionalInt.of(first - 1) : OptionalInt.empty();
    }

    /** "the ruin - a word used by many - the mayor spoke of": the second dash. */
    private boolean closesAside(int at, Token head) {
        return isDash(sentence.token(at))
                && sentence.tokens().subList(Math.min(head.index(), at), at).stream()
                        .anyMatch(this::isDash);
    }

    /** "When guests claimed that ...,": what the cue's clause opens with tells that the main clause is still to come. */
    private boolean isSubordinate(Token verb) {
        return sentence.tokens().subList(0, verb.index()).stream()
                .anyMatch(token -> OPENS_CLAUSE.contains(token.text().toLowerCase(Locale.ROOT)));
    }

    /** "Claiming that the road was closed, the mayor [went home]": behind the comma a subject and its verb begin the main clause. */
    int beforeMainClause(Token verb) {
        if (!isFronted(verb)) {
            return sentence.size();
        }
        for (int i = verb.index() + 2; i + 2 < sentence.size(); i++) {
            Token comma = sentence.token(i);
            if (comma.text().equals(",") && !marks.isQuoted(comma) && beginsClause(i + 1)) {
                return i;
            }
        }
        return sentence.size();
    }

    /** The cue's clause opens the sentence with a subordinator or as a participle. */
    private boolean isFronted(Token verb) {
        int first = 0;
        while (first < verb.index()
                && (sentence.token(first).is("punct")
                        || sentence.token(first).is("cc")
                        || sentence.token(first).tag().equals("RB"))) {
            first++;
        }
        String opening = sentence.token(first).text().toLowerCase(Locale.ROOT);
        boolean noMark = sentence.tokens().subList(first, verb.index()).stream()
                .noneMatch(token -> token.text().equals(","));
        return noMark
                && (OPENS_CLAUSE.contains(opening)
                        || first == verb.index() && verb.tag().equals("VBG"));
    }

    /** A subject, without a conjunction before it, and a finite verb. */
    private boolean beginsClause(int at) {
        int i = at;
        boolean noun = false;
        while (i < sentence.size()
                && i - at < MOST_IN_SUBJECT
                && SUBJECT_WORDS.contains(sentence.token(i).tag())) {
            noun = noun || sentence.token(i).isNoun() || sentence.token(i).tag().equals("PRP");
            i++;
        }
        while (i < sentence.size() && sentence.token(i).tag().equals("RB")) {
            i++;
        }
        return noun && i < sentence.size() && FINITE.contains(sentence.token(i).tag());
    }

    /** "a fourth round - one of them on a Sunday": an aside of the report ends what is said, where no second dash closes it. */
    int beforeLooseDash(BitSet side, Token verb) {
        List<Token> dashes = side.stream()
                .filter(i -> i >= verb.index() + 2)
                .mapToObj(sentence::token)
                .filter(token -> isDash(token) && !marks.isQuoted(token))
                .toList();
        return dashes.size() == 1 ? dashes.getFirst().index() : sentence.size();
    }

    private boolean isDash(Token token) {
        boolean mark = Set.of("-", "--", "—", "–", "―").contains(token.text());
        return mark
                && sentence.before(token)
                        .filter(before -> before.span().end() < token.span().begin())
                        .isPresent()
                && sentence.after(token)
                        .filter(after -> after.span().begin() > token.span().end())
                        .isPresent();
    }
}
