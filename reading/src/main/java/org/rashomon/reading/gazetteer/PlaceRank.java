// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.gazetteer;

/** What a row of the table is: a division, a town by the rank that GeoNames gives it, or another thing with a name. */
public enum PlaceRank {
    FIRST_LEVEL('A'),
    SECOND_LEVEL('B'),
    CAPITAL('1'),
    SEAT_OF_FIRST_LEVEL('2'),
    SEAT_OF_SECOND_LEVEL('3'),
    TOWN('4'),
    QUARTER('5'),
    /** A town that is no more, or is no longer called so. */
    FORMER('6'),
    /** A pass, valley, airport, crossing, camp: what is neither a town nor a division. */
    FEATURE('F');

    private final char code;

    PlaceRank(char code) {
        this.code = code;
    }

    /** As written in the table's file. */
    byte code() {
        return (byte) code;
    }

    static PlaceRank of(byte code) {
        for (PlaceRank rank : values()) {
            if (rank.code == code) {
                return rank;
            }
        }
        throw new IllegalArgumentException("no such rank of a place: " + (char) code);
    }

    /** Whether its size is a radius in km; of towns it is the number of people. */
    public boolean isArea() {
        return switch (this) {
            case FIRST_LEVEL, SECOND_LEVEL, FEATURE -> true;
            case CAPITAL, SEAT_OF_FIRST_LEVEL, SEAT_OF_SECOND_LEVEL, TOWN, QUARTER, FORMER -> false;
        };
    }
}
