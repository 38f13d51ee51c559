// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Which passages tell of one happening. Start at {@link org.rashomon.ledger.incident.IncidentLinker}, which does it in three steps, all at
 * once and the same for any order of the documents:
 *
 * <ol>
 *   <li>the event mentions of one document that tell of one happening become an {@link org.rashomon.ledger.incident.Episode}
 *       ({@link org.rashomon.ledger.incident.EpisodeFinder});
 *   <li>episodes of different documents that may be one are brought together by place and party
 *       ({@link org.rashomon.ledger.incident.Blocks}) and compared ({@link org.rashomon.ledger.incident.Likeness});
 *   <li>the likest are joined first, as long as nothing within a {@link org.rashomon.ledger.incident.Cluster} conflicts.
 * </ol>
 *
 * <p>Figures that contradict each other never keep tellings apart: that is what an incident is there to show.
 */
@NullMarked
package org.rashomon.ledger.incident;

import org.jspecify.annotations.NullMarked;
