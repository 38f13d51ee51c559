// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

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
    private final TellingWords.Tag tags;

    LostClause(Sentence sentence, ContentEdges edges, TellingWords.Tag tags) {
        this.sentence = sentence;
        this.edges = edges;
        this.tags = tags;
    }

    /** The parser lost the clause, but "that" tells where it begins: "said before the meeting that ...". */
    Optional<Statement.Content> afterThat(Token verb) {
        for (int i = verb.index() + 1; i < Math.min(sentence.size(), verb.index() + MOST_BETWEEN); i++) {
            Token token = sentence.token(i);
            boolean opens = token.text().equalsIgnoreCase("that")
                    && (token.tag().equals("IN") || i == verb.index() + 1)
                    && i + 1 < sentence.size();
            if (opens || asks(verb, i)) {
                return rest(i, verb);
            }
            int inserted = token.text().equals(",") ? endOfInsertion(i) : i;
            if (inserted > i) {
                i = inserted;
            } else if (FINITE.contains(token.tag()) || STOPS.contains(token.text())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "insisted, again in a letter, that ...": the comma right before "that"; the one it began with when there is none. */
    private int endOfInsertion(int comma) {
        for (int i = comma + 1; i + 1 < Math.min(sentence.size(), comma + MOST_BETWEEN); i++) {
            Token token = sentence.token(i);
            if (token.text().equals(",") && sentence.token(i + 1).text().equalsIgnoreCase("that")) {
                return i;
            }
            if (FINITE.contains(token.tag())) {
                return comma;
            }
        }
        return comma;
    }

    /** "It said 31 people hurt on Monday were in hospitals": the parser takes "it said" with half of the clause for the subject of the rest. */
    Optional<Statement.Content> ofFalseSubject(SpeechFrames.Match match) {
        Token verb = match.verb();
        boolean opens = verb.is("csubj")
                && FINITE.contains(verb.tag())
                && sentence.child(verb, "nsubj")
                        .filter(subject ->
                                sentence.subtree(subject).nextSetBit(0) == 0 && subject.index() < verb.index())
                        .isPresent();
        boolean clause = sentence.after(match.words().getLast())
                .filter(next -> OPENS_SUBJECT.contains(next.tag()))
                .isPresent();
        return opens && clause ? rest(match.words().getLast().index() + 1, verb) : Optional.empty();
    }

    /** "gifts which the mayor said were legal": the clause goes on right behind the verb, without the subject that stands before it. */
    Optional<Statement.Content> ofRelative(Token verb) {
        boolean relative = sentence.child(verb, "nsubj")
                .map(subject -> sentence.subtree(subject).nextSetBit(0))
                .filter(first -> first > 0 && first < verb.index())
                .filter(first ->
                        Set.of("WDT", "WP").contains(sentence.token(first - 1).tag()))
                .isPresent();
        return sentence.after(verb)
                .filter(next -> relative && FINITE.contains(next.tag()))
                .flatMap(next -> rest(next.index(), verb));
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
        return clause ? rest(from, match.verb()) : Optional.empty();
    }

    /** "He added: [It was typical of them]". */
    private int afterColon(int from) {
        return from < sentence.size() && sentence.token(from).text().equals(":") ? from + 1 : from;
    }

    /** "told the newspaper [he was ill]". */
    int afterHearer(SpeechFrames.Match match) {
        int from = match.words().getLast().index() + 1;
        return tags.hearers().contains(match.verb().lemma())
                ? sentence.child(match.verb(), "obj", "iobj")
                        .map(hearer -> Math.max(from, hearer.index() + 1))
                        .orElse(from)
                : from;
    }

    private Optional<Statement.Content> rest(int from, Token verb) {
        return edges.rest(from, verb).map(span -> new Statement.Content(List.of(span), Optional.empty()));
    }
}
