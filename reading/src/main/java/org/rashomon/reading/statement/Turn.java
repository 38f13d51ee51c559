// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import org.rashomon.model.ActorMention;
import org.rashomon.model.Span;
import org.rashomon.reading.language.Sentence;

/**
 * Words that the page sets as somebody's.
 *
 * @param sentence that holds the cue
 * @param cue the mark between the speaker and the words
 * @param speaker whose they are
 * @param words what is said
 * @param form in which way they are set
 */
record Turn(Sentence sentence, Span cue, ActorMention speaker, Span words, Form form) {
    /** The ways of setting somebody's words. */
    enum Form {
        /** "Officials: ten dead in blast" at the head of a report: the outlet's words for them. */
        HEADLINE,
        /** "SPOKESMAN: They fired first.": a transcript, the very words. */
        TURN,
        /** "“...” — Ana Ruiz". */
        CREDIT;

        String rule() {
            return switch (this) {
                case HEADLINE -> "attribution/headline";
                case TURN -> "attribution/turn";
                case CREDIT -> "attribution/credit";
            };
        }
    }

    /** The words as a quotation, where they are the speaker's own. */
    boolean isVerbatim() {
        return form != Form.HEADLINE;
    }
}
