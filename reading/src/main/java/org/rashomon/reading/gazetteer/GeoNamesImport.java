// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.gazetteer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/**
 * Makes a table of places from dumps of GeoNames: of the whole world or of some countries, with their alternate names. Countries that no dump
 * tells of keep the places of the bundled table, so that a dump of one country can be used for news of all.
 */
public final class GeoNamesImport {
    private static final int SMALLEST_REGION_KM = 20;
    private static final int SMALLEST_DISTRICT_KM = 8;
    private static final int LARGEST_KM = 1500;

    /** In a disc with evenly spread towns they lie two thirds of the radius from the middle, on average. */
    private static final double RADIUS_TO_MEAN = 1.5;

    private final PlaceTableBuilder table = new PlaceTableBuilder();
    private final FeatureCodes codes = FeatureCodes.bundled();
    private final Set<String> countries = new HashSet<>();
    private final ImportReport.Tally tally = new ImportReport.Tally();
    private final DumpLines lines;

    private GeoNamesImport(LongConsumer bytesRead) {
        this.lines = new DumpLines(bytesRead, tally);
    }

    /**
     * Reads dumps and writes the table; a table that was there before is replaced only by a whole one.
     *
     * @param dumps allCountries.zip, AF.zip, or their text
     * @param alternateNames alternateNamesV2.zip or its text; may be empty
     * @param output where the table goes
     * @param bytesRead told now and then how many bytes of the files were read since it was told last
     */
    public static ImportReport run(List<Path> dumps, List<Path> alternateNames, Path output, LongConsumer bytesRead)
            throws IOException {
        GeoNamesImport work = new GeoNamesImport(bytesRead);
        for (Path dump : dumps) {
            work.lines.read(dump, work::addRow);
        }
        if (work.table.size() == 0) {
            throw new IOException("no place in " + names(dumps) + ": is it a dump of GeoNames?");
        }
        AlternateNames names = new AlternateNames(work.table);
        for (Path file : alternateNames) {
            work.lines.read(file, names::add);
        }
        work.measureDivisions();
        work.addOtherCountries(PlaceTable.bundled());
        work.write(output, "GeoNames (" + names(dumps) + ")");
        return work.tally.report(work.table.size());
    }

    private static String names(List<Path> files) {
        return files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", "));
    }

    private void addRow(String line) {
        GeoNamesRow row = GeoNamesRow.of(line);
        row.place(codes).ifPresent(table::add);
        if (!row.country().isEmpty()) {
            countries.add(row.country());
        }
    }

    /** A dump tells where a division is, not how far it reaches: as far as its towns lie. */
    private void measureDivisions() {
        double[] far = new double[table.size()];
        int[] towns = new int[table.size()];
        for (int place = 0; place < table.size(); place++) {
            if (!table.rank(place).isArea()) {
                for (PlaceRank level : List.of(PlaceRank.FIRST_LEVEL, PlaceRank.SECOND_LEVEL)) {
                    int division = table.division(place, level);
                    if (division != PlaceTable.NONE) {
                        far[division] += table.point(place).kilometresTo(table.point(division));
                        towns[division]++;
                    }
                }
            }
        }
        for (int place = 0; place < table.size(); place++) {
            boolean firstLevel = table.rank(place) == PlaceRank.FIRST_LEVEL;
            if (firstLevel || table.rank(place) == PlaceRank.SECOND_LEVEL) {
                double mean = towns[place] == 0 ? 0 : far[place] / towns[place];
                int least = firstLevel ? SMALLEST_REGION_KM : SMALLEST_DISTRICT_KM;
                table.setSize(place, Math.clamp(Math.round(RADIUS_TO_MEAN * mean), least, LARGEST_KM));
            }
        }
    }

    private void addOtherCountries(PlaceTable bundled) {
        int[] numbers = new int[bundled.size()];
        Arrays.fill(numbers, PlaceTable.NONE);
        for (int row = 0; row < bundled.size(); row++) {
            if (!countries.contains(bundled.country(row))) {
                numbers[row] = table.add(record(bundled, row));
            }
        }
        bundled.forEachKey((key, row) -> {
            if (numbers[row] != PlaceTable.NONE) {
                table.addName(numbers[row], key);
            }
        });
    }

    private static PlaceRecord record(PlaceTable bundled, int row) {
        return new PlaceRecord(
                bundled.name(row),
                List.of(),
                bundled.rank(row),
                new PlaceRecord.Division(
                        bundled.country(row), code(bundled.firstLevel(row)), code(bundled.secondLevel(row))),
                bundled.point(row),
                bundled.rank(row).isArea() ? bundled.radius(row) : bundled.population(row),
                bundled.geonames(row));
    }

    /** The table keeps rows, not codes, of divisions; a row's number tells them apart as well. */
    private static String code(int divisionRow) {
        return divisionRow == PlaceTable.NONE ? "" : "row " + divisionRow;
    }

    private void write(Path output, String origin) throws IOException {
        Path whole = output.toAbsolutePath();
        Path part = Files.createTempFile(whole.getParent(), String.valueOf(whole.getFileName()), ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                table.write(out, origin);
            }
            moveTo(part, whole);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void moveTo(Path part, Path whole) throws IOException {
        try {
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
