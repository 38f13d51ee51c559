// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Span;
import org.rashomon.reading.frame.ArgumentFinder;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** What stands beside a speaker's phrase and belongs to it, though the tree may not say so: a quantity, an inserted apposition, a possessive mark. */
final class SpeakerExtent {
    private static final int MOST_INSERTED = 26;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> QUOTATION = Set.of("\"", "“", "”", "''", "``");
    private static final Set<String> OPENS_INSERTION = Set.of("DT", "CD", "JJ", "NN", "NNS", "NNP", "PRP$", "RB", "IN");

    private final Sentence sentence;
    private final Set<String> groups;

    SpeakerExtent(Sentence sentence, Set<String> groups) {
        this.sentence = sentence;
        this.groups = groups;
    }

    /** "Ana Ruiz, 40, who fled the town, said": all that stands between commas before the verb, where the parser lost it. */
    Span withInsertion(Span span, Token verb) {
        int from = sentence.tokens().stream()
                .filter(token -> token.span().begin() >= span.end())
                .mapToInt(Token::index)
                .findFirst()
                .orElse(sentence.size());
        int to = verb.index();
        while (to > from && isAuxiliary(sentence.token(to - 1), verb)) {
            to--;
        }
        boolean setOff = to - from > 2
                && to - from < MOST_INSERTED
                && sentence.token(from).text().equals(",")
                && sentence.token(to - 1).text().equals(",")
                && tellsOfSpeaker(sentence.tokens().subList(from + 1, to - 1));
        return setOff ? Span.covering(span, sentence.token(to - 1).span()) : span;
    }

    /** "“...,” said Ana Ruiz, 40, who fled the town.": the rest of the sentence. */
    Span withSequel(Span span, Token verb) {
        List<Token> after = sentence.tokens().stream()
                .filter(token -> token.span().begin() >= span.end())
                .toList();
        boolean inverted = verb.span().end() + 1 == span.begin() && after.size() > 2;
        if (!inverted || !after.getFirst().text().equals(",")) {
            return span;
        }
        List<Token> rest = after.subList(1, after.size() - 1);
        boolean ends = after.getLast().text().equals(".") && rest.size() < MOST_INSERTED;
        return ends && tellsOfSpeaker(rest) ? Span.covering(span, rest.getLast().span()) : span;
    }

    private static boolean isAuxiliary(Token token, Token verb) {
        return token.head() == verb.index() && (token.relation().startsWith("aux") || token.is("advmod"));
    }

    /** An apposition, an age, "including ..."; no clause beside and no quotation. */
    private static boolean tellsOfSpeaker(List<Token> inserted) {
        boolean plain = inserted.stream()
                .noneMatch(token -> QUOTATION.contains(token.text())
                        || FINITE.contains(token.tag())
                        || token.tag().startsWith("W"));
        Token first = inserted.getFirst();
        return plain && (OPENS_INSERTION.contains(first.tag()) || first.text().equals("including"));
    }

    /** "[some of] the villagers", "[residents and] officials": the words of one subject. */
    Span withQuantity(Span span, Token head, Token verb) {
        Optional<Token> top = sentence.head(head)
                .filter(above -> above.index() < head.index()
                        && verb.index() > head.index()
                        && above.span().end() <= span.begin())
                .filter(above -> isSubject(above, verb) && (head.is("conj") || isOf(head))
                        || isOf(head) && groups.contains(above.lemma()));
        return top.map(above -> sentence.token(sentence.subtree(above).nextSetBit(0)))
                .filter(first ->
                        first.index() <= head.index() && !first.is("punct") && !first.is("cc") && !first.is("mark"))
                .filter(first -> sentence.tokens().subList(first.index(), head.index()).stream()
                        .noneMatch(token -> token.text().equals(",") || token.isVerb()))
                .map(first -> Span.covering(first.span(), span))
                .orElse(span);
    }

    private static boolean isSubject(Token above, Token verb) {
        return above.head() == verb.index() && above.relation().startsWith("nsubj");
    }

    private boolean isOf(Token head) {
        return head.is("nmod") && ArgumentFinder.preposition(sentence, head).equals("of");
    }

    /** "[the mayor's] claim". */
    Span withPossessive(Span span, boolean owner) {
        return sentence.tokens().stream()
                .filter(token ->
                        owner && token.tag().equals("POS") && token.span().begin() == span.end())
                .findFirst()
                .map(mark -> Span.covering(span, mark.span()))
                .orElse(span);
    }
}
