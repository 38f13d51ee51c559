// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.rashomon.model.Coordinates;

/**
 * Collects places and writes the table that {@link PlaceTable} reads; the layout is told there. Some 100 bytes of memory a place; a place is known by
 * the number that {@link #add} gives it.
 */
public final class PlaceTableBuilder {
    private final List<String> countries = new ArrayList<>();
    private final Map<String, Integer> countryNumbers = new HashMap<>();
    private final Map<String, Integer> divisionNumbers = new HashMap<>();
    private final IntColumn divisionRows = new IntColumn();

    private final IntColumn ranks = new IntColumn();
    private final IntColumn country = new IntColumn();
    private final IntColumn latitudes = new IntColumn();
    private final IntColumn longitudes = new IntColumn();
    private final IntColumn sizes = new IntColumn();
    private final IntColumn geonames = new IntColumn();
    private final IntColumn firstLevels = new IntColumn();
    private final IntColumn secondLevels = new IntColumn();
    private final TextColumn names = new TextColumn();
    private final KeyIndex keys = new KeyIndex();

    /** Adds a place and returns its number, from 0; -1 when its name has no letter or is longer than 255 bytes. */
    public int add(PlaceRecord place) {
        byte[] name = place.name().getBytes(UTF_8);
        if (NameKey.of(place.name()).isEmpty() || name.length > TextColumn.LONGEST) {
            return -1;
        }
        int row = ranks.size();
        names.add(name);
        ranks.add(place.rank().code());
        country.add(countryNumber(place.within().country()));
        latitudes.add(PlaceTable.units(place.point().latitude()));
        longitudes.add(PlaceTable.units(place.point().longitude()));
        sizes.add(place.size());
        geonames.add(place.geonames());
        int first = division(place.within().firstCode());
        int second = division(place.within().secondCode());
        firstLevels.add(first);
        secondLevels.add(second);
        switch (place.rank()) {
            case FIRST_LEVEL -> divisionRows.set(first, row);
            case SECOND_LEVEL -> divisionRows.set(second, row);
            case CAPITAL, SEAT_OF_FIRST_LEVEL, SEAT_OF_SECOND_LEVEL, TOWN, QUARTER, FORMER, FEATURE -> {}
        }
        addName(row, place.name());
        place.otherNames().forEach(other -> addName(row, other));
        return row;
    }

    /** Files a place under another name. */
    public void addName(int place, String name) {
        keys.add(NameKey.of(name), place);
    }

    public int size() {
        return ranks.size();
    }

    int geonames(int place) {
        return geonames.get(place);
    }

    PlaceRank rank(int place) {
        return PlaceRank.of((byte) ranks.get(place));
    }

    Coordinates point(int place) {
        return PlaceTable.point(latitudes.get(place), longitudes.get(place));
    }

    /** The number of the division that a place lies in, or is; {@link PlaceTable#NONE} when it was not added. */
    int division(int place, PlaceRank level) {
        return divisionRows.get((level == PlaceRank.FIRST_LEVEL ? firstLevels : secondLevels).get(place));
    }

    void setSize(int place, int size) {
        sizes.set(place, size);
    }

    /**
     * Writes the table.
     *
     * @param origin what it was made from, for those who ask
     */
    public void write(OutputStream file, String origin) throws IOException {
        MessageDigest digest = sha256();
        BufferedOutputStream buffer = new BufferedOutputStream(file, 1 << 16);
        DataOutputStream out = new DataOutputStream(new DigestOutputStream(buffer, digest));
        out.writeInt(PlaceTable.MAGIC);
        out.writeInt(PlaceTable.VERSION);
        out.writeUTF(origin);
        out.writeInt(countries.size());
        for (String code : countries) {
            out.writeUTF(code);
        }
        out.writeInt(size());
        writeColumns(out);
        names.write(out);
        keys.write(out);
        out.flush();
        buffer.write(digest.digest());
        buffer.flush();
    }

    private void writeColumns(DataOutputStream out) throws IOException {
        for (int row = 0; row < size(); row++) {
            out.writeByte(ranks.get(row));
        }
        for (int row = 0; row < size(); row++) {
            out.writeByte(country.get(row));
        }
        writePlanes(out, latitudes::get);
        writePlanes(out, longitudes::get);
        writePlanes(out, sizes::get);
        writePlanes(out, geonames::get);
        writePlanes(out, row -> divisionRows.get(firstLevels.get(row)));
        writePlanes(out, row -> divisionRows.get(secondLevels.get(row)));
    }

    /** As four planes of bytes, which compress better than numbers in a row. */
    private void writePlanes(DataOutputStream out, IntUnaryOperator column) throws IOException {
        for (int shift = 24; shift >= 0; shift -= 8) {
            for (int row = 0; row < size(); row++) {
                out.writeByte(column.applyAsInt(row) >>> shift);
            }
        }
    }

    private int countryNumber(String code) {
        return countryNumbers.computeIfAbsent(code, fresh -> {
            if (countries.size() > 255) {
                throw new IllegalStateException(
                        String.format(Locale.ROOT, "more than 256 countries, the last one '%s'", code));
            }
            countries.add(fresh);
            return countries.size() - 1;
        });
    }

    private int division(String code) {
        return divisionNumbers.computeIfAbsent(code, fresh -> {
            divisionRows.add(PlaceTable.NONE);
            return divisionRows.size() - 1;
        });
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
