// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.app.json.Example.SPEAKER;
import static org.rashomon.app.json.Example.TEXT;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Problem;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.VagueRules;

/** The fields are those of CONTRACT; a field that is dropped or renamed there fails here. */
class ReadingJsonTest {
    private final JsonNode reading = ReadingJson.of(Example.reading(), VagueRules.plain());

    @Test
    void aReadingHasTheFieldsOfTheContract() {
        assertThat(names(reading)).contains("document", "claims", "events", "places", "times", "problems");
        assertThat(names(reading.path("document")))
                .contains("input", "id", "url", "canonicalUrl", "outlet", "title", "bylines", "published")
                .contains("publishedPrecision", "modified", "language", "text", "problems");
    }

    @Test
    void aClaimHasTheFieldsOfTheContract() {
        JsonNode claim = reading.path("claims").path(0);
        JsonNode attribution = claim.path("attribution");

        assertThat(names(claim)).contains("id", "attribution", "events", "rule");
        assertThat(names(attribution)).contains("speaker", "relays", "act", "cue", "content", "addressee", "quotation");
        assertThat(names(attribution.path("speaker"))).contains("kind", "text", "span", "name", "party", "sector");
        assertThat(attribution.path("speaker").path("kind").asText()).isEqualTo("named");
        assertThat(attribution.path("act").asText()).isEqualTo("asserts");
        assertThat(quoted(attribution.path("speaker").path("span"))).isEqualTo(SPEAKER);
        assertThat(quoted(attribution.path("cue"))).isEqualTo("said");
        assertThat(quoted(attribution.path("content").path(0))).startsWith("air strikes");
    }

    @Test
    void anEventHasTheFieldsOfTheContract() {
        JsonNode event = reading.path("events").path(0);

        assertThat(names(event))
                .contains("id", "type", "trigger", "modality", "initiators", "recipients", "instruments")
                .contains("places", "time", "figures", "claim", "incident", "rule");
        assertThat(names(event.path("recipients").path(0))).contains("text", "span", "name", "party", "sector", "kind");
        assertThat(event.path("type").asText()).isEqualTo("air-strike");
        assertThat(event.path("claim").asText()).isEqualTo("c1");
        assertThat(reading.path("claims").path(0).path("events").path(0).asText())
                .isEqualTo("e1");
    }

    @Test
    void anEventPointsToItsPlaceInTheListOfPlaces() {
        JsonNode ref = reading.path("events").path(0).path("places").path(0).path("ref");
        JsonNode place = reading.path("places").path(0);

        assertThat(ref.asText()).isEqualTo("p1").isEqualTo(place.path("id").asText());
        assertThat(names(place))
                .contains("id", "span", "name", "lat", "lon", "kind", "admin1", "country", "gazetteer", "state", "use");
        assertThat(place.path("kind").asText()).isEqualTo("admin1");
        assertThat(place.path("country").asText()).isEqualTo("AFG");
    }

    @Test
    void openBoundsAreNull() {
        JsonNode figure = reading.path("events").path(0).path("figures").path(0);

        assertThat(names(figure)).contains("harm", "group", "class", "low", "high", "words", "span");
        assertThat(figure.path("low").asInt()).isEqualTo(81);
        assertThat(figure.path("high").isNull()).isTrue();
        assertThat(figure.path("words").asText()).isEqualTo("more than 80");
    }

    @Test
    void vagueWordsNameTheRuleSetThatReadThem() {
        JsonNode plain = reading.path("events").path(0).path("figures").path(1);
        JsonNode acled = ReadingJson.of(Example.reading(), VagueRules.acled())
                .path("events")
                .path(0)
                .path("figures")
                .path(1);

        assertThat(plain.path("low").asInt()).isEqualTo(24);
        assertThat(plain.path("by").asText()).isEqualTo("plain");
        assertThat(acled.path("low").asInt()).isEqualTo(12);
        assertThat(acled.path("high").asInt()).isEqualTo(12);
        assertThat(acled.path("by").asText()).isEqualTo("acled");
        assertThat(acled.path("words").asText()).isEqualTo("dozens");
    }

    @Test
    void aTimeHasItsValueAndItsDays() {
        JsonNode time = reading.path("times").path(0);

        assertThat(names(time)).contains("span", "type", "value", "from", "to");
        assertThat(time.path("type").asText()).isEqualTo("DATE");
        assertThat(time.path("from").asText()).isEqualTo("2026-02-22");
        assertThat(reading.path("events").path(0).path("time").path("anchor").asText())
                .isEqualTo("published");
    }

    @Test
    void theOutletsOwnVoiceIsASpeakerWithoutWords() {
        JsonNode speaker = reading.path("claims").path(1).path("attribution").path("speaker");

        assertThat(speaker.path("kind").asText()).isEqualTo("outlet");
        assertThat(speaker.path("name").asText()).isEqualTo("The Lowland Observer");
        assertThat(speaker.path("span").isNull()).isTrue();
    }

    @Test
    void anInputThatFailedKeepsTheShapeAndSaysWhy() {
        JsonNode failed = ReadingJson.failed("a.pdf", Problem.of(ProblemCode.INPUT_NOT_TEXT, "a.pdf: not a text"));

        assertThat(names(failed)).contains("document", "claims", "events", "places", "times", "problems");
        assertThat(failed.path("document").path("input").asText()).isEqualTo("a.pdf");
        assertThat(failed.path("problems").path(0).path("code").asText()).isEqualTo("input-not-text");
    }

    @Test
    void halfASurrogatePairIsWrittenSoThatSpansStillCount() throws JsonProcessingException {
        String line = JsonLines.line(JsonValues.object().put("text", "a\ud83db \ud83d\ude00"));

        assertThat(line).contains("\\ud83d").contains("\ud83d\ude00");
        assertThat(new ObjectMapper().readTree(line).path("text").asText()).hasSize(6);
    }

    private static String quoted(JsonNode span) {
        return TEXT.substring(span.path(0).asInt(), span.path(1).asInt());
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
