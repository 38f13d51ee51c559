// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.rashomon.model.Coordinates;

/**
 * The world's towns with the first- and second-level divisions they lie in, held in columns: some 200,000 rows in about 20 MB.
 *
 * <p>A row is an int; nothing is made per row until somebody asks for its name. The layout is written by tools/gazetteer/BuildGazetteer.java.
 */
final class TownTable {
    /** What a row is: a division, or a town by the rank that GeoNames gives it. */
    enum Rank {
        FIRST_LEVEL,
        SECOND_LEVEL,
        CAPITAL,
        SEAT_OF_FIRST_LEVEL,
        SEAT_OF_SECOND_LEVEL,
        TOWN,
        QUARTER,
        FORMER;

        private static Rank of(byte code) {
            return switch (code) {
                case 'A' -> FIRST_LEVEL;
                case 'B' -> SECOND_LEVEL;
                case '1' -> CAPITAL;
                case '2' -> SEAT_OF_FIRST_LEVEL;
                case '3' -> SEAT_OF_SECOND_LEVEL;
                case '5' -> QUARTER;
                case '6' -> FORMER;
                default -> TOWN;
            };
        }
    }

    static final int NONE = -1;

    private static final int MAGIC = 0x52475a31;
    private static final int VERSION = 1;
    private static final double UNITS_PER_DEGREE = 1e4;

    private final String[] countries;
    private final byte[] rank;
    private final byte[] country;
    private final int[] latitude;
    private final int[] longitude;
    private final int[] size;
    private final int[] geonames;
    private final int[] firstLevel;
    private final int[] secondLevel;
    private final Strings names;
    private final Strings keys;
    private final int[] filedFrom;
    private final int[] filed;

    private TownTable(ByteBuffer in) {
        countries = new String[in.getInt()];
        for (int i = 0; i < countries.length; i++) {
            byte[] code = new byte[in.getShort()];
            in.get(code);
            countries[i] = new String(code, UTF_8);
        }
        int rows = in.getInt();
        rank = bytes(in, rows);
        country = bytes(in, rows);
        latitude = planes(in, rows);
        longitude = planes(in, rows);
        size = planes(in, rows);
        geonames = planes(in, rows);
        firstLevel = planes(in, rows);
        secondLevel = planes(in, rows);
        names = new Strings(in, rows);
        keys = new Strings(in, in.getInt());
        filedFrom = new int[keys.size() + 1];
        for (int i = 0; i < keys.size(); i++) {
            filedFrom[i + 1] = filedFrom[i] + Short.toUnsignedInt(in.getShort());
        }
        filed = new int[filedFrom[keys.size()]];
        in.asIntBuffer().get(filed);
    }

    /** Reads the bundled table. */
    static TownTable bundled() {
        try (InputStream in = TownTable.class.getResourceAsStream("towns.bin.gz")) {
            if (in == null) {
                throw new IllegalStateException("towns.bin.gz is missing from the jar");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a table; an {@code IOException} when it is not one. */
    static TownTable read(InputStream in) throws IOException {
        ByteBuffer bytes;
        try (GZIPInputStream gzip = new GZIPInputStream(in, 1 << 16)) {
            bytes = ByteBuffer.wrap(gzip.readAllBytes());
        }
        if (bytes.remaining() < 8 || bytes.getInt() != MAGIC || bytes.getInt() != VERSION) {
            throw new IOException(
                    "not a table of towns, or one of another version: build it again with tools/gazetteer");
        }
        return new TownTable(bytes);
    }

    /** The rows filed under a key of {@link NameKey}, in no telling order; empty when there is none. */
    int[] rows(String key) {
        int at = keys.indexOf(key);
        return at < 0 ? new int[0] : Arrays.copyOfRange(filed, filedFrom[at], filedFrom[at + 1]);
    }

    int size() {
        return rank.length;
    }

    String name(int row) {
        return names.at(row);
    }

    Rank rank(int row) {
        return Rank.of(rank[row]);
    }

    /** ISO 3166-1 alpha-2. */
    String country(int row) {
        return countries[Byte.toUnsignedInt(country[row])];
    }

    Coordinates point(int row) {
        return new Coordinates(latitude[row] / UNITS_PER_DEGREE, longitude[row] / UNITS_PER_DEGREE);
    }

    /** Of a town; 0 when not known, and for divisions. */
    int population(int row) {
        return rank(row).compareTo(Rank.SECOND_LEVEL) > 0 ? size[row] : 0;
    }

    /** Of a division, in km; 0 for towns. */
    int radius(int row) {
        return rank(row).compareTo(Rank.SECOND_LEVEL) > 0 ? 0 : size[row];
    }

    /** The GeoNames identifier; 0 when not known. */
    int geonames(int row) {
        return geonames[row];
    }

    /** The row of the first-level division it lies in, or {@link #NONE}. */
    int firstLevel(int row) {
        return firstLevel[row];
    }

    /** The row of the second-level division it lies in, or {@link #NONE}. */
    int secondLevel(int row) {
        return secondLevel[row];
    }

    private static byte[] bytes(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    /** Ints written as four planes of bytes, the highest first. */
    private static int[] planes(ByteBuffer in, int length) {
        int[] values = new int[length];
        for (int plane = 0; plane < 4; plane++) {
            byte[] bytes = bytes(in, length);
            for (int i = 0; i < length; i++) {
                values[i] = values[i] << 8 | Byte.toUnsignedInt(bytes[i]);
            }
        }
        return values;
    }

    /** Many strings in one array of UTF-8 bytes. */
    private static final class Strings {
        private final byte[] text;
        private final int[] from;

        Strings(ByteBuffer in, int count) {
            byte[] lengths = bytes(in, count);
            from = new int[count + 1];
            for (int i = 0; i < count; i++) {
                from[i + 1] = from[i] + Byte.toUnsignedInt(lengths[i]);
            }
            text = bytes(in, from[count]);
        }

        int size() {
            return from.length - 1;
        }

        String at(int i) {
            return new String(text, from[i], from[i + 1] - from[i], UTF_8);
        }

        /** Binary search; the strings are in the order of their bytes. */
        int indexOf(String wanted) {
            byte[] bytes = wanted.getBytes(UTF_8);
            int low = 0;
            int high = size() - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                int order = Arrays.compareUnsigned(text, from[middle], from[middle + 1], bytes, 0, bytes.length);
                if (order == 0) {
                    return middle;
                }
                if (order < 0) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            return -1;
        }
    }
}
