// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.List;
import org.rashomon.model.Claim;
import org.rashomon.model.EventMention;
import org.rashomon.model.Testimony;
import org.rashomon.reading.frame.ArgumentFinder;
import org.rashomon.reading.frame.MarkedText;
import org.rashomon.reading.frame.VerbClasses;

/** Reads who speaks in a document: its statements, each with the events told in it, the outlet's own telling, and who is told to be silent. */
public final class ClaimReader {
    private final StatementReader statements;
    private final TurnReader turns;
    private final SilenceReader silences;

    public ClaimReader(SpeechFrames frames, VerbClasses verbs) {
        ArgumentFinder arguments = new ArgumentFinder(verbs);
        this.statements = new StatementReader(frames, arguments);
        this.turns = new TurnReader(Layout.load(), frames.speakerWords());
        this.silences = new SilenceReader(SilenceFrames.load(), frames.speakerWords(), arguments);
    }

    /** Claims and silences in the order of the text; claims are numbered from 1, and every event belongs to exactly one. */
    public Testimony read(MarkedText text, List<EventMention> events) {
        List<Quote> quotes = QuoteFinder.find(text.document().text());
        Speech speech = new Speech(quotes, turns.read(text, quotes));
        List<Claim> claims = new ClaimBuilder(text, speech).build(statements.read(text, speech), events);
        return new Testimony(claims, silences.read(text, claims));
    }
}
