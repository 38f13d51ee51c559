// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Coordinates;

class PlaceTableBuilderTest {
    private static final List<PlaceRank> RANKS = List.of(PlaceRank.values());

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Random random = new Random(11);
        List<PlaceRecord> places =
                IntStream.range(0, 3000).mapToObj(i -> place(i, random)).toList();
        PlaceTableBuilder builder = new PlaceTableBuilder();
        places.forEach(builder::add);
        PlaceTable table = table(builder);
        assertThat(table.size()).isEqualTo(places.size());
        assertThat(table.origin()).isEqualTo("a test");
        for (int row = 0; row < places.size(); row++) {
            PlaceRecord place = places.get(row);
            assertThat(table.name(row)).isEqualTo(place.name());
            assertThat(table.rank(row)).isEqualTo(place.rank());
            assertThat(table.country(row)).isEqualTo(place.within().country());
            assertThat(table.geonames(row)).isEqualTo(place.geonames());
            assertThat(table.point(row).kilometresTo(place.point())).isLessThan(0.02);
            assertThat(table.population(row) + table.radius(row)).isEqualTo(place.size());
            int filed = row;
            assertThat(table.rows(NameKey.of(place.name()))).contains(filed);
            for (String other : place.otherNames()) {
                assertThat(table.rows(NameKey.of(other))).contains(filed);
            }
        }
    }

    @Test
    void aKeyHoldsExactlyTheRowsOfThatName() throws IOException {
        PlaceTableBuilder builder = new PlaceTableBuilder();
        builder.add(town("Sarobi", List.of("Surobi", "SAROBI"), "AF"));
        builder.add(town("Sarobi", List.of(), "PK"));
        builder.add(town("Saroban", List.of(), "IR"));
        PlaceTable table = table(builder);
        assertThat(table.rows("sarobi")).containsExactly(0, 1);
        assertThat(table.rows("surobi")).containsExactly(0);
        assertThat(table.rows("sarob")).isEmpty();
        assertThat(table.rows("")).isEmpty();
    }

    @Test
    void aDivisionMayComeBehindItsTowns() throws IOException {
        PlaceTableBuilder builder = new PlaceTableBuilder();
        builder.add(town("Thal", List.of(), "PK"));
        builder.add(new PlaceRecord(
                "Hangu",
                List.of(),
                PlaceRank.SECOND_LEVEL,
                new PlaceRecord.Division("PK", "03", "1"),
                new Coordinates(33.5, 71),
                20,
                9));
        PlaceTable table = table(builder);
        assertThat(table.secondLevel(0)).isEqualTo(1);
        assertThat(table.firstLevel(0)).isEqualTo(PlaceTable.NONE);
    }

    @Test
    void aNameWithoutALetterIsNoPlace() {
        PlaceTableBuilder builder = new PlaceTableBuilder();
        assertThat(builder.add(town("---", List.of(), "AF"))).isNegative();
        assertThat(builder.add(town("a".repeat(256), List.of(), "AF"))).isNegative();
        assertThat(builder.size()).isZero();
    }

    @Test
    void moreThanAMillionPiecesBeginWhereTheyShould() {
        int count = 1_000_100;
        Begins begins = new Begins(count, piece -> piece % 7);
        int begin = 0;
        for (int piece = 0; piece < count; piece++) {
            if (piece % 997 == 0) {
                assertThat(begins.of(piece)).isEqualTo(begin);
            }
            begin += piece % 7;
        }
        assertThat(begins.total()).isEqualTo(begin);
    }

    @Test
    void aTableCutAnywhereIsRefused() throws IOException {
        PlaceTableBuilder builder = new PlaceTableBuilder();
        builder.add(town("Wana", List.of("Wanna"), "PK"));
        byte[] whole = bytes(builder);
        for (int length = 0; length < whole.length; length++) {
            ByteBuffer part = ByteBuffer.wrap(Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> PlaceTable.of(part)).as("%s bytes", length).isInstanceOf(IOException.class);
        }
        ByteBuffer longer = ByteBuffer.wrap(Arrays.copyOf(whole, whole.length + 1));
        assertThatThrownBy(() -> PlaceTable.of(longer)).isInstanceOf(IOException.class);
    }

    @Test
    void everyFeatureCodeHasItsRankAndEveryFeatureItsReach() {
        FeatureCodes codes = FeatureCodes.bundled();
        assertThat(codes.use("PASS").orElseThrow().rank()).isEqualTo(PlaceRank.FEATURE);
        assertThat(codes.use("PASS").orElseThrow().radiusKm()).isPositive();
        assertThat(codes.use("PPLC").orElseThrow().rank()).isEqualTo(PlaceRank.CAPITAL);
        assertThat(codes.use("HTL")).isEmpty();
        assertThat(Set.of(PlaceRank.values()))
                .isEqualTo(codes.all().map(FeatureCodes.Use::rank).collect(Collectors.toSet()));
    }

    private static PlaceRecord town(String name, List<String> others, String country) {
        return new PlaceRecord(
                name,
                others,
                PlaceRank.TOWN,
                new PlaceRecord.Division(country, "03", "1"),
                new Coordinates(33, 70),
                500,
                0);
    }

    private static PlaceRecord place(int number, Random random) {
        List<String> others = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            others.add("Other " + random.nextInt(400));
        }
        return new PlaceRecord(
                "Dorf " + Integer.toString(random.nextInt(5000), 36) + (number % 3 == 0 ? " Ā" : ""),
                others,
                RANKS.get(random.nextInt(RANKS.size())),
                new PlaceRecord.Division("C" + (char) ('A' + random.nextInt(26)), "0" + number % 40, "" + number % 400),
                new Coordinates(random.nextDouble(-90, 90), random.nextDouble(-180, 180)),
                random.nextInt(3_000_000),
                random.nextInt(13_000_000));
    }

    private static PlaceTable table(PlaceTableBuilder builder) throws IOException {
        return PlaceTable.of(ByteBuffer.wrap(bytes(builder)));
    }

    private static byte[] bytes(PlaceTableBuilder builder) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.write(out, "a test");
        return out.toByteArray();
    }
}
