// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.Arrays;
import java.util.Locale;

/** Takes the runs of an {@link Alignment} in the order of the text. Runs that go on as the one before are joined to it. */
public final class AlignmentBuilder {
    private static final int FEW = 64;

    private int[] textBegins = new int[FEW];
    private int[] pageBegins = new int[FEW];
    private int[] pageEnds = new int[FEW];
    private Alignment.Kind[] kinds = new Alignment.Kind[FEW];
    private int size;
    private int length;

    /** Units of text taken so far. */
    public int length() {
        return length;
    }

    /** Where in the page the last run ends; 0 when there is none. */
    public int pageEnd() {
        return size == 0 ? 0 : pageEnds[size - 1];
    }

    /**
     * Adds a run.
     *
     * @param units of the text, 1 or more
     * @param pageBegin of its range in the page
     * @param pageEnd after the range; more than {@code pageBegin}, and for a verbatim run by a multiple of {@code units}
     */
    public AlignmentBuilder add(int units, int pageBegin, int pageEnd, Alignment.Kind kind) {
        int pageLength = pageEnd - pageBegin;
        boolean isUneven = kind == Alignment.Kind.VERBATIM && units > 0 && pageLength % units != 0;
        if (units <= 0 || pageBegin < 0 || pageLength <= 0 || isUneven) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "no run: %d units, page [%d, %d), %s", units, pageBegin, pageEnd, kind));
        }
        if (kind == Alignment.Kind.VERBATIM && goesOn(units, pageBegin, pageLength)) {
            pageEnds[size - 1] = pageEnd;
        } else {
            start(pageBegin, pageEnd, kind);
        }
        length = Math.addExact(length, units);
        return this;
    }

    public Alignment build() {
        int[] begins = Arrays.copyOf(textBegins, size + 1);
        begins[size] = length;
        return new Alignment(
                begins, Arrays.copyOf(pageBegins, size), Arrays.copyOf(pageEnds, size), Arrays.copyOf(kinds, size));
    }

    private boolean goesOn(int units, int pageBegin, int pageLength) {
        if (size == 0 || kinds[size - 1] != Alignment.Kind.VERBATIM || pageEnds[size - 1] != pageBegin) {
            return false;
        }
        int lastUnits = length - textBegins[size - 1];
        return (long) lastUnits * pageLength == (long) units * (pageBegin - pageBegins[size - 1]);
    }

    private void start(int pageBegin, int pageEnd, Alignment.Kind kind) {
        if (size == kinds.length) {
            int more = size * 2;
            textBegins = Arrays.copyOf(textBegins, more);
            pageBegins = Arrays.copyOf(pageBegins, more);
            pageEnds = Arrays.copyOf(pageEnds, more);
            kinds = Arrays.copyOf(kinds, more);
        }
        textBegins[size] = length;
        pageBegins[size] = pageBegin;
        pageEnds[size] = pageEnd;
        kinds[size] = kind;
        size++;
    }
}
