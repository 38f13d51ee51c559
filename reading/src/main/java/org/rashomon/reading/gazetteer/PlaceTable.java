// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.gazetteer;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.function.ObjIntConsumer;
import java.util.zip.GZIPInputStream;
import org.rashomon.model.Coordinates;

/**
 * The world's towns, the divisions they lie in and other things with a name, in columns. Immutable; safe for use by many threads.
 *
 * <p>The file, big-endian: magic and version; what it was made from; the countries' codes; the number of rows; a byte for each row's rank, one for
 * its country; latitude, longitude, size, GeoNames identifier, row of the first- and of the second-level division as four planes of
 * bytes each; the names; the keys with the number of rows filed under each, and those rows; SHA-256 of all that. Texts are written
 * as their lengths, a byte each, and then their UTF-8. The bundled table is gzipped and lies in memory; one that was imported is
 * mapped, so that the dump of the whole world costs its pages in use and no heap.
 */
public final class PlaceTable {
    /** In place of the row of a division that the table has not. */
    public static final int NONE = -1;

    static final int MAGIC = 0x52475a31;
    static final int VERSION = 2;

    private static final double UNITS_PER_DEGREE = 1e4;
    private static final int DIGEST_BYTES = 32;
    private static final int GZIP_MAGIC = 0x1f8b;

    private final String origin;
    private final String[] countries;
    private final ByteBuffer ranks;
    private final ByteBuffer country;
    private final Planes latitudes;
    private final Planes longitudes;
    private final Planes sizes;
    private final Planes geonames;
    private final Planes firstLevels;
    private final Planes secondLevels;
    private final Texts names;
    private final Texts keys;
    private final RowLists filed;
    private final String digest;

    private PlaceTable(ByteBuffer in) {
        origin = text(in);
        countries = new String[in.getInt()];
        for (int i = 0; i < countries.length; i++) {
            countries[i] = text(in);
        }
        int rows = in.getInt();
        ranks = part(in, rows);
        country = part(in, rows);
        latitudes = Planes.next(in, rows);
        longitudes = Planes.next(in, rows);
        sizes = Planes.next(in, rows);
        geonames = Planes.next(in, rows);
        firstLevels = Planes.next(in, rows);
        secondLevels = Planes.next(in, rows);
        names = new Texts(in, rows);
        keys = new Texts(in, in.getInt());
        filed = new RowLists(in, keys.size());
        byte[] sum = new byte[DIGEST_BYTES];
        in.get(sum);
        digest = HexFormat.of().formatHex(sum);
    }

    /** The table that comes with the product. */
    public static PlaceTable bundled() {
        try (InputStream in = PlaceTable.class.getResourceAsStream("places.bin.gz")) {
            if (in == null) {
                throw new IllegalStateException("places.bin.gz is missing from the jar");
            }
            return unzipped(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table in a file, gzipped or not; an {@code IOException} when it is not one. */
    public static PlaceTable open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            DataInputStream start = new DataInputStream(in);
            if (Files.size(file) > 2 && start.readUnsignedShort() == GZIP_MAGIC) {
                try (InputStream again = Files.newInputStream(file)) {
                    return unzipped(again);
                }
            }
        }
        try (FileChannel channel = FileChannel.open(file)) {
            if (channel.size() > Integer.MAX_VALUE) {
                throw new IOException("a table of more than 2 GB");
            }
            return of(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    static PlaceTable unzipped(InputStream in) throws IOException {
        try (GZIPInputStream gzip = new GZIPInputStream(in, 1 << 16)) {
            return of(ByteBuffer.wrap(gzip.readAllBytes()));
        }
    }

    static PlaceTable of(ByteBuffer bytes) throws IOException {
        if (bytes.remaining() < 8 || bytes.getInt() != MAGIC || bytes.getInt() != VERSION) {
            throw new IOException("not a table of places, or one of another version");
        }
        try {
            PlaceTable table = new PlaceTable(bytes);
            if (bytes.hasRemaining()) {
                throw new IOException("a table of places with something behind it");
            }
            return table;
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | ArithmeticException e) {
            throw new IOException("a table of places that is cut short", e);
        }
    }

    /** The rows filed under a key of {@link NameKey}, in no telling order; empty when there is none. */
    public int[] rows(String key) {
        int at = keys.indexOf(key);
        return at < 0 ? new int[0] : filed.at(at);
    }

    /** Every key with each row filed under it. */
    void forEachKey(ObjIntConsumer<String> consumer) {
        for (int key = 0; key < keys.size(); key++) {
            String text = keys.at(key);
            for (int row : filed.at(key)) {
                consumer.accept(text, row);
            }
        }
    }

    public int size() {
        return ranks.limit();
    }

    /** What it was made from. */
    public String origin() {
        return origin;
    }

    /** SHA-256 of its content, in hexadecimal digits. */
    public String digest() {
        return digest;
    }

    public String name(int row) {
        return names.at(row);
    }

    public PlaceRank rank(int row) {
        return PlaceRank.of(ranks.get(row));
    }

    /** ISO 3166-1 alpha-2. */
    public String country(int row) {
        return countries[Byte.toUnsignedInt(country.get(row))];
    }

    public Coordinates point(int row) {
        return point(latitudes.get(row), longitudes.get(row));
    }

    /** Of a town; 0 when not known, and for all else. */
    public int population(int row) {
        return rank(row).isArea() ? 0 : sizes.get(row);
    }

    /** Of a division or feature, in km; 0 for towns. */
    public int radius(int row) {
        return rank(row).isArea() ? sizes.get(row) : 0;
    }

    /** The GeoNames identifier; 0 when not known. */
    public int geonames(int row) {
        return geonames.get(row);
    }

    /** The row of the first-level division it lies in, or {@link #NONE}. */
    public int firstLevel(int row) {
        return firstLevels.get(row);
    }

    /** The row of the second-level division it lies in, or {@link #NONE}. */
    public int secondLevel(int row) {
        return secondLevels.get(row);
    }

    static int units(double degrees) {
        return (int) Math.round(degrees * UNITS_PER_DEGREE);
    }

    static Coordinates point(int latitude, int longitude) {
        return new Coordinates(latitude / UNITS_PER_DEGREE, longitude / UNITS_PER_DEGREE);
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[Short.toUnsignedInt(in.getShort())];
        in.get(bytes);
        return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The next bytes as a buffer of their own. */
    static ByteBuffer part(ByteBuffer in, int length) {
        ByteBuffer part = in.slice(in.position(), length);
        in.position(in.position() + length);
        return part;
    }

    /** Ints written as four planes of bytes, the highest first. */
    private record Planes(ByteBuffer bytes, int rows) {
        static Planes next(ByteBuffer in, int rows) {
            return new Planes(part(in, Math.multiplyExact(4, rows)), rows);
        }

        int get(int row) {
            return bytes.get(row) << 24
                    | Byte.toUnsignedInt(bytes.get(rows + row)) << 16
                    | Byte.toUnsignedInt(bytes.get(2 * rows + row)) << 8
                    | Byte.toUnsignedInt(bytes.get(3 * rows + row));
        }
    }
}
