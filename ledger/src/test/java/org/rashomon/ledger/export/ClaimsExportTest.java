// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.model.Incident;
import org.rashomon.model.Quantity;

class ClaimsExportTest {
    private static final String COLUMNS =
            "event_id,claim_id,speaker_kind,speaker,speaker_party,speaker_sector,act,type,modality,"
                    + "initiators,recipients,initiator_parties,recipient_parties,places,date_from,date_to,date_words,harm,group,class,low,high,"
                    + "words,words_begin,words_end,outlet,published,document,quote,begin,end,permalink,evidence_link,rule,reader";

    private static final Set<String> DAYS = Set.of("date_from", "date_to", "published");

    private static final Told TOLD = Told.shelling(new Quantity.MoreThan(80), new Quantity.Exactly(17));

    @Test
    void theColumnsAreAContract() throws IOException {
        assertThat(csv()).startsWith(COLUMNS + "\r\n");
    }

    @Test
    void aParquetFileHasTheRowsOfTheTable(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("claims.parquet");
        try (OutputStream out = Files.newOutputStream(file)) {
            writeParquet(out);
        }
        List<CSVRecord> rows = Told.records(csv());
        try (Stream<Map<String, Object>> stream = ParquetReader.streamContent(file.toFile(), cells())) {
            List<Map<String, Object>> read = stream.toList();
            assertThat(read).hasSameSizeAs(rows).hasSize(2);
            for (int row = 0; row < rows.size(); row++) {
                assertThat(inText(read.get(row))).isEqualTo(withoutEmpty(rows.get(row)));
            }
        }
    }

    @Test
    void numbersAndDaysAreTypedInParquet(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("claims.parquet");
        try (OutputStream out = Files.newOutputStream(file)) {
            writeParquet(out);
        }
        try (Stream<Map<String, Object>> stream = ParquetReader.streamContent(file.toFile(), cells())) {
            assertThat(stream.toList().getLast())
                    .containsEntry("low", 81)
                    .doesNotContainKey("high")
                    .containsEntry("published", LocalDate.parse("2031-03-04"));
        }
    }

    @Test
    void theFileSaysThatDaysAreDays(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("claims.parquet");
        try (OutputStream out = Files.newOutputStream(file)) {
            writeParquet(out);
        }
        MessageType schema =
                ParquetReader.readMetadata(file.toFile()).getFileMetaData().getSchema();
        assertThat(DAYS)
                .allSatisfy(day -> assertThat(schema.getType(day).getLogicalTypeAnnotation())
                        .isEqualTo(LogicalTypeAnnotation.dateType()));
    }

    @Test
    void oneLedgerIsOneFileByteForByte() throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        writeParquet(first);
        writeParquet(second);
        assertThat(first.toByteArray()).isEqualTo(second.toByteArray());
    }

    private static String csv() throws IOException {
        StringWriter out = new StringWriter();
        TOLD.export((incidents, settings) -> write(incidents, new ClaimsExport(out, settings)));
        return out.toString();
    }

    private static void writeParquet(OutputStream out) throws IOException {
        TOLD.export((incidents, settings) -> write(incidents, new ParquetExport(out, settings)));
    }

    private static void write(List<Incident> incidents, IncidentWriter form) throws IOException {
        try (form) {
            for (Incident incident : incidents) {
                form.write(incident);
            }
        }
    }

    private static Map<String, String> inText(Map<String, Object> row) {
        Map<String, String> text = new TreeMap<>();
        row.forEach((column, cell) -> text.put(column, cell.toString()));
        return text;
    }

    private static Map<String, String> withoutEmpty(CSVRecord row) {
        Map<String, String> cells = new TreeMap<>(row.toMap());
        cells.values().removeIf(String::isEmpty);
        return cells;
    }

    private static Hydrator<Map<String, Object>, Map<String, Object>, String[]> cells() {
        return new Hydrator<>() {
            @Override
            public Map<String, Object> start() {
                return new TreeMap<>();
            }

            @Override
            public Map<String, Object> add(Map<String, Object> row, String[] path, Object cell) {
                // This reader leaves a day as the number that it is stored as.
                boolean isDay = cell instanceof Integer && DAYS.contains(path[0]);
                if (cell != null) {
                    row.put(path[0], isDay ? LocalDate.ofEpochDay((int) cell) : cell);
                }
                return row;
            }

            @Override
            public Map<String, Object> finish(Map<String, Object> row) {
                return row;
            }
        };
    }
}
