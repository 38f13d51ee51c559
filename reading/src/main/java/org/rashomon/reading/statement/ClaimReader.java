// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.List;
import org.rashomon.model.Claim;
import org.rashomon.model.EventMention;
import org.rashomon.reading.frame.ArgumentFinder;
import org.rashomon.reading.frame.MarkedText;
import org.rashomon.reading.frame.VerbClasses;

/** Reads the claims of a document: its statements, each with the events told in it, and the outlet's own telling. */
public final class ClaimReader {
    private final StatementReader statements;

    public ClaimReader(SpeechFrames frames, VerbClasses verbs) {
        this.statements = new StatementReader(frames, new ArgumentFinder(verbs));
    }

    /** The claims in the order of the text, numbered from 1; every event belongs to exactly one. */
    public List<Claim> read(MarkedText text, List<EventMention> events) {
        return new ClaimBuilder(text).build(statements.read(text), events);
    }
}
