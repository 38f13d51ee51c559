// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Span;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** What is said where the cue's own clause stands inside it or behind it: "The road, she said, was closed." */
final class ClauseAround {
    private static final Set<String> MARKS = Set.of(",", "”", "\"", "''", "-", "--", "—");
    private static final Set<String> BESIDE = Set.of("parataxis", "dep", "ccomp");
    private static final Set<String> INSERTED = Set.of("parataxis", "dep", "ccomp", "advcl", "csubj", "acl:relcl");

    private final Sentence sentence;
    private final ContentEdges edges;
    private final TellingWords.Tag tags;

    ClauseAround(Sentence sentence, ContentEdges edges, TellingWords.Tag tags) {
        this.sentence = sentence;
        this.edges = edges;
        this.tags = tags;
    }

    /** "The road, she said, was closed", "The road was closed, the mayor said on Monday." */
    Optional<Statement.Content> ofTag(Token verb) {
        return ClauseTag.of(sentence, verb, tags).flatMap(tag -> {
            BitSet all = new BitSet();
            all.set(0, sentence.size());
            Optional<Token> head = sentence.roots()
                    .filter(root -> !root.equals(verb))
                    .findFirst()
                    .or(() -> sentence.child(verb, "ccomp", "parataxis", "dep"));
            return around(all, tag.first(), tag.end(), head);
        });
    }

    /** The words on both sides of the cue's own. */
    private Optional<Statement.Content> around(BitSet words, int first, int end, Optional<Token> head) {
        BitSet before = (BitSet) words.clone();
        before.clear(first, Math.max(first, sentence.size()));
        BitSet after = (BitSet) words.clone();
        after.clear(0, end);
        List<Span> spans = new ArrayList<>();
        Optional<Span> sequel = edges.sequel(after);
        (sequel.isPresent() ? edges.opening(before) : edges.whole(before)).ifPresent(spans::add);
        sequel.ifPresent(spans::add);
        return spans.isEmpty() ? Optional.empty() : Optional.of(new Statement.Content(spans, head));
    }

    /** "The road, she said, was closed", by the tree: all but the cue's own clause. */
    Optional<Statement.Content> ofParenthesis(Token verb, Optional<Token> speaker) {
        Optional<Token> main = sentence.head(verb);
        boolean beside = (BESIDE.contains(verb.relation()) || isAsClause(verb))
                && main.filter(this::isPredicate).isPresent();
        if (!beside
                || !isSetOff(verb)
                || speaker.filter(token -> sentence.isWithin(token, verb)).isEmpty()
                || sentence.child(verb, "ccomp").isPresent()) {
            return Optional.empty();
        }
        BitSet own = sentence.subtree(verb);
        BitSet rest = sentence.subtree(main.get());
        rest.andNot(own);
        return around(rest, own.nextSetBit(0), own.length(), main);
    }

    /** "as she said": the whole clause is said, and told again. */
    private boolean isAsClause(Token verb) {
        return verb.is("advcl")
                && sentence.children(verb, "mark").stream()
                        .anyMatch(mark -> mark.text().equalsIgnoreCase("as"));
    }

    private boolean isPredicate(Token main) {
        return main.isVerb() || sentence.child(main, "cop").isPresent();
    }

    /** "while some said it would rain": the parser takes the clause that is said for the one that holds the cue. */
    Optional<Statement.Content> ofInsertion(Token verb, Optional<Token> speaker) {
        Optional<Token> main = sentence.head(verb)
                .filter(head -> head.index() > verb.index() && isPredicate(head) && INSERTED.contains(verb.relation()));
        if (main.isEmpty()
                || speaker.filter(token -> token.index() < verb.index()).isEmpty()) {
            return Optional.empty();
        }
        BitSet rest = sentence.subtree(main.get());
        rest.clear(0, verb.index() + 1);
        boolean ownSubject = sentence.child(main.get(), "nsubj", "nsubj:pass", "expl")
                .filter(subject -> subject.index() > verb.index())
                .isPresent();
        return ownSubject
                ? edges.whole(rest).map(span -> new Statement.Content(List.of(span), main))
                : Optional.empty();
    }

    /** The cue's clause stands after a mark, or opens the sentence. */
    private boolean isSetOff(Token verb) {
        BitSet own = sentence.subtree(verb);
        int first = own.nextSetBit(0);
        while (first < own.length() && sentence.token(first).is("punct")) {
            first++;
        }
        boolean plain = sentence.tokens().subList(first, verb.index()).stream()
                .filter(token -> own.get(token.index()))
                .noneMatch(token -> token.isVerb() && !token.is("aux")
                        || token.is("mark") && !token.text().equalsIgnoreCase("as"));
        return plain && (first == 0 || MARKS.contains(sentence.token(first - 1).text()) || hasLostMark(verb, first));
    }

    /** "he said describing it as a crime": not "the words he said". */
    private boolean goesOn(Token verb) {
        return sentence.after(verb).filter(next -> next.tag().equals("VBG")).isPresent();
    }

    /** "The road was closed Berg said": the comma is lost, and the parser still sees two sentences. */
    private boolean hasLostMark(Token verb, int first) {
        boolean subject = sentence.child(verb, "nsubj")
                .filter(speaker -> speaker.index() >= first && speaker.index() < verb.index())
                .filter(speaker -> speaker.isProperNoun() || speaker.tag().equals("PRP") && goesOn(verb))
                .isPresent();
        Token last = sentence.token(first - 1);
        // "the words Berg said": the object of both.
        boolean led = last.is("obj")
                || last.tag().startsWith("W")
                || Set.of("IN", "CC", "TO", "DT").contains(last.tag());
        return verb.is("parataxis") && verb.head() < first && subject && !led;
    }
}
