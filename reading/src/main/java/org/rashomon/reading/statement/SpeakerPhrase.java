// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.BitSet;
import java.util.HashSet;
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
    private static final Set<String> NOUN_PHRASE =
            Set.of("det", "amod", "compound", "nummod", "nmod", "nmod:poss", "flat", "fixed", "det:predet", "advmod");
    private static final Set<String> TELLING = Set.of("appos", "acl", "acl:relcl", "conj", "cc", "nmod:npmod");

    private final Sentence sentence;

    SpeakerPhrase(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The mention widened to its phrase, never over the verb; as it is for a pronoun. */
    ActorMention widened(ActorMention mention, Token head, Token verb) {
        Span span = mention.mention().span();
        if (head.tag().startsWith("PRP") || head.tag().startsWith("W") || !span.overlaps(head.span())) {
            return mention;
        }
        boolean known =
                mention.actor().name().isPresent() || mention.actor().party().isPresent();
        Span whole = phrase(head, verb, known);
        if (!whole.contains(span) || whole.equals(span)) {
            return mention;
        }
        Mention words =
                new Mention(whole, sentence.textOf(whole), mention.mention().rule());
        return new ActorMention(words, mention.described(), mention.resolution());
    }

    private Span phrase(Token head, Token verb, boolean known) {
        BitSet phrase = sentence.subtree(head, left(head, verb, known));
        int first = head.index();
        while (first > 0 && phrase.get(first - 1) && !opens(sentence.token(first - 1))) {
            first--;
        }
        int last = head.index();
        while (last + 1 < sentence.size()
                && phrase.get(last + 1)
                && last + 1 != verb.index()
                && last - first < MOST_TOKENS) {
            last++;
        }
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

    /** The branches that do not belong to the phrase: the cue's own clause, and whatever is not told of the speaker. */
    private Set<Token> left(Token head, Token verb, boolean known) {
        Set<Token> cut = new HashSet<>();
        for (Token child : sentence.children(head)) {
            boolean mark = child.is("punct") && known;
            boolean wanted = NOUN_PHRASE.contains(child.relation())
                    || mark
                    || known && TELLING.contains(child.relation()) && !isClauseBeside(child);
            boolean before = child.index() < head.index() && TELLING.contains(child.relation());
            boolean occasion = child.is("nmod") && CuePhrase.OCCASIONS.contains(child.lemma());
            if (!wanted || before || occasion || sentence.isWithin(verb, child)) {
                cut.add(child);
            }
        }
        return cut;
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
