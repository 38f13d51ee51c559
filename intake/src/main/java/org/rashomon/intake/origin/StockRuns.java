// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an outlet prints under (or over) all its reports: runs in three or more of them that are otherwise different. A wire story that
 * the outlet ran three times within days is none.
 */
final class StockRuns {
    private static final int FEWEST_REPORTS = 3;

    /** Nobody runs a story again and again for longer than this. */
    private static final int DAYS_OF_A_STORY = 7;

    /** Where the dates do not tell, so many reports are compared. */
    private static final int MOST_COMPARED = 8;

    /** Comparisons, so that an outlet with very many reports in a week takes no more memory than one with few. */
    private static final int MOST_REMEMBERED = 4096;

    private final List<Trace> reports;
    private final Map<Integer, RunTable> tables = new HashMap<>();
    private final Map<Long, Boolean> likeness = new HashMap<>();

    private StockRuns(List<Trace> reports) {
        this.reports = reports;
    }

    /**
     * The signatures without stock, in the order of the traces.
     *
     * @param traces sorted
     */
    static List<Signature> removedFrom(List<Trace> traces) {
        List<Signature> kept = new ArrayList<>();
        Map<String, List<Integer>> byOutlet = new TreeMap<>();
        for (int at = 0; at < traces.size(); at++) {
            Trace trace = traces.get(at);
            kept.add(trace.signature());
            int number = at;
            trace.outlet()
                    .ifPresent(name -> byOutlet.computeIfAbsent(name, absent -> new ArrayList<>())
                            .add(number));
        }
        for (List<Integer> numbers : byOutlet.values()) {
            if (numbers.size() >= FEWEST_REPORTS) {
                List<BitSet> stock =
                        new StockRuns(numbers.stream().map(traces::get).toList()).found();
                for (int at = 0; at < numbers.size(); at++) {
                    int number = numbers.get(at);
                    kept.set(number, kept.get(number).without(stock.get(at)));
                }
            }
        }
        return kept;
    }

    /** For each report, the places of its runs that are stock. */
    private List<BitSet> found() {
        long[] entries = entries();
        int[] stock = new int[entries.length];
        int size = 0;
        int first = 0;
        for (int at = 1; at <= entries.length; at++) {
            if (at == entries.length || entries[at] >>> 32 != entries[first] >>> 32) {
                if (at - first >= FEWEST_REPORTS && isStock(entries, first, at)) {
                    stock[size++] = (int) (entries[first] >>> 32);
                }
                first = at;
            }
        }
        int[] sorted = Arrays.copyOf(stock, size);
        Arrays.sort(sorted);
        return reports.stream().map(report -> in(report.signature(), sorted)).toList();
    }

    private long[] entries() {
        int size =
                reports.stream().mapToInt(report -> report.signature().size()).sum();
        long[] entries = new long[size];
        int next = 0;
        for (int number = 0; number < reports.size(); number++) {
            Signature text = reports.get(number).signature();
            for (int at = 0; at < text.size(); at++) {
                entries[next++] = (long) text.run(at) << 32 | number;
            }
        }
        Arrays.sort(entries);
        return entries;
    }

    private static BitSet in(Signature text, int[] stock) {
        BitSet found = new BitSet(text.size());
        for (int at = 0; at < text.size() && stock.length > 0; at++) {
            found.set(at, Arrays.binarySearch(stock, text.run(at)) >= 0);
        }
        return found;
    }

    private boolean isStock(long[] entries, int first, int end) {
        return isSpread(entries, first, end) || haveThreeUnlike(entries, first, end);
    }

    private boolean isSpread(long[] entries, int first, int end) {
        long earliest = Long.MAX_VALUE;
        long latest = Long.MIN_VALUE;
        int dated = 0;
        for (int at = first; at < end; at++) {
            Optional<LocalDate> day = reports.get((int) entries[at]).published().day();
            if (day.isPresent()) {
                earliest = Math.min(earliest, day.get().toEpochDay());
                latest = Math.max(latest, day.get().toEpochDay());
                dated++;
            }
        }
        return dated >= FEWEST_REPORTS && latest - earliest > DAYS_OF_A_STORY;
    }

    private boolean haveThreeUnlike(long[] entries, int first, int end) {
        List<Integer> unlike = new ArrayList<>();
        for (int at = first; at < Math.min(end, first + MOST_COMPARED) && unlike.size() < FEWEST_REPORTS; at++) {
            int report = (int) entries[at];
            if (unlike.stream().noneMatch(other -> isLike(other, report))) {
                unlike.add(report);
            }
        }
        return unlike.size() >= FEWEST_REPORTS;
    }

    private boolean isLike(int one, int other) {
        if (likeness.size() >= MOST_REMEMBERED) {
            likeness.clear();
            tables.clear();
        }
        return likeness.computeIfAbsent((long) one << 32 | other, absent -> compared(one, other));
    }

    private boolean compared(int one, int other) {
        Signature text = reports.get(one).signature();
        RunTable table = tables.computeIfAbsent(one, absent -> RunTable.of(text));
        Likeness found = Likeness.between(text, table, reports.get(other).signature());
        return CopyRule.isCopy(found, CopyRule.Relation.ONE_OUTLET);
    }
}
