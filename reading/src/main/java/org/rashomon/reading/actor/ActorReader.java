// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import java.util.List;
import org.rashomon.model.Document;
import org.rashomon.reading.language.Sentence;

/** Finds the actors of a report. Safe for use by many threads. */
public final class ActorReader {
    private final ActorLexicon lexicon;

    public ActorReader(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The actors of a report.
     *
     * @param document whose date chooses among dated names
     * @param sentences of its text, in order
     */
    public ActorMentions read(Document document, List<Sentence> sentences) {
        ActorMentions mentions = new ActorMentions();
        Story story = new Story();
        sentences.forEach(sentence -> {
            SentenceTerms terms = new SentenceTerms(
                    sentence,
                    lexicon.matches(sentence, document.masthead().published().map(published -> published.date())),
                    lexicon);
            new SentenceReader(document, terms, story, mentions).read();
        });
        return mentions;
    }
}
