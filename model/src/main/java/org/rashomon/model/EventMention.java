// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.List;

/**
 * One passage's telling of an event.
 *
 * @param id within the reading
 * @param trigger type and words
 * @param modality how it is told
 * @param participants who to whom
 * @param setting where and when
 * @param figures with what harm
 */
public record EventMention(
        EventMentionId id,
        Trigger trigger,
        Modality modality,
        Participants participants,
        Setting setting,
        List<CasualtyFigure> figures) {
    public EventMention {
        figures = List.copyOf(figures);
    }

    public EventType type() {
        return trigger.type();
    }
}
