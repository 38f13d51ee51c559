// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.ActorMention;
import org.rashomon.model.PloverType;
import org.rashomon.model.Span;
import org.rashomon.model.SpeechAct;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * An attribution as found in its sentence, before statements inside statements are sorted out.
 *
 * @param sentence that holds the cue
 * @param cue the words that attribute
 * @param speaker who says it; empty where no word tells
 * @param content what is said
 * @param sense what is done by it, to whom and about whom
 * @param rule the id of the rule that found it
 */
record Statement(
        Sentence sentence, Span cue, Optional<ActorMention> speaker, Content content, Sense sense, String rule) {
    private static final Set<SpeechAct> JUDGING = Set.of(SpeechAct.CRITICISES, SpeechAct.SUPPORTS, SpeechAct.DENIES);

    /**
     * What is said.
     *
     * @param spans one or more, in order
     * @param head the word at the top of the content's tree, when it has one in the cue's sentence
     */
    record Content(List<Span> spans, Optional<Token> head) {
        Content {
            spans = List.copyOf(spans);
        }

        boolean contains(Span other) {
            return spans.stream().anyMatch(span -> span.contains(other));
        }
    }

    /**
     * What is done by saying it.
     *
     * @param act of the closed list
     * @param addressee to whom
     * @param targets about whom
     * @param plover what PLOVER calls it; empty for a statement
     */
    record Sense(
            SpeechAct act, Optional<ActorMention> addressee, List<ActorMention> targets, Optional<PloverType> plover) {
        Sense {
            targets = List.copyOf(targets);
        }

        Sense(SpeechAct act, Optional<ActorMention> addressee, List<ActorMention> targets) {
            this(act, addressee, targets, act.plover());
        }
    }

    Statement by(ActorMention who) {
        return new Statement(sentence, cue, Optional.of(who), content, sense, rule);
    }

    Statement with(Content other) {
        return new Statement(sentence, cue, speaker, other, sense, rule);
    }

    /** "“...” — Ana Ruiz": the name closes what is said. */
    boolean isCredited() {
        return rule.equals(Turn.Form.CREDIT.rule());
    }

    /** The page's layout tells whose words they are. */
    boolean isSet() {
        return Arrays.stream(Turn.Form.values()).anyMatch(form -> form.rule().equals(rule));
    }

    /**
     * "condemned the raid which killed nine": what a relative clause tells of a thing that is praised, condemned or denied is the report's telling, not the
     * speaker's.
     */
    boolean presupposes(Span told) {
        return JUDGING.contains(sense.act())
                && content.head()
                        .filter(head -> head.isNoun() || head.tag().equals("VBG"))
                        .filter(head -> sentence.tokens().stream()
                                .filter(token -> token.is("acl:relcl") && sentence.isWithin(token, head))
                                .anyMatch(clause -> sentence.spanOf(sentence.subtree(clause))
                                        .contains(told)))
                        .isPresent();
    }

    boolean isInside(Statement other) {
        return !equals(other) && other.content().contains(cue);
    }
}
