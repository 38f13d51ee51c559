// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceKind;
import org.rashomon.reading.place.Gazetteer;

class GeoNamesImportTest {
    private static final String PROVINCE = row(901, "Velmark Province", "Welmark", 12.5, 45.5, "A\tADM1", "07\t", 0);
    private static final String DISTRICT = row(902, "Ostrel", "", 12.6, 45.6, "A\tADM2", "07\t0701", 0);
    private static final String TOWN =
            row(903, "Kīrnavā", "Kirnava Town,KRN,Кирнава", 12.7, 45.7, "P\tPPLA2", "07\t0701", 8100);
    private static final String FARM = row(904, "Ulbeck", "", 12.3, 45.2, "P\tPPL", "07\t0701", 0);
    private static final String PASS = row(905, "Drazin Pass", "", 12.9, 45.9, "T\tPASS", "07\t", 0);
    private static final String HOTEL = row(906, "Hotel Kirnava", "", 12.7, 45.7, "S\tHTL", "07\t", 0);

    @TempDir
    private Path folder;

    @Test
    void aDumpBecomesATableThatIsReadLikeTheBundledOne() throws IOException {
        PlaceTable table = imported(PROVINCE, DISTRICT, TOWN, FARM, PASS, HOTEL);
        Place town = only(Gazetteer.of(table), "Kirnava");
        assertThat(town.gazetteer()).isEqualTo("geonames:903");
        assertThat(town.name()).isEqualTo("Kirnava");
        assertThat(town.within())
                .isEqualTo(
                        new Place.Containment(java.util.Optional.of("Velmark Province"), java.util.Optional.of("MLI")));
        assertThat(only(Gazetteer.of(table), "Kirnava Town")).isEqualTo(town);
        assertThat(only(Gazetteer.of(table), "Drazin Pass").kind()).isEqualTo(PlaceKind.FEATURE);
        assertThat(only(Gazetteer.of(table), "Drazin Pass")
                        .location()
                        .orElseThrow()
                        .radiusKm())
                .isPositive();
        assertThat(Gazetteer.of(table).find("Hotel Kirnava")).isEmpty();
    }

    @Test
    void codesAndOtherScriptsAreNoNames() throws IOException {
        PlaceTable table = imported(PROVINCE, TOWN);
        assertThat(table.rows("krn")).isEmpty();
        assertThat(table.rows(NameKey.of("Кирнава"))).isEmpty();
        assertThat(table.rows("welmark")).hasSize(1);
    }

    @Test
    void aDivisionReachesAsFarAsItsTowns() throws IOException {
        PlaceTable table = imported(PROVINCE, DISTRICT, TOWN, FARM);
        int province = table.rows("welmark")[0];
        assertThat(table.radius(province)).isBetween(30, 80);
    }

    @Test
    void aCountryThatNoDumpTellsOfKeepsItsPlaces() throws IOException {
        PlaceTable table = imported(PROVINCE, TOWN);
        assertThat(Gazetteer.of(table).find("Peshawar"))
                .isEqualTo(Gazetteer.bundled().find("Peshawar"));
        assertThat(Arrays.stream(table.rows("bamako")).mapToObj(table::country)).doesNotContain("ML");
    }

