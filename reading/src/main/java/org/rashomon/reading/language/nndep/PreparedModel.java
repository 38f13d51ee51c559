// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.nndep;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A model in the form in which it is loaded fastest; the numbers are those of the published text, but for the sign of a zero, in a quarter of its
 * bytes. The mark, then how many words, tags, labels, dimensions and hidden units (padded as in {@link Weights}) there are, then the names, then the
 * numbers, in the order of {@link ModelFile}. All is big-endian. A weight is told in ten-thousandths in two bytes; where it does not fit,
 * {@link #LONG} stands there and its four bytes follow after all.
 */
final class PreparedModel {
    /** What such a file begins with, which gzipped text does not; the last byte is the version of the form, another one for other padding. */
    static final int MARK = 'R' << 24 | 'N' << 16 | 'D' << 8 | 1;

    private static final int BUFFER = 1 << 16;
    private static final short LONG = Short.MIN_VALUE;

    private PreparedModel() {}

    /** Writes a model; an {@code IllegalArgumentException} when it has numbers of more than four decimals. */
    static void write(Model model, OutputStream file) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(file, BUFFER));
        Inventory inventory = model.inventory();
        Weights weights = model.weights();
        out.writeInt(MARK);
        out.writeInt(inventory.firstTag());
        out.writeInt(inventory.tags());
        out.writeInt(inventory.relations() + 1);
        out.writeInt(weights.dimensions());
        out.writeInt(weights.hidden());
        for (String name : inventory.names()) {
            out.writeUTF(name);
        }
        List<Integer> larger = new ArrayList<>();
        for (float[] row : weights.rows()) {
            for (float weight : row) {
                int units = Weights.units(weight);
                boolean fits = units > LONG && units <= Short.MAX_VALUE;
                out.writeShort(fits ? units : LONG);
                if (!fits) {
                    larger.add(units);
                }
            }
        }
        for (int units : larger) {
            out.writeInt(units);
        }
        out.flush();
    }

    /** True for a file that begins with the mark; nothing of it is read. */
    static boolean isOne(BufferedInputStream file) throws IOException {
        file.mark(Integer.BYTES);
        byte[] begin = file.readNBytes(Integer.BYTES);
        file.reset();
        return begin.length == Integer.BYTES && ByteBuffer.wrap(begin).getInt() == MARK;
    }

    /** Reads what {@link #write} wrote. */
    static Model read(InputStream file) throws IOException {
        DataInputStream in = new DataInputStream(file);
        in.readInt();
        int words = count(in, ModelFile.MOST_NAMES);
        int tags = count(in, ModelFile.MOST_UNITS);
        int labels = count(in, ModelFile.MOST_UNITS);
        int dimensions = count(in, ModelFile.MOST_UNITS);
        int hidden = count(in, ModelFile.MOST_UNITS);
        int names = words + tags + labels;
        List<String> named = new ArrayList<>(names);
        for (int i = 0; i < names; i++) {
            named.add(in.readUTF());
        }
        Inventory inventory = Inventory.of(named, words, tags);
        Weights weights = new Weights(names, dimensions, hidden, Transition.count(inventory.relations()));
        readAll(weights.rows(), in);
        if (in.read() >= 0) {
            throw new IOException("more bytes than expected");
        }
        return new Model(inventory, weights);
    }

    private static int count(DataInputStream in, int most) throws IOException {
        int count = in.readInt();
        if (count < 1 || count > most) {
            throw new IOException("a count of " + count + " is not within 1 and " + most);
        }
        return count;
    }

    private static void readAll(List<float[]> rows, DataInputStream in) throws IOException {
        List<Place> larger = new ArrayList<>();
        byte[] buffer = new byte[BUFFER];
        for (int row = 0; row < rows.size(); row++) {
            for (int index : read(in, buffer, rows.get(row))) {
                larger.add(new Place(row, index));
            }
        }
        for (Place place : larger) {
            rows.get(place.row())[place.index()] = weight(in.readInt());
        }
    }

    /** Where a number has to go that did not fit. */
    private record Place(int row, int index) {}

    /** Reads a row, and tells which of its numbers did not fit. */
    private static List<Integer> read(DataInputStream in, byte[] buffer, float[] row) throws IOException {
        List<Integer> larger = new ArrayList<>();
        ByteBuffer numbers = ByteBuffer.wrap(buffer);
        int buffered = 0;
        for (int i = 0; i < row.length; i++) {
            if (i == buffered) {
                buffered = Math.min(row.length, i + BUFFER / Short.BYTES);
                in.readFully(buffer, 0, (buffered - i) * Short.BYTES);
                numbers.clear();
            }
            short units = numbers.getShort();
            row[i] = weight(units);
            if (units == LONG) {
                larger.add(i);
            }
        }
        return larger;
    }

    /** The very number that the text has: the decimal fraction's nearest. */
    private static float weight(int units) {
        return (float) ((double) units / Weights.UNITS);
    }
}
