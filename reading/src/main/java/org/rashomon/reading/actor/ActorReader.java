// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Document;
import org.rashomon.model.Party;
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
     * @param document the report
     * @param day of the report, which chooses among dated names; without one the latest meaning holds
     * @param sentences of its text, in order
     */
    public ActorMentions read(Document document, Optional<LocalDate> day, List<Sentence> sentences) {
        ReportSetting setting = setting(day, sentences);
        ActorMentions mentions = new ActorMentions();
        Story story = new Story();
        for (Sentence sentence : sentences) {
            SentenceTerms terms = new SentenceTerms(sentence, lexicon.matches(sentence, setting), lexicon);
            new SentenceReader(document, terms, story, mentions).read();
        }
        return mentions;
    }

    private ReportSetting setting(Optional<LocalDate> day, List<Sentence> sentences) {
        ReportSetting unknown = new ReportSetting(day, Set.of());
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
