// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.Locale;
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
        boolean startsWithAdverb = first == 0 && sentence.token(first).is("advmod");
        return startsWithAdverb ? verb.index() : first;
    }

    private static boolean isOwn(Token before, Token verb) {
        return before.head() == verb.index() && (before.relation().startsWith("aux") || before.is("advmod"));
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
