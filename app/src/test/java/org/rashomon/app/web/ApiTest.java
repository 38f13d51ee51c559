// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.DocumentId;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.Origin;

/** The API of a running workbench is what its description says. */
class ApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2031-04-01T00:00:00Z"));
    private static final Ledger LEDGER = ledger();
    private static final Workbench WORKBENCH = Workbench.start(LEDGER, WorkbenchOptions.local(0));
    private static final HttpClient CLIENT = Browsing.letInto(WORKBENCH);

    private static final Pattern DATA = Pattern.compile("data-places=\"([^\"]*)\"");

    private static Ledger ledger() {
        Ledger ledger = Ledger.inMemory(CLOCK, documents -> {
            Map<DocumentId, Origin> origins = new HashMap<>();
            documents.forEach(document -> origins.put(document.id(), new Origin(document.input(), "own report")));
            return origins;
        });
        Border.readings().forEach(ledger::record);
        return ledger;
    }

    @AfterAll
    static void close() {
        WORKBENCH.close();
        LEDGER.close();
    }

    @Test
    void everythingThatIsDescribedIsAnsweredAsDescribed() throws Exception {
        JsonNode api = json("/api/v1/openapi.json");
        assertThat(api.path("openapi").asText()).startsWith("3.1");
        List<String> answered = new ArrayList<>();
        for (var path : api.path("paths").properties()) {
            JsonNode operation = path.getValue().path("get");
            String address = "/api/v1"
                    + path.getKey()
                            .replace("/incidents/{id}", "/incidents/" + anIncident())
                            .replace("/reports/{id}", "/reports/" + aReport());
            for (var form :
                    operation.path("responses").path("200").path("content").properties()) {
                HttpResponse<String> answer = get(address, "Accept", form.getKey());
                assertThat(answer.statusCode())
                        .as(address + " as " + form.getKey())
                        .isEqualTo(200);
                assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                        .startsWith(form.getKey());
                assertThat(answer.headers().firstValue("ETag")).isPresent();
                JsonNode schema = form.getValue().path("schema");
                if (schema.has("$ref")) {
                    assertThat(faults(api, schema.path("$ref").asText(), JSON.readTree(answer.body())))
                            .as(address + " as " + form.getKey())
                            .isEmpty();
                    answered.add(schema.path("$ref").asText());
                }
            }
        }
        assertThat(answered).hasSizeGreaterThan(8);
    }

    @Test
    void aSchemaCanFail() throws Exception {
        JsonNode api = json("/api/v1/openapi.json");
        ObjectNode list = (ObjectNode) json("/api/v1/incidents");
        list.remove("covers");
        ((ObjectNode) list.path("items").path(0)).put("state", "settled");
        assertThat(faults(api, "#/components/schemas/IncidentList", list)).hasSizeGreaterThanOrEqualTo(2);
    }

    private static List<String> faults(JsonNode api, String reference, JsonNode answer) throws Exception {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$ref", reference.replace("#/components/schemas/", "#/$defs/"));
        schema.set(
                "$defs",
                JSON.readTree(api.path("components")
                        .path("schemas")
                        .toString()
                        .replace("#/components/schemas/", "#/$defs/")));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(answer)
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void everyParameterThatIsDescribedIsTaken() throws Exception {
        JsonNode api = json("/api/v1/openapi.json");
        for (JsonNode parameter :
                api.path("paths").path("/incidents").path("get").path("parameters")) {
            String value = parameter.path("schema").has("enum")
                    ? parameter.path("schema").path("enum").path(0).asText()
                    : switch (parameter.path("name").asText()) {
                        case "party" -> "NOR";
                        case "from", "to" -> "2031-03-01";
                        case "within" -> "10,55,20,70";
                        case "as-of" -> "%231";
                        case "cursor" -> "";
                        default ->
                            parameter.path("schema").path("type").asText().equals("integer") ? "1" : "a";
                    };
            String address = "/api/v1/incidents?" + parameter.path("name").asText() + "=" + value;
            assertThat(get(address).statusCode()).as(address).isEqualTo(200);
        }
    }

    @Test
    void partsOfAListAreTheWholeList() throws Exception {
        List<String> ids = new ArrayList<>();
        String address = "/api/v1/incidents?limit=1";
        while (!address.isEmpty()) {
            JsonNode part = json(address);
            part.path("items").forEach(item -> ids.add(item.path("id").asText()));
            assertThat(part.path("isCut").asBoolean())
                    .isEqualTo(!part.path("next").isNull());
            address = part.path("next").asText("");
            address = address.equals("null") ? "" : address;
        }
        assertThat(ids)
                .doesNotHaveDuplicates()
                .hasSize(json("/api/v1/incidents").path("total").asInt());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "q=houses",
                "type=talks",
                "party=NOR",
                "place=jamt",
                "from=2031-03-05",
                "state=contested",
                "q=volcano"
            })
    void listPlacesTimelineAndPageTellOfOneSet(String query) throws Exception {
        JsonNode list = json("/api/v1/incidents?" + query);
        int total = list.path("total").asInt();
        JsonNode timeline = json("/api/v1/timeline?" + query);
        int dated = 0;
        for (JsonNode days : timeline.path("happened")) {
            dated += days.path("incidents").asInt();
        }
        assertThat(timeline.path("total").asInt()).isEqualTo(total);
        assertThat(dated).isEqualTo(total);
        TreeSet<String> listed = new TreeSet<>();
        int named = 0;
        for (JsonNode item : list.path("items")) {
            for (JsonNode place : item.path("places")) {
                listed.add(place.path("name").asText());
                named++;
            }
        }
        TreeSet<String> mapped = new TreeSet<>();
        int drawn = 0;
        for (JsonNode feature : json("/api/v1/places?" + query).path("features")) {
            mapped.add(feature.path("properties").path("name").asText());
            drawn += feature.path("properties").path("incidents").asInt();
        }
        assertThat(mapped).isEqualTo(listed);
        assertThat(drawn).isEqualTo(named);
        assertThat(get("/?" + query).body())
                .contains(total == 0 ? "no incidents" : "of " + total + (total == 1 ? " incident" : " incidents"));
    }

    @Test
    void whatACallerHasIsNotSentAgainUntilItChanges() throws Exception {
        String tag = get("/api/v1/incidents").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = get("/api/v1/incidents", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get("/api/v1/incidents", "If-None-Match", "W/\"of-long-ago\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTagIsOfOneFormAndOfNoRefusal() throws Exception {
        String tag = tag(get("/api/v1/incidents"));
        HttpResponse<String> table = get("/api/v1/incidents", "Accept", "text/csv", "If-None-Match", tag);
        assertThat(table.statusCode()).isEqualTo(200);
        assertThat(tag(table)).isNotEqualTo(tag);
        HttpResponse<String> refused = get("/api/v1/incidents/i999", "If-None-Match", "*");
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void whatADecisionChangesIsSentAgainAndWhatItDoesNotIsNot() throws Exception {
        try (Ledger ledger = ledger();
                Workbench bench = Workbench.start(ledger, WorkbenchOptions.local(0))) {
            ledger.link();
            HttpClient client = Browsing.letInto(bench);
            String speakers = bench.address() + "api/v1/speakers";
            String past = bench.address() + "api/v1/speakers?as-of=%233";
            HttpResponse<String> before = get(client, speakers, "Accept", "*/*");
            String pastTag = tag(get(client, past, "Accept", "*/*"));
            ledger.withdraw(ledger.readings().getLast().document().id(), "an editor", "satire");
            ledger.link();
            assertThat(get(client, past, "If-None-Match", pastTag).statusCode()).isEqualTo(304);
            ledger.decide(new Operation.Redacted(List.of("Norwegian Army")), "an editor", "asked for");
            HttpResponse<String> after = get(client, speakers, "If-None-Match", tag(before));
            assertThat(before.body()).contains("Norwegian Army");
            assertThat(after.statusCode()).isEqualTo(200);
            assertThat(after.body()).doesNotContain("Norwegian Army");
        }
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static HttpResponse<String> get(HttpClient client, String address, String... headers) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(address)).headers(headers).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** A form sends all its fields, also the order; what was not understood is passed over on the page, and would be refused here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "order=latest&q=&from=&to=&type=&page=2",
                "order=parted&from=tomorrow&type=no-such",
                "from=2031-03-05&to=2031-03-01&party=NOR",
                "q=a+b+c+d+e+f+g+h+i+j+k+l+m+n+o+p+q+r",
                "within=1,2,3&least=-1&harm=killed"
            })
    void theMapOfAPageIsOfWhatThePageUnderstood(String query) throws Exception {
        Matcher map = DATA.matcher(get("/?" + query).body());
        assertThat(map.find()).isTrue();
        HttpResponse<String> answer = get(map.group(1).replace("&amp;", "&"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/api/v1/incidents?typ=raid; 400; typ",
                "/api/v1/incidents?type=no-such; 400; type",
                "/api/v1/incidents?limit=0; 400; limit",
                "/api/v1/incidents?limit=many; 400; limit",
                "/api/v1/incidents?cursor=bogus; 400; cursor",
                "/api/v1/incidents?order=latest&cursor=cGFydGVkIDAgMSAt; 400; order",
                "/api/v1/incidents?within=1,2,3; 400; within",
                "/api/v1/incidents?from=2031-03-05&to=2031-03-01; 400; first day",
                "/api/v1/incidents?as-of=%2399999; 400; 99999",
                "/api/v1/incidents/i999; 404; i999",
                "/api/v1/incidents/nothing; 404; nothing",
                "/api/v1/reports/sha256:00; 404; sha256:00",
                "/api/v1/nothing; 404; nothing"
            })
    void whatCannotBeAnsweredIsToldWhy(String address, int status, String named) throws Exception {
        HttpResponse<String> answer = get(address);
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asText()).contains(named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv | text/csv",
                "application/json | application/json",
                "text/html, */* | application/json",
                "application/* | application/json",
                "text/csv;q=0.5, application/geo+json | application/geo+json"
            })
    void theFormLikedBestIsSent(String accept, String type) throws Exception {
        assertThat(get("/api/v1/incidents", "Accept", accept)
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""))
                .startsWith(type);
    }

    @Test
    void aFormThatIsNotThereIsRefused() throws Exception {
        HttpResponse<String> answer = get("/api/v1/timeline", "Accept", "image/png");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("application/json");
    }

    @Test
    void withoutATokenNothingIsTold() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address("/api/v1/incidents")).build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).doesNotContain("items");
    }

    @Test
    void metricsCountRequestsByRoute() throws Exception {
        get("/api/v1/timeline");
        assertThat(get("/metrics").body())
                .contains("http_server_requests_seconds_count", "uri=\"/api/v1/timeline\"", "jvm_memory_used_bytes");
    }

    private static String anIncident() throws Exception {
        return json("/api/v1/incidents").path("items").path(0).path("id").asText();
    }

    private static String aReport() throws Exception {
        return json("/api/v1/reports").path("items").path(0).path("id").asText();
    }

    private static JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static URI address(String path) {
        return URI.create(WORKBENCH.address().toString().replaceAll("/$", "") + path);
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
