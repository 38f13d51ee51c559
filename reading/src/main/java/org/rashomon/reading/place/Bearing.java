// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

/** Where something lies that is told by a place, but not to be in it. */
sealed interface Bearing {
    /**
     * A part of the place: "eastern Afghanistan".
     *
     * @param direction in small letters
     */
    record Part(String direction) implements Bearing {}

    /**
     * Away from it: "south of Khost", "10 km south of Khost", "10 km from Khost".
     *
     * @param direction in small letters; empty when only the distance is told
     * @param km 0 when not told
     */
    record Away(String direction, double km) implements Bearing {}

    /** By it: "near Khost", "the outskirts of Khost". */
    record Around() implements Bearing {}
}
