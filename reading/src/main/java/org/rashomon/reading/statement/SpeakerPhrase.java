// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Mention;
import org.rashomon.model.Span;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * The whole phrase that tells who speaks: "Ana Ruiz, 40, a nurse who fled the town,". A speaker whose name or side is known takes appositions and
 * telling clauses along; one known by the words alone keeps to the noun phrase, for these words tell such speakers apart.
 */
final class SpeakerPhrase {
    private static final int MOST_TOKENS = 40;
    private static final int MOST_IN_BRACKETS = 8;
    private static final Set<String> NOUN_PHRASE =
            Set.of("det", "amod", "compound", "nummod", "nmod", "nmod:poss", "flat", "fixed", "det:predet", "advmod");
    private static final Set<String> DASHES = Set.of("--", "—", "–", "―");
    private static final Set<String> JOINED = Set.of("conj", "cc");
    private static final Set<String> TELLING = Set.of("appos", "acl", "acl:relcl", "conj", "cc", "nmod:npmod");

    private final Sentence sentence;
    private final SpeakerExtent extent;

    SpeakerPhrase(Sentence sentence, SpeakerWords words) {
        this.sentence = sentence;
        this.extent = new SpeakerExtent(sentence, words.groups());
    }

    /** The mention widened to its phrase, never over the verb; as it is for a pronoun. */
    ActorMention widened(ActorMention mention, Token head, Token verb) {
        Span span = mention.mention().span();
        if (head.tag().startsWith("PRP") || head.tag().startsWith("W") || !span.overlaps(head.span())) {
            return mention;
        }
        boolean known =
                mention.actor().name().isPresent() || mention.actor().party().isPresent() || isNamed(head);
        Optional<Token> relative = known ? relative(verb) : Optional.empty();
        if (relative.isPresent()) {
            return worded(mention, relative.get().span());
        }
        Span phrase = extent.withPossessive(phrase(head, verb, known), known && verb.isNoun());
        Span telling = known ? extent.withSequel(extent.withInsertion(phrase, verb), verb) : phrase;
        Span whole = extent.withQuantity(telling, head, verb);
        return whole.contains(span) && !whole.equals(span) ? worded(mention, whole) : mention;
    }

    /** The whole phrase of a document: "a poll conducted in May". */
    ActorMention whole(ActorMention mention, Token head, Token cue) {
        Span span = mention.mention().span();
        Span whole = phrase(head, cue, true);
        boolean pronoun = head.tag().startsWith("PRP");
        return !pronoun && whole.contains(span) ? worded(mention, whole) : mention;
    }

    /** "another witness, Omar Haddad,". */
    private boolean isNamed(Token head) {
        return sentence.children(head, "appos").stream()
                .anyMatch(name -> name.isProperNoun() && name.index() > head.index());
    }

    private ActorMention worded(ActorMention mention, Span span) {
        Mention words =
                new Mention(span, sentence.textOf(span), mention.mention().rule());
        return new ActorMention(words, mention.described(), mention.resolution());
    }

    /** "the minister, who said": a pronoun like "he", where it is known for whom it stands. */
    private Optional<Token> relative(Token verb) {
        Optional<Token> at = Optional.of(verb);
        while (at.filter(token -> token.is("conj")).isPresent()) {
            at = sentence.head(at.get());
        }
        return at.flatMap(first -> sentence.child(first, "nsubj"))
                .filter(subject -> subject.tag().startsWith("W") && subject.index() < verb.index());
    }

    private Span phrase(Token head, Token verb, boolean known) {
        BitSet phrase = sentence.subtree(head, left(head, verb, known));
        int first = head.index();
        while (first > 0 && phrase.get(first - 1) && !opens(sentence.token(first - 1))) {
            first--;
        }
        for (int i = head.index() - 1; i >= first; i--) {
            if (DASHES.contains(sentence.token(i).text()) && i > 0) {
                // "GENEVA - The envoy": a dateline before the sentence.
                first = i + 1;
            }
        }
        int last = head.index();
        while (last + 1 < sentence.size()
                && phrase.get(last + 1)
                && last + 1 != verb.index()
                && last - first < MOST_TOKENS) {
            last++;
        }
        last = bracketed(last, verb);
        while (last > head.index() && closes(sentence.token(last))) {
            last--;
        }
        boolean setOff = sentence.tokens().subList(head.index(), last + 1).stream()
                .anyMatch(token -> token.text().equals(","));
        boolean comma = known
                && setOff
                && verb.index() > last
                && last + 1 < sentence.size()
                && sentence.token(last + 1).text().equals(",");
        return Span.covering(
                sentence.token(first).span(),
                sentence.token(comma ? last + 1 : last).span());
    }

    /** "Ana Ruiz (D-Texas)": the parser leaves the bracket's end to the verb. */
    private int bracketed(int last, Token verb) {
        boolean open = sentence.token(last).text().equals("(");
        if (open) {
            for (int i = last + 1; i < Math.min(sentence.size(), last + MOST_IN_BRACKETS); i++) {
                if (sentence.token(i).text().equals(")")) {
                    return i;
                }
                if (i == verb.index()) {
                    return last - 1;
                }
            }
        }
        return last;
    }

    /** The branches that do not belong to the phrase: the cue's own clause, and whatever is not told of the speaker. */
    private Set<Token> left(Token head, Token verb, boolean known) {
        Set<Token> cut = new HashSet<>();
        for (Token child : sentence.children(head)) {
            boolean mark = child.is("punct") && known;
            boolean wanted = NOUN_PHRASE.contains(child.relation())
                    || mark
                    || JOINED.contains(child.relation()) && !child.isVerb() && verb.index() > child.index()
                    || known && TELLING.contains(child.relation()) && !isClauseBeside(child);
            boolean before = child.index() < head.index() && TELLING.contains(child.relation());
            boolean occasion = child.is("nmod")
                    && (CuePhrase.OCCASIONS.contains(child.lemma()) || ContentEdges.DAYS.contains(child.text()));
            boolean aside = child.relation().startsWith("acl") && isSetOff(child);
            if (!wanted || before || occasion || aside || sentence.isWithin(verb, child)) {
                cut.add(child);
            }
        }
        return cut;
    }

    /** "Ana Ruiz, [who fled the town,] said": an aside of the report; "those [who fled]" is not. */
    private boolean isSetOff(Token clause) {
        int first = sentence.subtree(clause).nextSetBit(0);
        return first > 0
                && sentence.token(first - 1).text().equals(",")
                && !sentence.token(first).text().equals("including");
    }

    /** A conjunct that is a clause of its own is the parser's mistake. */
    private static boolean isClauseBeside(Token child) {
        return child.is("conj") && child.isVerb();
    }

    private static boolean opens(Token token) {
        return token.is("punct") || token.is("cc") || token.is("mark");
    }

    private static boolean closes(Token token) {
        return token.tag().equals("POS")
                || Set.of(",", ";", ":", "-", "--", "—", "–", "\"", "”", "“", "''", "and")
                        .contains(token.text());
    }
}
