// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.ledger.EventBuilder.event;
import static org.rashomon.ledger.EventBuilder.town;
import static org.rashomon.ledger.ReportBuilder.report;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.OwnOrigins;
import org.rashomon.model.EventType;
import org.rashomon.model.GroupClass;
import org.rashomon.model.Incident;
import org.rashomon.model.Quantity;
import org.rashomon.model.Reading;
import org.rashomon.model.Sector;
import org.rashomon.model.VagueRules;

class CsvExportTest {
    private static List<CSVRecord> rows(Reading reading) throws IOException {
        StringBuilder out = new StringBuilder();
        InstantSource clock = InstantSource.fixed(Instant.parse("2031-03-05T10:00:00Z"));
        try (Ledger ledger = Ledger.inMemory(clock, OwnOrigins.TRACER)) {
            ledger.record(reading);
            try (CsvExport export = new CsvExport(out, ExportSettings.over(ledger.readings(), VagueRules.plain()))) {
                for (Incident incident : ledger.incidents()) {
                    export.write(incident);
                }
            }
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(out.toString()), format)) {
            return parser.getRecords();
        }
    }

    private static Reading shelling(String outlet) {
        return report("a.txt")
                .by(outlet)
                .on("2031-03-04")
                .tells(
                        "Guns shelled Birch, killing more than 80 people and 3 guards.",
                        event(EventType.SHELLING, "shelled")
                                .from("Guns", "RUR", Sector.MIL)
                                .in(town("Birch", "Westmark", "SYL", 40.5, 20.25))
                                .killed("more than 80", "people", GroupClass.UNKNOWN, new Quantity.MoreThan(80))
                                .killed("3", "guards", GroupClass.COMBATANT, new Quantity.Exactly(3)))
                .read();
    }

    @Test
    void aFigureIsARowInTheFieldsColumns() throws IOException {
        List<CSVRecord> rows = rows(shelling("Northern Post"));
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().toMap())
                .containsEntry("type", "shelling")
                .containsEntry("acled_sub_event", "Shelling/artillery/missile attack")
                .containsEntry("plover", "ASSAULT/heavy-weapons")
                .containsEntry("place", "Birch")
                .containsEntry("admin1", "Westmark")
                .containsEntry("country", "SYL")
                .containsEntry("latitude", "40.5")
                .containsEntry("longitude", "20.25")
                .containsEntry("initiators", "RUR")
                .containsEntry("speaker", "Northern Post")
                .containsEntry("act", "asserts")
                .containsEntry("harm", "killed")
                .containsEntry("group", "people")
                .containsEntry("low", "81")
                .containsEntry("high", "")
                .containsEntry("words", "more than 80")
                .containsEntry("quote", "more than 80 people")
                .containsEntry("begin", "28")
                .containsEntry("end", "47");
    }

    @Test
    void theColumnsAreAContract() throws IOException {
        assertThat(rows(shelling("Northern Post")).getFirst().getParser().getHeaderNames())
                .containsExactly(
                        ("incident_id,type,acled_sub_event,plover,date_from,date_to,precision,place,admin1,country,latitude,"
                                        + "longitude,initiators,recipients,speaker,speaker_party,speaker_sector,act,harm,group,class,low,high,"
                                        + "words,outlet,document,quote,begin,end,permalink,evidence_link,reader")
                                .split(","));
    }

    @Test
    void everyRowLeadsToItsWordsAndItsReader() throws IOException {
        assertThat(rows(shelling("Northern Post"))).allSatisfy(row -> {
            assertThat(row.get("permalink")).isEqualTo("/incident/" + row.get("incident_id"));
            assertThat(row.get("evidence_link"))
                    .isEqualTo(
                            "/document/%s?from=%s&to=%s#evidence",
                            row.get("document"), row.get("begin"), row.get("end"));
            assertThat(row.get("reader")).isEqualTo("reader 1");
        });
    }

    @Test
    void anAccountWithoutFiguresHasARowForItsClaim() throws IOException {
        Reading reading = report("a.txt")
                .tells(
                        "Guns shelled Birch.",
                        event(EventType.SHELLING, "shelled")
                                .from("Guns", "RUR", Sector.MIL)
                                .in(town("Birch", "Westmark", "SYL", 40.5, 20.25)))
                .read();
        assertThat(rows(reading)).singleElement().satisfies(row -> {
            assertThat(row.get("quote")).isEqualTo("Guns shelled Birch.");
            assertThat(row.get("low")).isEmpty();
        });
    }

    @Test
    void anOutletsNameCannotBeAFormula() throws IOException {
        assertThat(rows(shelling("=HYPERLINK(\"http://x\",\"y\")")).getFirst().get("outlet"))
                .startsWith("'=");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"=1+1|'=1+1", "+1|'+1", "-1+1|'-1+1", "@A1|'@A1", "-33.5|-33.5", "a=b|a=b", "\uFF1D1|'\uFF1D1"})
    void whatLooksLikeAFormulaIsMadeText(String cell, String harmless) {
        assertThat(SpreadsheetCell.harmless(cell)).isEqualTo(harmless);
    }

    @Test
    void tabsAndReturnsAtTheFrontAreMadeTextToo() {
        assertThat(SpreadsheetCell.harmless("\t=1")).isEqualTo("'\t=1");
        assertThat(SpreadsheetCell.harmless("\r=1")).isEqualTo("'\r=1");
        assertThat(SpreadsheetCell.harmless("")).isEmpty();
    }
}
