// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rashomon.model.Span;
import org.rashomon.reading.frame.ArgumentFinder;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** Finds what is said beside a verb of speech, in one of the forms its frame allows. */
final class ContentFinder {
    private static final Set<String> CLAUSAL = Set.of("ccomp", "parataxis", "dep", "advcl");
    static final Set<String> SET_OFF = Set.of(",", "-", "--", "—", "–");
    private static final Set<String> TRIMMED = Set.of(",", ".", ";", ":", "-", "--", "—", "–", "and", "but");

    private final Sentence sentence;
    private final List<Quote> quotes;
    private final Predicate<Token> isCue;

    ContentFinder(Sentence sentence, List<Quote> quotes, Predicate<Token> isCue) {
        this.isCue = isCue;
        this.sentence = sentence;
        this.quotes = quotes;
    }

    /** The content in the first of the forms that is there. */
    Optional<Statement.Content> find(SpeechFrames.Match match, Optional<Token> speaker) {
        return match.frame().content().stream()
                .flatMap(form -> in(form, match, speaker).stream())
                .findFirst();
    }

    private Optional<Statement.Content> in(ContentForm form, SpeechFrames.Match match, Optional<Token> speaker) {
        return switch (form) {
            case ContentForm.Quote() -> new QuotedContent(sentence, quotes).find(match, speaker);
            case ContentForm.Clause() -> clause(match, speaker);
            case ContentForm.Infinitive() -> child(match, Set.of("xcomp", "advcl", "ccomp", "acl"), true);
            case ContentForm.Phrase() -> phrase(match);
            case ContentForm.Preposition(String word) -> preposition(match, word);
            case ContentForm.Predication() -> predication(match);
        };
    }

    // --- clauses

    private Optional<Statement.Content> clause(SpeechFrames.Match match, Optional<Token> speaker) {
        Token verb = match.verb();
        if (verb.isNoun()) {
            return nounClause(verb);
        }
        if (verb.is("mark") && sentence.head(verb).isPresent()) {
            return Optional.of(below(sentence.head(verb).get(), verb));
        }
        return child(match, Set.of("ccomp"), false)
                .or(() -> parenthetical(verb, speaker))
                .or(() -> leading(match.verb()))
                .or(() -> throughObject(match))
                .or(() -> child(match, CLAUSAL, false))
                .or(() -> afterThat(verb));
    }

    /** "the claim that the road was closed", "accusations by the mayor that ...". */
    private Optional<Statement.Content> nounClause(Token noun) {
        return sentence.children(noun).stream()
                .filter(child ->
                        Set.of("ccomp", "acl", "dep").contains(child.relation()) && child.index() > noun.index())
                .filter(child -> sentence.token(sentence.subtree(child).nextSetBit(0))
                        .text()
                        .equalsIgnoreCase("that"))
                .findFirst()
                .map(head -> below(head, noun));
    }

    private Optional<Statement.Content> child(SpeechFrames.Match match, Set<String> relations, boolean infinitive) {
        return sentence.children(match.verb()).stream()
                .filter(child ->
                        relations.contains(child.relation()) && !match.words().contains(child))
                .filter(child -> infinitive ? isInfinitive(child) : isClause(child, match.verb()))
                .findFirst()
                .map(head -> infinitive ? fromTo(head, match.verb()) : below(head, match.verb()));
    }

    /** From its "to", or the "not" before it. */
    private Statement.Content fromTo(Token head, Token verb) {
        BitSet below = sentence.subtree(head);
        sentence.children(head).stream()
                .filter(child -> child.tag().equals("TO") || child.is("advmod"))
                .findFirst()
                .ifPresent(first -> below.clear(0, first.index()));
        return content(below, head, verb);
    }

    /** "The bridge was closed, the mayor said": a clause before, without a word that would make it a circumstance. */
    private Optional<Statement.Content> leading(Token verb) {
        return sentence.children(verb).stream()
                .filter(child -> CLAUSAL.contains(child.relation()) && child.index() < verb.index())
                .filter(child -> sentence.child(child, "mark").isEmpty()
                        && sentence.child(child, "nsubj", "nsubj:pass", "expl").isPresent())
                .findFirst()
                .map(head -> below(head, verb));
    }

