// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.model.Document;
import org.rashomon.model.Party;
import org.rashomon.model.Publication;
import org.rashomon.reading.actor.Term.Use;
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
        ReportSetting setting = setting(document, sentences);
        ActorMentions mentions = new ActorMentions();
        Story story = new Story();
        for (Sentence sentence : sentences) {
            SentenceTerms terms = new SentenceTerms(sentence, lexicon.matches(sentence, setting), lexicon);
            new SentenceReader(document, terms, story, mentions).read();
        }
        return mentions;
    }

    private ReportSetting setting(Document document, List<Sentence> sentences) {
        ReportSetting unknown =
                new ReportSetting(document.masthead().published().map(Publication::date), Set.of());
        Set<Party> states = new LinkedHashSet<>();
        for (Sentence sentence : sentences) {
            for (TermMatch match : lexicon.matches(sentence, unknown)) {
                if (match.term().use() == Use.STATE || match.term().use() == Use.NATIONALITY) {
                    match.term().actor().party().ifPresent(states::add);
                }
            }
        }
        return new ReportSetting(unknown.day(), states);
    }
}
