// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import java.util.Optional;
import java.util.Set;
import org.rashomon.reading.actor.NounPhrase.Core;
import org.rashomon.reading.actor.Term.Use;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** Where a noun phrase begins and ends. The parser proposes by its arcs; marks and other names set limits that a wrong arc cannot cross. */
record PhraseEdges(SentenceTerms terms, Core core, Token head) {
    private static final Set<String> BEFORE =
            Set.of("det", "det:predet", "amod", "compound", "nmod:poss", "nummod", "flat", "nmod:npmod");
    private static final Set<String> NAME_AFTER = Set.of("appos", "flat", "dep", "compound");
    private static final Set<String> NO_OPENERS = Set.of("VBG", "RB", "RP", "IN");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> BARRIERS =
            Set.of("(", ")", "[", "]", ":", ";", "—", "\"", "“", "”", "‘", "’", "'", "``", "''", "`");

    /** Index of the first token: modifiers and titles belong, numbers do not ("at least 10 soldiers" is about "soldiers"). */
    int begin() {
        int proposed = proposedBegin();
        int begin = core.begin();
        while (begin > proposed && belongs(sentence().token(begin - 1))) {
            begin--;
        }
        return withoutGerund(withoutNumbers(begin));
    }

    private Sentence sentence() {
        return terms.sentence();
    }

    private int proposedBegin() {
        int begin = core.begin();
        for (int i = core.begin(); i < core.end(); i++) {
            for (Token child : sentence().children(sentence().token(i))) {
                if (child.index() < core.begin() && BEFORE.contains(child.relation())) {
                    begin = Math.min(begin, sentence().subtree(child).nextSetBit(0));
                }
            }
        }
        return begin;
    }

    private boolean belongs(Token token) {
        boolean mark = BARRIERS.contains(token.text()) && !token.tag().equals("POS");
        boolean finite = FINITE.contains(token.tag()) && !token.is("amod");
        return !mark && !finite && sentence().isWithin(token, head) && !(core.isNamed() && isBeyondName(token));
    }

    /** Before a state's or body's name, another name or a conjunction belongs to something else; before a person's it tells the side. */
    private boolean isBeyondName(Token token) {
        if (token.tag().equals("CC") || token.text().equals(",") || FINITE.contains(token.tag())) {
            return true;
        }
        boolean person =
                core.term().filter(match -> match.term().use() == Use.PERSON).isPresent();
        boolean otherName =
                terms.at(token).filter(match -> match.term().use().isName()).isPresent();
        return otherName && !person && !token.is("nmod:poss");
    }

    /** "using Afghan territory", "directly implicating Afghans": a gerund that the tagger took for a modifier opens no phrase, nor does a mark. */
    private int withoutGerund(int from) {
        int begin = from;
        while (begin < core.begin()
                && terms.at(sentence().token(begin)).isEmpty()
                && opensNothing(sentence().token(begin))) {
            begin++;
        }
        return begin;
    }

    private static boolean opensNothing(Token token) {
        return NO_OPENERS.contains(token.tag()) || token.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private int withoutNumbers(int from) {
        if (NounPhrase.isDefinite(sentence().token(from))) {
            return from;
        }
        for (int i = core.begin() - 1; i >= from; i--) {
            if (counts(sentence().token(i))) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean counts(Token token) {
        return token.is("nummod")
                || (token.tag().equals("CD") && !token.is("compound"))
                || terms.is(SmallWord.QUANTIFIERS, token);
    }

    /** Index after the last token: what belongs to a name stays with it. */
    int end() {
        int end = core.end();
        for (Token child : sentence().children(head)) {
            if (child.index() >= end && NAME_AFTER.contains(child.relation()) && isNameUpTo(end, child)) {
                end = child.index() + 1;
            }
        }
        return end == core.end() && mayGoOnWithOf() ? withOf(end) : end;
    }

    /** True when nothing but a name stands from {@code from} to the token: "spokesperson Shafqat Ali Khan" with the post as its head. */
    private boolean isNameUpTo(int from, Token last) {
        return sentence().tokens().subList(from, last.index() + 1).stream()
                .allMatch(token -> token.isProperNoun()
                        && use(token).filter(use -> use == Use.STATE).isEmpty());
    }

    private Optional<Use> use(Token token) {
        return terms.at(token).map(match -> match.term().use());
    }

    private boolean mayGoOnWithOf() {
        return head.isProperNoun()
                && (core.term().isEmpty()
                        || use(head).filter(use -> use == Use.OFFICE).isPresent());
    }

    /** "Board of Peace", "Ministry of Mines": a name goes on after "of" when a name follows at once. */
    private int withOf(int end) {
        int at = end + 1;
        if (at >= sentence().size()
                || !sentence().token(end).text().equals("of")
                || use(sentence().token(at)).isPresent()) {
            return end;
        }
        while (at < sentence().size() && sentence().token(at).isProperNoun()) {
            at++;
        }
        return at == end + 1 ? end : at;
    }
}
