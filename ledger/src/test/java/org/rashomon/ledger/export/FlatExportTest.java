// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.ledger.EventBuilder.event;
import static org.rashomon.ledger.EventBuilder.province;
import static org.rashomon.ledger.EventBuilder.town;
import static org.rashomon.ledger.ReportBuilder.body;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.model.Contest;
import org.rashomon.model.Coordinates;
import org.rashomon.model.EventType;
import org.rashomon.model.Facet;
import org.rashomon.model.GroupClass;
import org.rashomon.model.Incident;
import org.rashomon.model.Quantity;
import org.rashomon.model.Reading;
import org.rashomon.model.Relation;
import org.rashomon.model.Sector;
import org.rashomon.model.SpeechAct;
import org.rashomon.model.VagueRules;

class FlatExportTest {
    private static final ExportSettings NOTHING = ExportSettings.over(List.of(), VagueRules.plain());

    private static final String ACLED_COLUMNS =
            "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,"
                    + "actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,"
                    + "admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp";

    private static final String UCDP_COLUMNS =
            "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,"
                    + "conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,"
                    + "side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,"
                    + "where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,"
                    + "country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,"
                    + "best,high,low,gwnoa,gwnob";

    private static List<String> names(FlatForm form) {
        return form.columns().stream().map(Column::name).toList();
    }

    private static Quantity exactly(int count) {
        return new Quantity.Exactly(count);
    }

    @Test
    void acledHasItsThirtyOneColumnsInItsOrder() {
        assertThat(names(new AcledForm(NOTHING, FatalityRule.Plain.AGREED)))
                .containsExactly(ACLED_COLUMNS.split(","))
                .hasSize(31);
    }

    @Test
    void ucdpHasItsFortyNineColumnsInItsOrder() {
        assertThat(names(new UcdpForm(NOTHING, FatalityRule.Plain.NONE)))
                .containsExactly(UCDP_COLUMNS.split(","))
                .hasSize(49);
    }

    @Test
    void anIncidentIsARowOfAcleds() throws IOException {
        assertThat(Told.shelling(exactly(12), exactly(12)).acled("agreed").row())
                .containsEntry("event_date", "2031-03-04")
                .containsEntry("year", "2031")
                .containsEntry("time_precision", "1")
                .containsEntry("disorder_type", "Political violence")
                .containsEntry("event_type", "Explosions/Remote violence")
                .containsEntry("sub_event_type", "Shelling/artillery/missile attack")
                .containsEntry("actor1", "Military Forces of Iraq")
                .containsEntry("inter1", "External/Other forces")
                .containsEntry("iso", "364")
                .containsEntry("region", "Middle East")
                .containsEntry("country", "Iran")
                .containsEntry("admin1", "Westmark")
                .containsEntry("location", "Birch")
                .containsEntry("latitude", "33.5")
                .containsEntry("longitude", "46.25")
                .containsEntry("geo_precision", "1")
                .containsEntry("source", "Hill Gazette; Harbour Post")
                .containsEntry("source_scale", "")
                .containsEntry("fatalities", "12")
                .containsEntry("timestamp", "");
    }

    @Test
    void everyRowHasItsPermalinkAndItsReader() throws IOException {
        Told.Flat acled = Told.shelling(exactly(12), exactly(12)).acled("agreed");
        String id = acled.row().get("event_id_cnty");
        assertThat(acled.row().get("tags")).contains("permalink=/incident/" + id, "reader=reader 1", "accounts=2");
        assertThat(Told.shelling(exactly(12), exactly(12)).ucdp("none").row().get("source_article"))
                .startsWith("Rashomon /incident/" + id + " (reader reader 1): ")
                .contains("Harbour Post, 2031-03-04");
    }

    @Test
    void whatTheAccountsContestHasNoNumber() throws IOException {
        Told.Flat flat = Told.shelling(exactly(12), exactly(30)).acled("agreed");
        assertThat(flat.row()).containsEntry("fatalities", "");
        assertThat(flat.lost()).contains("contested", "death-tolls", "accounts");
        assertThat(flat.claims()).extracting(row -> row.get("low")).containsExactlyInAnyOrder("12", "30");
    }

    @Test
    void aBoundIsNoNumberOnWhichAccountsAgree() throws IOException {
        Told.Flat flat = Told.shelling(new Quantity.AtLeast(12), new Quantity.AtLeast(12))
                .acled("agreed");
        assertThat(flat.row()).containsEntry("fatalities", "");
        assertThat(flat.lost()).contains("bounds").doesNotContain("death-tolls");
    }

    @ParameterizedTest
    @CsvSource({
        "lowest,12",
        "highest,30",
        "median,12",
        "latest,30",
        "most-origins,''",
        "party:IRN,''",
        "party:IRQ,''",
        "none,''"
    })
    void aRuleThatIsNamedSaysWhoseNumberItIs(String rule, String number) throws IOException {
        assertThat(Told.shelling(exactly(12), exactly(30)).ucdp(rule).row()).containsEntry("best", number);
    }

