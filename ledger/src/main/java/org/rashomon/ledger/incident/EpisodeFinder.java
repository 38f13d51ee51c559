// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rashomon.model.Document;
import org.rashomon.model.Publication;
import org.rashomon.model.Reading;
import org.rashomon.model.Span;
import org.rashomon.model.Telling;

/** Joins the event mentions of one document that tell of one happening, in the order of the text. */
final class EpisodeFinder {
    private static final Comparator<Telling> IN_TEXT =
            Comparator.comparing((Telling telling) -> trigger(telling)).thenComparing(TellingId::of);

    private final Reading reading;
    private final Rulings rulings;
    private final Document document;
    private final Optional<LocalDate> published;
    private final List<Episode> episodes = new ArrayList<>();

    private EpisodeFinder(Reading reading, Rulings rulings) {
        this.reading = reading;
        this.rulings = rulings;
        this.document = reading.document();
        this.published = document.masthead().published().map(Publication::date).or(() -> Dateline.of(reading));
    }

    static List<Episode> find(Reading reading, Rulings rulings) {
        EpisodeFinder finder = new EpisodeFinder(reading, rulings);
        tellings(reading).sorted(IN_TEXT).forEach(finder::place);
        finder.nameTheLead();
        return finder.episodes;
    }

    /** A report tells of what it is about anywhere in its text; what else it mentions has its own sentence. */
    private void nameTheLead() {
        first(Founding::isOfOneHappening)
                .or(() -> first(Founding::isOfSomebody))
                .or(() -> first(Founding::isOfAnOccasion))
                .ifPresent(lead -> {
                    episodes.set(episodes.indexOf(lead), lead.leading(Lead.of(reading)));
                });
    }

    private Optional<Episode> first(Predicate<Episode> founding) {
        return episodes.stream()
                .filter(episode -> !episode.isBackground()
                        && TypeRelation.isViolent(episode.traits().types()))
                .filter(founding)
                .findFirst();
    }

    private static Stream<Telling> tellings(Reading reading) {
        return reading.claims().stream()
                .flatMap(claim -> claim.events().stream()
                        .map(event -> new Telling(reading.document().id(), claim, event)));
    }

    static Span trigger(Telling telling) {
        return telling.event().trigger().mention().span();
    }

    /** The likest of the episodes so far takes the telling in; of equals the latest, for a text returns to what it told last. */
    private void place(Telling telling) {
        Traits traits = Traits.of(telling, document);
        int best = -1;
        Optional<Coreference.Finding> reason = Optional.empty();
        for (int i = 0; i < episodes.size(); i++) {
            Optional<Coreference.Finding> finding =
                    new Coreference(document, episodes.get(i), telling, traits).finding();
            boolean isRuledOut = rulings.areApart(episodes.get(i).tellingIds(), List.of(TellingId.of(telling)));
            if (finding.isPresent()
                    && !isRuledOut
                    && finding.get().weight()
                            >= reason.map(Coreference.Finding::weight).orElse(0.0)) {
                best = i;
                reason = finding;
            }
        }
        if (reason.isEmpty()) {
            episodes.add(Episode.of(telling, traits, published));
        } else {
            Episode episode = episodes.get(best);
            episodes.set(best, episode.with(telling, traits, link(episode, telling, reason.get())));
        }
    }

    private static Link link(Episode episode, Telling telling, Coreference.Finding reason) {
        return new Link(episode.id(), TellingId.of(telling), reason.weight(), List.of(reason.words()));
    }
}
