// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Account;
import org.rashomon.model.AccountFigure;
import org.rashomon.model.AccountSpeaker;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.Claim;
import org.rashomon.model.Contest;
import org.rashomon.model.Corroboration;
import org.rashomon.model.Document;
import org.rashomon.model.EventMention;
import org.rashomon.model.EventType;
import org.rashomon.model.Facet;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.IncidentOutline;
import org.rashomon.model.IncidentReport;
import org.rashomon.model.IncidentState;
import org.rashomon.model.Origin;
import org.rashomon.model.Party;
import org.rashomon.model.Reading;
import org.rashomon.model.Relation;
import org.rashomon.model.ReportRole;
import org.rashomon.model.Sector;
import org.rashomon.model.SpeechAct;
import org.rashomon.model.Telling;
import org.rashomon.model.TimeInterval;
import org.rashomon.model.TimePrecision;
import org.rashomon.model.VagueRules;

class IncidentJsonTest {
    private static final Reading READING = Example.reading();

    private final JsonNode incident =
            IncidentJson.over(List.of(READING), VagueRules.plain()).of(incident());

    @Test
    void anIncidentHasTheFieldsOfTheContractAndNoFigureOfItsOwn() {
        assertThat(names(incident))
                .contains("id", "type", "from", "to", "precision", "documents", "places", "initiators", "recipients")
                .contains("accounts", "reports", "origins", "state", "contested")
                .doesNotContain("figures", "low", "high", "killed");
        assertThat(names(incident.path("documents").path(0))).contains("id", "input", "role");
        assertThat(names(incident.path("contested").path(0))).contains("facet", "between", "relation");
        assertThat(incident.path("state").asText()).isEqualTo("contested");
        assertThat(incident.path("contested").path(0).path("relation").asText()).isEqualTo("different-group");
    }

    @Test
    void anAccountQuotesTheTextForItselfAndForEachFigure() {
        JsonNode account = incident.path("accounts").path(0);
        JsonNode figure = account.path("figures").path(0);

        assertThat(names(account)).contains("speaker", "acts", "reports", "origins", "figures", "evidence");
        assertThat(names(figure)).contains("harm", "group", "class", "low", "high", "words", "evidence");
        assertThat(figure.path("evidence").path(0).path("quote").asText()).isEqualTo("more than 80");
        assertThat(account.path("evidence").path(0).path("quote").asText()).startsWith(Example.SPEAKER);
        assertThat(account.path("evidence").path(0).path("document").asText())
                .isEqualTo(READING.document().id().value());
    }

    @Test
    void originsAreCountedAndNamed() {
        assertThat(incident.path("origins").asInt()).isEqualTo(1);
        assertThat(incident.path("originsWhy").path(0).path("why").asText()).isEqualTo("own report");
    }

    @Test
    void anIncidentOfADocumentThatIsNotThereIsACallersMistake() {
        assertThatThrownBy(
                        () -> IncidentJson.over(List.of(), VagueRules.plain()).of(incident()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(READING.document().id().value());
    }

    private static Incident incident() {
        Document document = READING.document();
        Corroboration one = new Corroboration(1, List.of(new Origin("The Lowland Observer", "own report")));
        return new Incident(
                new IncidentId("i7"),
                new IncidentOutline(
                        EventType.AIR_STRIKE,
                        TimeInterval.unknown(),
                        TimePrecision.DAY,
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(new IncidentReport(document.id(), document.input(), ReportRole.MAIN)),
                List.of(account(one), account(one)),
                List.of(new Contest(Facet.KILLED, 0, 1, Relation.DIFFERENT_GROUP)),
                new Incident.Standing(one, IncidentState.CONTESTED, false));
    }

    private static Account account(Corroboration corroboration) {
        Claim claim = READING.claims().getFirst();
        EventMention event = claim.events().getFirst();
        CasualtyFigure figure = event.figures().getFirst();
        return new Account(
                new AccountSpeaker(
                        AccountSpeaker.Kind.NAMED,
                        "Foreign Office of Pakistan",
                        Optional.of(new Party("PAK")),
                        Optional.of(Sector.GOV)),
                List.of(SpeechAct.ASSERTS),
                corroboration,
                List.of(new AccountFigure(
                        figure,
                        List.of(READING.document().evidence(figure.mention().span())),
                        Optional.empty())),
                List.of(new Telling(READING.document().id(), claim, event)));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
