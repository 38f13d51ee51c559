// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.EpisodeId;
import org.rashomon.model.EventType;
import org.rashomon.model.Modality;

/**
 * Puts the tellings of one happening together through a report: what points back to it, what came of it, and what is told of it again. Each
 * telling goes to the latest happening that it can be of, else it opens one of its own.
 */
final class EpisodeFinder {
    private static final Set<Modality> OF_AN_OCCASION = Set.of(Modality.HAPPENED, Modality.ALLEGED, Modality.ONGOING);

    private final List<EpisodeDraft> episodes = new ArrayList<>();

    void find(List<EventDraft> told) {
        for (EventDraft draft : told) {
            if (isOfAnOccasion(draft)) {
                EpisodeDraft episode = episode(draft).orElseGet(this::open);
                episode.add(draft);
                draft.episode = Optional.of(episode.id());
            }
        }
        leaveOutMereMentions();
    }

    /** Takes from the happenings what is only spoken of. */
    private void leaveOutMereMentions() {
        episodes.stream().filter(EpisodeDraft::isMereMention).forEach(EpisodeDraft::mereMention);
    }

    private static boolean isOfAnOccasion(EventDraft draft) {
        boolean deed = draft.type.family().isViolent() || draft.type == EventType.CRIME;
        return deed && OF_AN_OCCASION.contains(draft.modality);
    }

    private Optional<EpisodeDraft> episode(EventDraft draft) {
        return episodes.reversed().stream()
                .filter(episode -> episode.holds(draft))
                .findFirst();
    }

    private EpisodeDraft open() {
        EpisodeDraft fresh = new EpisodeDraft(EpisodeId.numbered(episodes.size() + 1));
        episodes.add(fresh);
        return fresh;
    }
}
