// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import static org.rashomon.ledger.EventBuilder.event;
import static org.rashomon.ledger.EventBuilder.town;
import static org.rashomon.ledger.ReportBuilder.body;
import static org.rashomon.ledger.ReportBuilder.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rashomon.ledger.EventBuilder;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.OwnOrigins;
import org.rashomon.ledger.ReportBuilder;
import org.rashomon.model.EventType;
import org.rashomon.model.GroupClass;
import org.rashomon.model.Incident;
import org.rashomon.model.Quantity;
import org.rashomon.model.Reading;
import org.rashomon.model.Sector;
import org.rashomon.model.SpeechAct;
import org.rashomon.model.VagueRules;

/** Readings in a ledger that are exported, with the forms read back. */
final class Told {
    private final List<Reading> readings;

    private Told(List<Reading> readings) {
        this.readings = readings;
    }

    static Told by(Reading... readings) {
        return new Told(List.of(readings));
    }

    /** Iraqi guns on a town in Iran: its governor counts the dead, and another body counts them too. */
    static Told shelling(Quantity governor, Quantity doctors) {
        return by(
                told("a.txt", "Harbour Post", "2031-03-04")
                        .says(
                                body("The governor", "Governor of Birch", "IRN", Sector.GOV),
                                SpeechAct.ASSERTS,
                                "The governor said that guns shelled Birch, killing some people.",
                                shells("some", governor))
                        .read(),
                told("b.txt", "Hill Gazette", "2031-03-05")
                        .says(
                                body("Doctors", "Doctors of Birch", "IRN", Sector.MED),
                                SpeechAct.ASSERTS,
                                "Doctors said that guns shelled Birch on Tuesday, killing several people.",
                                shells("several", doctors).when("on Tuesday", "2031-03-04"))
                        .read());
    }

    static ReportBuilder told(String input, String outlet, String day) {
        return report(input).by(outlet).on(day);
    }

    static EventBuilder shells(String words, Quantity killed) {
        return event(EventType.SHELLING, "shelled")
                .from("guns", "IRQ", Sector.MIL)
                .in(town("Birch", "Westmark", "IRN", 33.5, 46.25))
                .killed(words, "people", GroupClass.UNKNOWN, killed);
    }

    /** Writes incidents in one form. */
    interface Form {
        void write(List<Incident> incidents, ExportSettings settings) throws IOException;
    }

    void export(Form form) throws IOException {
        InstantSource clock = InstantSource.fixed(Instant.parse("2031-03-05T10:00:00Z"));
        try (Ledger ledger = Ledger.inMemory(clock, OwnOrigins.TRACER)) {
            readings.forEach(ledger::record);
            form.write(ledger.incidents(), ExportSettings.over(ledger.readings(), VagueRules.plain()));
        }
    }

    /** What a form with companions came to. */
    record Flat(List<CSVRecord> rows, List<CSVRecord> claims, JsonNode losses) {
        Map<String, String> row() {
            if (rows.size() != 1) {
                throw new AssertionError("not one row: " + rows);
            }
            return rows.getFirst().toMap();
        }

        /** The kinds of what the first incident lost. */
        List<String> lost() {
            List<String> kinds = new ArrayList<>();
            losses.path("incidents")
                    .path(0)
                    .path("losses")
                    .forEach(loss -> kinds.add(loss.path("kind").asText()));
            return kinds;
        }
    }

    Flat acled(String rule) throws IOException {
        return flat((files, settings) -> FlatExport.acled(files, settings, FatalityRule.parse(rule)));
    }

    Flat ucdp(String rule) throws IOException {
        return flat((files, settings) -> FlatExport.ucdp(files, settings, FatalityRule.parse(rule)));
    }

    private interface FlatMaker {
        FlatExport of(FlatExport.Files files, ExportSettings settings) throws IOException;
    }

    private Flat flat(FlatMaker maker) throws IOException {
        Writer events = new StringWriter();
        Writer claims = new StringWriter();
        Writer losses = new StringWriter();
        export((incidents, settings) -> {
            try (FlatExport flat = maker.of(new FlatExport.Files(events, claims, losses), settings)) {
                for (Incident incident : incidents) {
                    flat.write(incident);
                }
            }
        });
        return new Flat(
                records(events.toString()), records(claims.toString()), new ObjectMapper().readTree(losses.toString()));
    }

    static List<CSVRecord> records(String csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
            return parser.getRecords();
        }
    }
}
