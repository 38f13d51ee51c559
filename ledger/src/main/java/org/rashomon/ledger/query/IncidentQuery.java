// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.query;

import java.util.List;
import java.util.Optional;
import org.rashomon.model.EventType;
import org.rashomon.model.Harm;
import org.rashomon.model.IncidentState;
import org.rashomon.model.Party;
import org.rashomon.model.SpeechAct;
import org.rashomon.model.TimeInterval;

/**
 * Which incidents are asked for. Empty parts let everything pass.
 *
 * @param words all of which must stand, whole or as beginnings, in what is told about the incident
 * @param days an incident passes when it may have been on one of them; an undated one may not
 * @param where in which places
 * @param who according to whom, or done by or to whom
 * @param what is told to have happened
 * @param origins it has so many or more; 0 for any number
 */
public record IncidentQuery(String words, TimeInterval days, Where where, Who who, What what, int origins) {
    private static final IncidentQuery EVERYTHING = new IncidentQuery(
            "",
            TimeInterval.unknown(),
            new Where("", List.of(), "", Optional.empty()),
            new Who(Optional.empty(), "", Optional.empty(), ""),
            new What(Optional.empty(), Optional.empty(), Optional.empty()),
            0);

    /**
     * In which places.
     *
     * @param name a part of a place's name or of its first-level division's
     * @param countries those that {@code name} is a part of the name of, as ISO 3166-1 alpha-3
     * @param record the whole id of one place in its gazetteer
     * @param within a rectangle that one of its places lies in
     */
    public record Where(String name, List<String> countries, String record, Optional<Area> within) {
        public Where {
            countries = List.copyOf(countries);
        }
    }

    /** A rectangle in degrees of WGS 84; across the 180th meridian when its west is east of its east. */
    public record Area(double west, double south, double east, double north) {
        public Area {
            boolean sound = Math.abs(south) <= 90
                    && Math.abs(north) <= 90
                    && south <= north
                    && Math.abs(west) <= 180
                    && Math.abs(east) <= 180;
            if (!sound) {
                throw new IllegalArgumentException(
                        "no area of the earth: " + west + "," + south + "," + east + "," + north);
            }
        }
    }

    /**
     * According to whom, or done by or to whom.
     *
     * @param party acts, is hit or speaks
     * @param speaker a part of a speaker's name, or in quotation marks the whole of it
     * @param act of somebody's speech
     * @param outlet the whole name of one that reports it
     */
    public record Who(Optional<Party> party, String speaker, Optional<SpeechAct> act, String outlet) {
        /** Whoever has just that name. */
        public static Who speaker(String name) {
            return new Who(Optional.empty(), '"' + name + '"', Optional.empty(), "");
        }
    }

    /**
     * What is told to have happened.
     *
     * @param type by anybody
     * @param state of the accounts
     * @param harmed so many as anybody claims
     */
    public record What(Optional<EventType> type, Optional<IncidentState> state, Optional<Harmed> harmed) {}

    /** So many people harmed, or more. */
    public record Harmed(Harm harm, int least) {
        public Harmed {
            if (least < 0) {
                throw new IllegalArgumentException("harmed: " + least);
            }
        }
    }

    public IncidentQuery {
        if (origins < 0) {
            throw new IllegalArgumentException("origins: " + origins);
        }
    }

    public static IncidentQuery everything() {
        return EVERYTHING;
    }

    public boolean isEverything() {
        return equals(EVERYTHING);
    }
}