    /** "claimed the operations destroyed ...": the parser takes the clause's subject for the verb's object. */
    private Optional<Statement.Content> throughObject(SpeechFrames.Match match) {
        return sentence.child(match.verb(), "obj").flatMap(object -> {
            int next = sentence.subtree(object).length();
            while (next < sentence.size() && sentence.token(next).tag().startsWith("RB")) {
                next++;
            }
            if (next >= sentence.size()
                    || !Set.of("VBD", "VBZ", "VBP", "MD")
                            .contains(sentence.token(next).tag())) {
                return Optional.empty();
            }
            BitSet rest = new BitSet();
            rest.set(match.verb().index() + 1, endBeforeConjunct(match.verb()));
            Token finite = sentence.token(next);
            Token head = sentence.head(finite)
                    .filter(verb -> finite.relation().startsWith("aux"))
                    .orElse(finite);
            return trimmed(rest, 0).map(span -> new Statement.Content(List.of(span), Optional.of(head)));
        });
    }

    /** "insists it is calm and accuses its neighbour": the second verb is the speaker's, not the content's. */
    private int endBeforeConjunct(Token verb) {
        return sentence.children(verb, "conj").stream()
                .filter(Token::isVerb)
                .map(next -> sentence.subtree(next).nextSetBit(0))
                .filter(first -> first > verb.index())
                .findFirst()
                .map(first -> Math.max(verb.index() + 1, first - 1))
                .orElse(sentence.size());
    }

    private boolean isInfinitive(Token head) {
        return sentence.children(head).stream()
                .anyMatch(child -> child.tag().equals("TO") && child.index() < head.index());
    }

    /** Has a verb or a copula, and for the weaker relations its own subject. */
    private boolean isClause(Token head, Token verb) {
        boolean predicate = head.isVerb() || sentence.child(head, "cop").isPresent();
        boolean subject =
                sentence.child(head, "nsubj", "nsubj:pass", "expl", "csubj").isPresent();
        boolean circumstance = head.is("advcl")
                && sentence.child(head, "mark")
                        .filter(mark -> !mark.text().equalsIgnoreCase("that"))
                        .isPresent();
        return head.is("ccomp") || predicate && subject && !circumstance && head.index() > verb.index();
    }

    /** "The road, she said, was closed": all but the cue's own clause. */
    private Optional<Statement.Content> parenthetical(Token verb, Optional<Token> speaker) {
        Optional<Token> main = sentence.head(verb);
        boolean beside = Set.of("parataxis", "dep", "ccomp").contains(verb.relation())
                && main.filter(Token::isVerb).isPresent();
        if (!beside
                || !isSetOff(verb)
                || speaker.filter(token -> sentence.isWithin(token, verb)).isEmpty()
                || sentence.child(verb, "ccomp").isPresent()) {
            return Optional.empty();
        }
        BitSet own = sentence.subtree(verb);
        BitSet rest = sentence.subtree(main.get());
        rest.andNot(own);
        int cueFirst = own.nextSetBit(0);
        BitSet before = rest.get(0, cueFirst);
        BitSet after = rest.get(own.length(), sentence.size());
        List<Span> spans = new ArrayList<>();
        trimmed(before, 0).ifPresent(spans::add);
        trimmed(after, own.length()).ifPresent(spans::add);
        return spans.isEmpty() ? Optional.empty() : Optional.of(new Statement.Content(spans, main));
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
                .noneMatch(token -> token.isVerb() && !token.is("aux") || token.is("mark"));
        return plain
                && (first == 0
                        || Set.of(",", "”", "\"", "''", "-", "--", "—")
                                .contains(sentence.token(first - 1).text()));
    }

