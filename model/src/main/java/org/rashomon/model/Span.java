// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.Locale;

/**
 * A half-open range {@code [begin, end)} of a document's text, in UTF-16 code units.
 *
 * @param begin the first unit, 0 or more
 * @param end the unit after the last; more than {@code begin}, for an empty range is evidence of nothing
 */
public record Span(int begin, int end) implements Comparable<Span> {
    public Span {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "not a span: [%d, %d)", begin, end));
        }
    }

    /** The smallest span that holds both. */
    public static Span covering(Span first, Span second) {
        return new Span(Math.min(first.begin, second.begin), Math.max(first.end, second.end));
    }

    public int length() {
        return end - begin;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The words at this span of {@code text}; fails when the text is shorter. */
    public String of(String text) {
        return text.substring(begin, end);
    }

    /** By begin, then the longer one first. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(other.end, end);
    }
}