    @Test
    void ucdpsLowAndHighAreWhatSomebodyTells() throws IOException {
        assertThat(Told.shelling(new Quantity.MoreThan(80), exactly(17))
                        .ucdp("none")
                        .row())
                .containsEntry("low", "17")
                .containsEntry("high", "81")
                .containsEntry("best", "")
                .containsEntry("deaths_civilians", "")
                .containsEntry("source_original", "Doctors of Birch; Governor of Birch")
                .containsEntry("side_a", "Government of Iraq")
                .containsEntry("gwnoa", "645")
                .containsEntry("country_id", "630")
                .containsEntry("date_prec", "1")
                .containsEntry("where_prec", "1");
    }

    @Test
    void everyRowsClaimsStandBesideItWithTheirWords() throws IOException {
        Told.Flat flat = Told.shelling(exactly(12), exactly(30)).acled("agreed");
        assertThat(flat.claims())
                .hasSize(2)
                .allSatisfy(claim ->
                        assertThat(claim.get("event_id")).isEqualTo(flat.row().get("event_id_cnty")));
        CSVRecord claim = flat.claims().getLast();
        assertThat(claim.toMap())
                .containsEntry("speaker", "Governor of Birch")
                .containsEntry("speaker_party", "IRN")
                .containsEntry("act", "asserts")
                .containsEntry("initiator_parties", "IRQ")
                .containsEntry("places", "Birch")
                .containsEntry("outlet", "Harbour Post")
                .containsEntry("published", "2031-03-04")
                .containsEntry("words", "some")
                .containsEntry("quote", "The governor said that guns shelled Birch, killing some people.")
                .containsEntry("begin", "0")
                .containsEntry("words_begin", "51");
    }

    @Test
    void whatIsOnlyDeniedHasNoRow() throws IOException {
        Told.Flat flat = Told.by(Told.told("a.txt", "Harbour Post", "2031-03-04")
                        .says(
                                body("The army", "Army of Iraq", "IRQ", Sector.MIL),
                                SpeechAct.DENIES,
                                "The army denied that guns shelled Birch, killing 12 people.",
                                Told.shells("12", exactly(12)))
                        .read())
                .acled("lowest");
        assertThat(flat.rows()).isEmpty();
        assertThat(flat.claims()).isEmpty();
        assertThat(flat.lost()).containsExactly("left-out");
    }

    @Test
    void aDeniedFigureIsNotTheDeniersClaim() throws IOException {
        Told.Flat flat = Told.by(Told.told("a.txt", "Harbour Post", "2031-03-04")
                        .tells("On Tuesday guns shelled Birch, killing 12 people.", Told.shells("12", exactly(12)))
                        .says(
                                body("The army", "Army of Iraq", "IRQ", Sector.MIL),
                                SpeechAct.DENIES,
                                "The army denied that guns shelled Birch, killing 50 people.",
                                Told.shells("50", exactly(50)))
                        .read())
                .ucdp("lowest");
        assertThat(flat.row())
                .containsEntry("high", "12")
                .containsEntry("low", "12")
                .containsEntry("best", "12");
        assertThat(flat.lost()).contains("denied");
    }

    @Test
    void nobodyAgreesOnTheDeadOfWhatSomebodyDenies() throws IOException {
        Told.Flat flat = Told.by(
                        Told.told("a.txt", "Harbour Post", "2031-03-04")
                                .tells(
                                        "On Tuesday guns shelled Birch, killing 12 people.",
                                        Told.shells("12", exactly(12)))
                                .read(),
                        Told.told("b.txt", "Hill Gazette", "2031-03-04")
                                .says(
                                        body("The army", "Army of Iraq", "IRQ", Sector.MIL),
                                        SpeechAct.DENIES,
                                        "The army denied that guns shelled Birch.",
                                        event(EventType.SHELLING, "shelled")
                                                .from("guns", "IRQ", Sector.MIL)
                                                .in(town("Birch", "Westmark", "IRN", 33.5, 46.25)))
                                .read())
                .acled("agreed");
        assertThat(flat.row()).containsEntry("fatalities", "");
        assertThat(flat.lost()).contains("contested", "denied");
    }

    @Test
    void aContestedDayIsNoDay() throws IOException {
        Told.shelling(exactly(12), exactly(12)).export((incidents, settings) -> {
            FlatIncident flat = FlatIncident.of(withContestedDay(incidents.getFirst()), settings);
            List<Column<FlatIncident>> columns = new AcledForm(settings, FatalityRule.Plain.NONE).columns();
            assertThat(columns.get(1).cell(flat)).isEmpty();
            assertThat(columns.get(2).cell(flat)).isEqualTo("2031");
            assertThat(columns.get(3).cell(flat)).isEmpty();
        });
    }

    private static Incident withContestedDay(Incident incident) {
        return new Incident(
                incident.id(),
                incident.outline(),
                incident.reports(),
                incident.accounts(),
                List.of(new Contest(Facet.TIME, 0, 1, Relation.CONTRADICTS)),
                incident.standing());
    }