    /** The parser lost the clause, but "that" tells where it begins. */
    private Optional<Statement.Content> afterThat(Token verb) {
        Optional<Token> that = sentence.after(verb).filter(token -> token.text().equalsIgnoreCase("that"));
        return that.flatMap(token -> {
            BitSet rest = new BitSet();
            rest.set(token.index(), sentence.size());
            return trimmed(rest, 0).map(span -> new Statement.Content(List.of(span), Optional.empty()));
        });
    }

    // --- phrases

    private Optional<Statement.Content> phrase(SpeechFrames.Match match) {
        return sentence.child(match.verb(), "obj", "nsubj:pass")
                .filter(child -> !match.words().contains(child)
                        && !child.tag().startsWith("PRP")
                        && !child.tag().startsWith("W"))
                .map(head -> content(sentence.subtree(head, occasions(head)), head, match.verb()));
    }

    /** "criticised the plan [in an email]": the parser hangs the occasion on the object. */
    private Set<Token> occasions(Token object) {
        return sentence.children(object, "nmod").stream()
                .filter(child -> CuePhrase.OCCASIONS.contains(child.lemma())
                        && Set.of("in", "during", "at").contains(ArgumentFinder.preposition(sentence, child)))
                .collect(Collectors.toSet());
    }

    /** "described [the vote as a farce]", "called [it a farce]". */
    private Optional<Statement.Content> predication(SpeechFrames.Match match) {
        Optional<Statement.Content> complement = preposition(match, "as");
        Optional<Token> object = sentence.child(match.verb(), "obj")
                .filter(token ->
                        token.index() > match.verb().index() && !match.words().contains(token));
        if (object.isEmpty()) {
            return complement;
        }
        Statement.Content named = below(object.get(), match.verb());
        Optional<Span> rest = complement
                .map(content -> content.spans().getFirst())
                .or(() -> sentence.child(match.verb(), "xcomp")
                        .map(token -> below(token, match.verb()).spans().getFirst()));
        Span whole = rest.filter(span -> span.begin() > named.spans().getFirst().begin())
                .map(span -> Span.covering(named.spans().getFirst(), span))
                .orElse(named.spans().getFirst());
        return Optional.of(new Statement.Content(
                List.of(whole), complement.flatMap(Statement.Content::head).or(named::head)));
    }

    private Optional<Statement.Content> preposition(SpeechFrames.Match match, String word) {
        Token verb = match.verb();
        return match.words().stream()
                .flatMap(own -> sentence.children(own).stream())
                .filter(child ->
                        Set.of("obl", "nmod", "advcl", "xcomp", "ccomp", "dep").contains(child.relation()))
                .filter(child -> joinedBy(child, word))
                .findFirst()
                .or(() -> throughObject(verb, word))
                .map(head -> withoutJoint(head, verb));
    }

    /** The parser hangs the phrase on the object: "accused [Freedonia of shelling]". */
    private Optional<Token> throughObject(Token verb, String word) {
        return sentence.child(verb, "obj")
                .flatMap(object -> sentence.children(object).stream()
                        .filter(child -> Set.of("nmod", "acl").contains(child.relation()) && joinedBy(child, word))
                        .findFirst());
    }

    private boolean joinedBy(Token child, String word) {
        return ArgumentFinder.preposition(sentence, child).equals(word)
                || sentence.children(child, "mark").stream()
                        .anyMatch(mark -> mark.text().equalsIgnoreCase(word));
    }

    private Statement.Content withoutJoint(Token head, Token verb) {
        BitSet below = sentence.subtree(head);
        int first = below.nextSetBit(0);
        if (Set.of("case", "mark").contains(sentence.token(first).relation())) {
            below.clear(first);
        }
        return content(below, head, verb);
    }

    private Statement.Content below(Token head, Token verb) {
        return content(sentence.subtree(head), head, verb);
    }

    private Statement.Content content(BitSet tokens, Token head, Token verb) {
        BitSet side = (BitSet) tokens.clone();
        boolean after = head.index() > verb.index();
        if (after) {
            int end = endOfClause(head, verb);
            side.set(head.index(), end);
            side.clear(0, startOfClause(head, verb, side));
            side.clear(endBeforeNextCue(head, verb, end), sentence.size());
        } else {
            side.clear(verb.index(), sentence.size());
        }
        Span span = withBracket(trimmed(side, 0).orElse(head.span()));
        return new Statement.Content(List.of(withQuotationMarks(span)), Optional.of(head));
    }

