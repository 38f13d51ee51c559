// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.ArrayList;
import java.util.List;

/** What two episodes of different documents are to each other. */
final class Comparison {
    /** Less changes no group. */
    private static final double LEAST = 0.02;

    private static final double SAME_DAY = 0.5;

    private final Episode first;
    private final Episode second;

    private Comparison(Episode first, Episode second) {
        this.first = first;
        this.second = second;
    }

    /** As leads where both lead, as deeds where not both do or no day tells; the same whichever comes first. */
    static List<Alike> of(Episode one, Episode other) {
        boolean inOrder = one.id().compareTo(other.id()) < 0;
        return (inOrder ? new Comparison(one, other) : new Comparison(other, one)).alike();
    }

    private List<Alike> alike() {
        List<Alike> alike = new ArrayList<>();
        boolean bothLead = first.lead().isPresent() && second.lead().isPresent();
        if (bothLead && LeadLikeness.gapDays(first, second) <= LeadLikeness.LONGEST_GAP_DAYS) {
            double likelihood = asLeads(first, second).value();
            if (likelihood >= LEAST) {
                alike.add(new Alike(first.id(), second.id(), Alike.Kind.LEADS, likelihood));
            }
        }
        boolean isSettled = bothLead && LeadLikeness.isDated(first, second);
        if (!isSettled && !Likeness.areInConflict(first, second)) {
            asDeeds(alike);
        }
        return alike;
    }

    private static LeadLikeness asLeads(Episode one, Episode other) {
        return new LeadLikeness(
                one,
                other,
                one.lead().orElseThrow().words(),
                other.lead().orElseThrow().words());
    }

    /** Why they are. */
    static Link link(Episode one, Episode other, Alike.Kind kind) {
        return switch (kind) {
            case LEADS -> asLeads(one, other).link();
            case DEEDS, DEEDS_OF_ANY_DAY -> Likeness.of(one, other).link().orElseThrow();
        };
    }

    private void asDeeds(List<Alike> alike) {
        Likeness likeness = Likeness.of(first, second);
        likeness.link().ifPresent(link -> {
            Alike.Kind kind = likeness.isOfAnyDay() ? Alike.Kind.DEEDS_OF_ANY_DAY : Alike.Kind.DEEDS;
            alike.add(new Alike(first.id(), second.id(), kind, link.strength() + (isOfOneDay() ? SAME_DAY : 0)));
        });
    }

    /** The night between two days may make one deed of them, but the day itself comes first. */
    private boolean isOfOneDay() {
        return first.traits().days().stream()
                .anyMatch(one -> second.traits().days().stream().anyMatch(one::mayOverlap));
    }
}