    @Test
    void civiliansAndFightersAreAddedAndTheSumIsMarked() throws IOException {
        Told.Flat flat = Told.by(Told.told("a.txt", "Harbour Post", "2031-03-04")
                        .tells(
                                "Guns shelled Birch, killing 3 guards and 8 shepherds.",
                                event(EventType.SHELLING, "shelled")
                                        .from("Guns", "IRQ", Sector.MIL)
                                        .in(town("Birch", "Westmark", "IRN", 33.5, 46.25))
                                        .killed("3", "guards", GroupClass.COMBATANT, exactly(3))
                                        .killed("8", "shepherds", GroupClass.CIVILIAN, exactly(8)))
                        .read())
                .acled("lowest");
        assertThat(flat.row()).containsEntry("fatalities", "11");
        assertThat(flat.lost()).contains("added");
    }

    @Test
    void whomTheAccountsContestHasNoColumn() throws IOException {
        Told.Flat flat = Told.by(
                        struck("a.txt", "The army", "IRQ", "militants", Sector.UAF),
                        struck("b.txt", "The governor", "IRN", "villagers", Sector.CVL))
                .acled("agreed");
        assertThat(flat.row())
                .containsEntry("actor1", "Military Forces of Iraq")
                .containsEntry("actor2", "")
                .containsEntry("inter2", "")
                .containsEntry("interaction", "")
                .containsEntry("civilian_targeting", "");
        assertThat(flat.lost()).contains("contested", "parties");
    }

    private static Reading struck(String input, String speaker, String party, String target, Sector hit) {
        return Told.told(input, "Post of " + input, "2031-03-04")
                .says(
                        body(speaker, speaker + " of " + party, party, Sector.GOV),
                        SpeechAct.ASSERTS,
                        speaker + " said that jets bombed " + target + " in Birch on Tuesday.",
                        event(EventType.AIR_STRIKE, "bombed")
                                .from("jets", "IRQ", Sector.MIL)
                                .to(target, "", hit)
                                .in(town("Birch", "Westmark", "IRN", 33.5, 46.25))
                                .when("on Tuesday", "2031-03-04"))
                .read();
    }

    @Test
    void aWeekHasItsMiddleDayAndItsPrecision() throws IOException {
        Told.Flat flat = Told.by(Told.told("a.txt", "Harbour Post", "2031-03-10")
                        .tells(
                                "Last week guns shelled Birch, killing 12 people.",
                                Told.shells("12", exactly(12)).when("Last week", "2031-03-03", "2031-03-09"))
                        .read())
                .acled("agreed");
        assertThat(flat.row()).containsEntry("event_date", "2031-03-06").containsEntry("time_precision", "2");
        assertThat(flat.lost()).contains("time");
    }

    @Test
    void aProvinceIsAProvince() throws IOException {
        Told told = Told.by(Told.told("a.txt", "Harbour Post", "2031-03-04")
                .tells(
                        "Guns shelled Westmark, killing 12 people.",
                        event(EventType.SHELLING, "shelled")
                                .from("Guns", "IRQ", Sector.MIL)
                                .in(province("Westmark", "IRN"))
                                .killed("12", "people", GroupClass.UNKNOWN, exactly(12)))
                .read());
        assertThat(told.ucdp("none").row()).containsEntry("where_prec", "4").containsEntry("adm_1", "Westmark");
        assertThat(told.acled("none").lost()).contains("coarse-place");
    }

    @Test
    void whatACodebookDoesNotHaveIsLeftOutAndSaid() throws IOException {
        Told visit = Told.by(Told.told("a.txt", "Harbour Post", "2031-03-04")
                .tells(
                        "The minister visited Birch.",
                        event(EventType.VISIT, "visited").in(town("Birch", "Westmark", "IRN", 33.5, 46.25)))
                .read());
        assertThat(visit.acled("none").rows()).isEmpty();
        assertThat(visit.ucdp("none")
                        .losses()
                        .path("totals")
                        .path("left-out")
                        .path("incidents")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void noNameIsAFormula() throws IOException {
        Told told = Told.by(Told.told("a.txt", "=HYPERLINK(\"http://x\")", "2031-03-04")
                .tells(
                        "Guns shelled +Birch.",
                        event(EventType.SHELLING, "shelled").in(town("+Birch", "W", "IRN", 1, 2)))
                .read());
        Told.Flat flat = told.acled("none");
        assertThat(flat.row().get("source")).startsWith("'=");
        assertThat(flat.row().get("notes")).startsWith("'=");
        assertThat(flat.row().get("location")).startsWith("'+");
        assertThat(flat.claims().getFirst().get("outlet")).startsWith("'=");
    }

    @ParameterizedTest
    @CsvSource({"34.53,69.17,179779", "-90,-180,1", "90,180,259200"})
    void cellsOfTheGridAreNumberedFromTheSouthWest(double latitude, double longitude, int cell) {
        assertThat(UcdpForm.cell(new Coordinates(latitude, longitude))).isEqualTo(cell);
    }
}
