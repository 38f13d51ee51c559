// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.List;
import org.rashomon.reading.actor.ActorMentions;
import org.rashomon.reading.language.Sentence;

/**
 * A sentence with what is marked in and around it.
 *
 * @param sentence in which a cue is looked for
 * @param actors who is mentioned where, in the whole document
 * @param speech the document's quotations and turns
 */
record Passage(Sentence sentence, ActorMentions actors, Speech speech) {
    List<Quote> quotes() {
        return speech.quotes();
    }
}
