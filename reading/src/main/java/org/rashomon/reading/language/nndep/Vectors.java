// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.nndep;

/**
 * Sums of rows of numbers, as loops that HotSpot turns into vector instructions. Several rows are taken at a time, so
 * that the sum is read and written once for all of them.
 */
final class Vectors {
    /** Rows of one {@link #add}. */
    static final int ROWS = 8;

    /** With eight, HotSpot (25) makes no vector instructions any more. */
    private static final int PRODUCTS = 5;

    private Vectors() {}

    /** Adds eight rows: those from a position of the array on. */
    static void add(float[][] rows, int first, float[] sum) {
        float[] a = rows[first];
        float[] b = rows[first + 1];
        float[] c = rows[first + 2];
        float[] d = rows[first + 3];
        float[] e = rows[first + 4];
        float[] f = rows[first + 5];
        float[] g = rows[first + 6];
        float[] h = rows[first + 7];
        for (int i = 0; i < sum.length; i++) {
            sum[i] += a[i] + b[i] + (c[i] + d[i]) + (e[i] + f[i] + (g[i] + h[i]));
        }
    }

    /**
     * Adds rows of a matrix, each multiplied by a factor of its own.
     *
     * @param factors one for each of these rows
     * @param first of the rows; each is as long as the sum
     */
    static void addProducts(float[] factors, float[][] rows, int first, float[] sum) {
        int row = 0;
        for (; row + PRODUCTS <= factors.length; row += PRODUCTS) {
            addFiveProducts(factors, row, rows, first + row, sum);
        }
        for (; row < factors.length; row++) {
            addProduct(factors[row], rows[first + row], sum);
        }
    }

    private static void addFiveProducts(float[] factors, int factor, float[][] rows, int first, float[] sum) {
        float v = factors[factor];
        float w = factors[factor + 1];
        float x = factors[factor + 2];
        float y = factors[factor + 3];
        float z = factors[factor + 4];
        float[] a = rows[first];
        float[] b = rows[first + 1];
        float[] c = rows[first + 2];
        float[] d = rows[first + 3];
        float[] e = rows[first + 4];
        for (int i = 0; i < sum.length; i++) {
            sum[i] += v * a[i] + w * b[i] + (x * c[i] + y * d[i]) + z * e[i];
        }
    }

    private static void addProduct(float factor, float[] row, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * row[i];
        }
    }

    /** Takes each number to the third power. */
    static void cube(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] * values[i] * values[i];
        }
    }

    /** Sums up how far the numbers are from zero; their count is a multiple of {@link Weights#LANES}. */
    static float sumOfSizes(float[] values) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (int i = 0; i < values.length; i += 4) {
            a += Math.abs(values[i]);
            b += Math.abs(values[i + 1]);
            c += Math.abs(values[i + 2]);
            d += Math.abs(values[i + 3]);
        }
        return a + b + (c + d);
    }

    /** Multiplies numbers and drops their decimals. */
    static void round(float[] values, float factor, int[] rounded) {
        for (int i = 0; i < values.length; i++) {
            rounded[i] = (int) (values[i] * factor);
        }
    }

    /** The scalar product. */
    static int product(int[] some, int[] others) {
        int sum = 0;
        for (int i = 0; i < some.length; i++) {
            sum += some[i] * others[i];
        }
        return sum;
    }

    /** The scalar product. */
    static double product(float[] some, int[] others) {
        double sum = 0;
        for (int i = 0; i < some.length; i++) {
            sum += (double) some[i] * others[i];
        }
        return sum;
    }
}
