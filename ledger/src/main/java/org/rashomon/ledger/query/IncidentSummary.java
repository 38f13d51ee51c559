// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rashomon.model.AccountSpeaker;
import org.rashomon.model.Actor;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Evidence;
import org.rashomon.model.Facet;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.IncidentOutline;
import org.rashomon.model.IncidentState;

/**
 * What a list shows of an incident, without the reports that tell of it.
 *
 * @param id the incident's
 * @param outline what accounts say together
 * @param sides who is said to have acted and who to have been hit, in words
 * @param voices who tells of it
 * @param partings in what accounts part
 * @param standing how it is borne out
 */
public record IncidentSummary(
        IncidentId id, IncidentOutline outline, Sides sides, Voices voices, List<Facet> partings, Standing standing) {
    public IncidentSummary {
        partings = List.copyOf(partings);
    }

    /** Of an incident; {@code documents} gives those that it quotes. */
    public static IncidentSummary of(Incident incident, Function<DocumentId, Document> documents) {
        return SummaryMaker.summary(incident, documents);
    }

    /** Who is said to have acted and who to have been hit, each once. */
    public record Sides(List<Named> initiators, List<Named> recipients) {
        public Sides {
            initiators = List.copyOf(initiators);
            recipients = List.copyOf(recipients);
        }
    }

    /** Somebody as read and as worded. */
    public record Named(Actor actor, String words) {}

    /**
     * Those who speak.
     *
     * @param shown those with figures and denials first, as many as a list has room for
     * @param all how many accounts there are
     * @param lead what the first one tells, where nobody gives a figure
     */
    public record Voices(List<Voice> shown, int all, Optional<Quoted> lead) {
        public Voices {
            shown = List.copyOf(shown);
        }
    }

    /**
     * An account in brief.
     *
     * @param speaker whose
     * @param figure its first that is not one denied, the dead before the injured
     * @param figures how many it has
     * @param denial what it denies first
     */
    public record Voice(AccountSpeaker speaker, Optional<Counted> figure, int figures, Optional<Quoted> denial) {}

    /** A figure and where its words stand. */
    public record Counted(CasualtyFigure figure, Quoted words) {}

    /** Words and who printed them. */
    public record Quoted(Evidence evidence, String outlet) {}

    /** How it is borne out: reports, origins, the state in one word, and whether a party says that it did it. */
    public record Standing(int reports, int origins, IncidentState state, boolean admitted) {
        static Standing of(Incident incident) {
            return new Standing(
                    incident.standing().corroboration().reports(),
                    incident.standing().corroboration().origins().size(),
                    incident.standing().state(),
                    incident.standing().admitted());
        }
    }
}
