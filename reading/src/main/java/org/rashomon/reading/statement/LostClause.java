// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** The clause that is said, where the parser lost it: read off the words behind the verb, to the end of the sentence. */
final class LostClause {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> STOPS =
            Set.of(",", ";", ".", ":", "“", "\"", "''", "``", "”", "-", "--", "—", "–");
    private static final Set<String> OPENS_SUBJECT =
            Set.of("DT", "PRP", "PRP$", "EX", "NNP", "NNS", "NN", "JJ", "CD", "NNPS");
    private static final int MOST_BETWEEN = 12;
    private static final Set<String> QUESTIONS = Set.of("why", "how", "what", "when", "where", "who", "which");

    private final Sentence sentence;
    private final ContentEdges edges;

    LostClause(Sentence sentence, ContentEdges edges) {
        this.sentence = sentence;
        this.edges = edges;
    }

    /** The parser lost the clause, but "that" tells where it begins: "said before the meeting that ...". */
    Optional<Statement.Content> afterThat(Token verb) {
        for (int i = verb.index() + 1; i < Math.min(sentence.size(), verb.index() + MOST_BETWEEN); i++) {
            Token token = sentence.token(i);
            boolean opens = token.text().equalsIgnoreCase("that")
                    && (token.tag().equals("IN") || i == verb.index() + 1)
                    && i + 1 < sentence.size();
            if (opens || asks(verb, i)) {
                return rest(i);
            }
            if (FINITE.contains(token.tag()) || STOPS.contains(token.text())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "explained why it was closed", "asked the mayor whether ...". */
    private boolean asks(Token verb, int at) {
        Token token = sentence.token(at);
        String word = token.text().toLowerCase(Locale.ROOT);
        boolean next = at == verb.index() + 1;
        boolean asked = Set.of("ask", "wonder", "question", "inquire").contains(verb.lemma());
        boolean question = QUESTIONS.contains(word) && token.tag().startsWith("W");
        return question && (next || asked) || word.equals("whether") || asked && word.equals("if");
    }

    /** "He said there were five": the parser lost the clause, but it follows at once with a subject and a finite verb. */
    Optional<Statement.Content> rightAfter(SpeechFrames.Match match) {
        int from = afterColon(afterHearer(match));
        boolean active = match.verb().isVerb()
                && (!match.verb().tag().equals("VBN")
                        || sentence.child(match.verb(), "aux").isPresent());
        if (!active
                || from + 2 >= sentence.size()
                || !OPENS_SUBJECT.contains(sentence.token(from).tag())) {
            return Optional.empty();
        }
        boolean clause = false;
        for (int i = from + 1; i < Math.min(sentence.size(), from + MOST_BETWEEN) && !clause; i++) {
            Token token = sentence.token(i);
            if (token.tag().startsWith("W")
                    || STOPS.contains(token.text())
                    || token.tag().equals("CC")) {
                return Optional.empty();
            }
            clause = FINITE.contains(token.tag());
        }
        return clause ? rest(from) : Optional.empty();
    }

    /** "He added: [It was typical of them]". */
    private int afterColon(int from) {
        return from < sentence.size() && sentence.token(from).text().equals(":") ? from + 1 : from;
    }

    /** "told the newspaper [he was ill]". */
    int afterHearer(SpeechFrames.Match match) {
        int from = match.words().getLast().index() + 1;
        return ClauseTag.TAKES_HEARER.contains(match.verb().lemma())
                ? sentence.child(match.verb(), "obj", "iobj")
                        .map(hearer -> Math.max(from, hearer.index() + 1))
                        .orElse(from)
                : from;
    }

    private Optional<Statement.Content> rest(int from) {
        BitSet rest = new BitSet();
        rest.set(from, sentence.size());
        return edges.trimmed(rest, 0)
                .map(span -> new Statement.Content(List.of(edges.withQuotationMarks(span)), Optional.empty()));
    }
}
