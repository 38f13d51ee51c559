// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Span;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** The run of words that attributes: the verb with its auxiliaries, its manner and its occasion, "has repeatedly said in a statement". */
final class CuePhrase {
    static final Set<String> OCCASIONS = Set.of(
            "statement",
            "interview",
            "email",
            "e-mail",
            "letter",
            "speech",
            "tweet",
            "message",
            "post",
            "report",
            "memo",
            "release",
            "address",
            "briefing",
            "conference",
            "communique",
            "communiqué");

    private static final Set<String> LIGHT = Set.of(
            "make", "issue", "give", "offer", "have", "hold", "express", "voice", "repeat", "raise", "deliver", "share",
            "level");

    /** How far behind its preposition the noun of an occasion may stand: "in a joint written statement". */
    private static final int OCCASION_TOKENS = 5;

    private final Sentence sentence;

    CuePhrase(Sentence sentence) {
        this.sentence = sentence;
    }

    Span of(SpeechFrames.Match match, Statement.Content content) {
        int first = start(match.verb());
        int last = match.verb().index();
        for (Token word : match.words()) {
            last = word.index() == last + 1 ? last + 1 : last;
        }
        last = manner(last, content);
        last = occasion(last, content);
        last = joint(last, content);
        return Span.covering(sentence.token(first).span(), sentence.token(last).span());
    }

    private int start(Token verb) {
        int first = verb.index();
        while (first > 0 && isOwn(sentence.token(first - 1), verb)) {
            first--;
        }
        if (verb.isNoun()) {
            return light(verb, described(verb));
        }
        Optional<Token> matrix = first > 1 ? matrix(verb, first - 1) : Optional.empty();
        if (matrix.isPresent()) {
            return start(matrix.get());
        }
        boolean startsWithAdverb = first == 0 && sentence.token(first).is("advmod");
        return startsWithAdverb ? verb.index() : first;
    }

    /** "[false] claim". */
    private int described(Token noun) {
        int first = noun.index();
        while (first > 0
                && sentence.token(first - 1).head() == noun.index()
                && Set.of("amod", "compound").contains(sentence.token(first - 1).relation())) {
            first--;
        }
        return first;
    }

    /** "[has made the] claim": the verb that lends itself to the noun. */
    private int light(Token noun, int first) {
        int before = first - 1;
        boolean article = before > 0 && sentence.token(before).is("det");
        int at = article ? before - 1 : before;
        boolean lends = at >= 0
                && noun.is("obj")
                && noun.head() == at
                && LIGHT.contains(sentence.token(at).lemma());
        return lends ? start(sentence.token(at)) : first;
    }

    /** "[continued to] insist": the verb that carries the infinitive, when it stands right before its "to". */
    private Optional<Token> matrix(Token verb, int to) {
        return sentence.head(verb)
                .filter(head -> verb.is("xcomp") && head.isVerb() && head.index() == to - 1)
                .filter(head -> sentence.token(to).tag().equals("TO"));
    }

    private static boolean isOwn(Token before, Token verb) {
        return before.head() == verb.index()
                && (before.relation().startsWith("aux") || before.is("advmod") || before.is("cop"));
    }

    private int manner(int last, Statement.Content content) {
        boolean adverb = isFree(last + 1, content)
                && sentence.token(last + 1).tag().equals("RB")
                && sentence.token(last + 1).text().endsWith("ly");
        return adverb ? last + 1 : last;
    }

    private int occasion(int last, Statement.Content content) {
        if (!isFree(last + 1, content)
                || !Set.of("in", "during").contains(sentence.token(last + 1).text())) {
            return last;
        }
        for (int i = last + 2; i <= last + OCCASION_TOKENS && isFree(i, content); i++) {
            Token token = sentence.token(i);
            if (OCCASIONS.contains(token.text().toLowerCase(Locale.ROOT))) {
                return isFree(i + 1, content) && sentence.token(i + 1).isNoun() ? last : i;
            }
            if (token.is("punct") || token.isVerb() && !token.is("amod")) {
                return last;
            }
        }
        return last;
    }

    /** The colon or the preposition that stands between cue and content. */
    private int joint(int last, Statement.Content content) {
        if (!isFree(last + 1, content)) {
            return last;
        }
        Token next = sentence.token(last + 1);
        boolean leadsIn = last + 2 >= sentence.size() || !isFree(last + 2, content);
        boolean joins = next.text().equals(":") || next.tag().equals("IN") && next.is("case");
        return leadsIn && joins ? last + 1 : last;
    }

    private boolean isFree(int index, Statement.Content content) {
        return index < sentence.size()
                && content.spans().stream()
                        .noneMatch(span -> span.overlaps(sentence.token(index).span()));
    }
}