    @Test
    void alternateNamesAreFiledButNotPostCodesAndAddresses() throws IOException {
        Path names = Files.writeString(folder.resolve("alternateNamesV2.txt"), """
                1\t903\ten\tKirnau\t1\t\t\t\t\t
                2\t903\tpost\tKirnau 4711\t\t\t\t\t\t
                3\t903\tlink\thttps://example.org/Kirnau\t\t\t\t\t\t
                4\t77\ten\tNowhere Known\t\t\t\t\t\t
                5\t903
                """);
        Path output = folder.resolve("out.places");
        ImportReport report = GeoNamesImport.run(List.of(dump(PROVINCE, TOWN)), List.of(names), output, bytes -> {});
        PlaceTable table = PlaceTable.open(output);
        assertThat(table.rows("kirnau")).hasSize(1);
        assertThat(table.rows("kirnau 4711")).isEmpty();
        assertThat(table.rows("nowhere known")).isEmpty();
        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.firstRefused().getFirst()).contains("alternateNamesV2.txt:5", "2 columns");
    }

    @Test
    void aBrokenLineCostsOnlyItself() throws IOException {
        Path dump = dump(
                PROVINCE,
                "half a line",
                TOWN.replace("12.7", "north"),
                FARM,
                row(7, "Far", "", 95, 45, "P\tPPL", "07\t", 0));
        Path output = folder.resolve("out.places");
        ImportReport report = GeoNamesImport.run(List.of(dump), List.of(), output, bytes -> {});
        assertThat(report.refused()).isEqualTo(3);
        assertThat(report.firstRefused())
                .satisfiesExactly(
                        first -> assertThat(first).contains("dump.txt:2", "1 columns, not 19"),
                        second -> assertThat(second).contains("dump.txt:3", "north"),
                        third -> assertThat(third).contains("dump.txt:5", "95"));
        assertThat(PlaceTable.open(output).rows("ulbeck")).hasSize(1);
    }

    @Test
    void theArchivesOfGeoNamesAreReadAsTheyAre() throws IOException {
        Path zip = folder.resolve("ML.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("readme.txt"));
            out.write("not a dump".getBytes(UTF_8));
            out.putNextEntry(new ZipEntry("ML.txt"));
            out.write((PROVINCE + "\n" + TOWN + "\n").getBytes(UTF_8));
        }
        AtomicLong bytes = new AtomicLong();
        Path output = folder.resolve("out.places");
        ImportReport report = GeoNamesImport.run(List.of(zip), List.of(), output, bytes::addAndGet);
        assertThat(report.refused()).isZero();
        assertThat(report.lines()).isEqualTo(2);
        assertThat(bytes.get()).isBetween(Files.size(zip) / 2, Files.size(zip));
        assertThat(PlaceTable.open(output).origin()).isEqualTo("GeoNames (ML.zip)");
    }

    @Test
    void whatIsNoDumpLeavesTheOldTableAlone() throws IOException {
        Path output = Files.writeString(folder.resolve("out.places"), "the old one");
        Path other = Files.writeString(folder.resolve("shopping.txt"), "milk\nbread\n");
        assertThatThrownBy(() -> GeoNamesImport.run(List.of(other), List.of(), output, bytes -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("shopping.txt");
        assertThat(output).hasContent("the old one");
        try (java.util.stream.Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void theSameDumpGivesTheSameBytes() throws IOException {
        Path dump = dump(PROVINCE, DISTRICT, TOWN, FARM, PASS);
        GeoNamesImport.run(List.of(dump), List.of(), folder.resolve("one"), bytes -> {});
        GeoNamesImport.run(List.of(dump), List.of(), folder.resolve("two"), bytes -> {});
        assertThat(folder.resolve("one")).hasSameBinaryContentAs(folder.resolve("two"));
    }

    private PlaceTable imported(String... rows) throws IOException {
        Path output = folder.resolve("out.places");
        GeoNamesImport.run(List.of(dump(rows)), List.of(), output, bytes -> {});
        return PlaceTable.open(output);
    }

    private Path dump(String... rows) throws IOException {
        return Files.writeString(folder.resolve("dump.txt"), String.join("\n", rows) + "\n");
    }

    private static Place only(Gazetteer gazetteer, String name) {
        List<Place> places = gazetteer.find(name);
        assertThat(places).as(name).hasSize(1);
        return places.getFirst();
    }

    /** A row in the nineteen columns of the dump's readme; the places are invented and lie in Mali. */
    private static String row(
            int id,
            String name,
            String others,
            double latitude,
            double longitude,
            String feature,
            String codes,
            int people) {
        return String.join(
                "\t",
                String.valueOf(id),
                name,
                name.replace('ī', 'i').replace('ā', 'a'),
                others,
                String.valueOf(latitude),
                String.valueOf(longitude),
                feature,
                "ML",
                "",
                codes,
                "",
                "",
                String.valueOf(people),
                "",
                "410",
                "Africa/Bamako",
                "2026-01-01");
    }
}