    /** Its "that" begins a clause: "told Parliament on Monday that ...". */
    private int startOfClause(Token head, Token verb, BitSet tokens) {
        return sentence.children(head, "mark").stream()
                .filter(mark -> mark.text().equalsIgnoreCase("that") && mark.index() > verb.index())
                .map(Token::index)
                .filter(tokens::get)
                .findFirst()
                .orElse(verb.index() + 1);
    }

    /** "..., accusing its neighbour of lies", "... and accuses its neighbour": the speaker's next words are no part of these. */
    private int endBeforeNextCue(Token head, Token verb, int end) {
        for (int i = head.index() + 1; i < end; i++) {
            Token token = sentence.token(i);
            Token before = sentence.token(i - 1);
            boolean participle = token.tag().equals("VBG")
                    && (SET_OFF.contains(before.text())
                            || token.is("advcl") && token.lemma().equals("say"));
            boolean conjunct = token.tag().equals(verb.tag())
                    && Set.of("VBD", "VBZ", "VBP").contains(token.tag())
                    && Set.of("and", "but").contains(before.text())
                    && sentence.child(token, "nsubj", "nsubj:pass").isEmpty();
            if ((participle || conjunct) && isCue.test(token) && !isQuoted(token)) {
                return i - 1;
            }
        }
        return sentence.size();
    }

    private boolean isQuoted(Token token) {
        return quotes.stream().anyMatch(quote -> quote.whole().contains(token.span()));
    }

    /** What follows the content in the verb's clause without a mark or conjunction between belongs to it, wherever the parser hung it. */
    private int endOfClause(Token head, Token verb) {
        int end = Math.max(head.index() + 1, sentence.subtree(head).length());
        for (Token next : sentence.children(verb)) {
            boolean follows = next.index() >= end
                    && Set.of("obl", "xcomp", "advcl", "nmod", "acl", "dep", "obj")
                            .contains(next.relation());
            if (follows && sentence.subtree(next).nextSetBit(0) == end) {
                end = sentence.subtree(next).length();
            }
        }
        return end;
    }

    /** A quotation that begins or ends at the content's edge belongs to it with its marks. */
    private Span withQuotationMarks(Span span) {
        int begin = span.begin();
        int end = span.end();
        for (Quote quote : quotes) {
            Span whole = quote.whole();
            if (whole.begin() < begin && whole.begin() >= begin - 2 && whole.end() <= end + 3) {
                begin = whole.begin();
            }
            boolean closesBeside = whole.end() > end && whole.end() <= end + 3;
            boolean runsOn = whole.end() > sentence.span().end() && whole.begin() < end;
            if (whole.begin() >= begin && (closesBeside || runsOn)) {
                end = whole.end();
            }
        }
        return new Span(begin, end);
    }

    /** A closing bracket right after a part with an open one. */
    private Span withBracket(Span span) {
        String words = sentence.textOf(span);
        boolean open = words.lastIndexOf('(') > words.lastIndexOf(')');
        return sentence.tokens().stream()
                .filter(token -> open
                        && token.span().begin() == span.end()
                        && token.text().equals(")"))
                .findFirst()
                .map(token -> Span.covering(span, token.span()))
                .orElse(span);
    }

    private Optional<Span> trimmed(BitSet tokens, int offset) {
        int first = tokens.nextSetBit(0);
        int last = tokens.previousSetBit(tokens.length());
        while (first >= 0
                && first <= last
                && TRIMMED.contains(sentence.token(first + offset).text())) {
            first++;
        }
        while (last >= first
                && first >= 0
                && TRIMMED.contains(sentence.token(last + offset).text())) {
            last--;
        }
        return first < 0 || last < first
                ? Optional.empty()
                : Optional.of(Span.covering(
                        sentence.token(first + offset).span(),
                        sentence.token(last + offset).span()));
    }
}
