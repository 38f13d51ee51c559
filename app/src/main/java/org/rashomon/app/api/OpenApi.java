// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Describes the endpoints after OpenAPI 3.1 (spec.openapis.org/oas/v3.1.1). */
final class OpenApi {
    private static final Map<String, String> REFUSALS = Map.of(
            "400", "A parameter that is not understood, or not known",
            "401", "No token, or a wrong one",
            "404", "Nothing of that id",
            "406", "No form that is accepted",
            "429", "Too much at once; Retry-After says how long to wait");

    private OpenApi() {}

    static ObjectNode of(List<Endpoint> endpoints, String version) {
        ObjectNode api = JsonNodeFactory.instance.objectNode();
        api.put("openapi", "3.1.1");
        ObjectNode info = api.putObject("info");
        info.put("title", "Rashomon");
        info.put("summary", "Many accounts, one ledger: what is claimed to have happened, according to whom.");
        info.put("version", version);
        ObjectNode licence = info.putObject("license");
        licence.put("name", "GPL-3.0-or-later");
        licence.put("identifier", "GPL-3.0-or-later");
        api.putArray("servers").addObject().put("url", Endpoints.BASE);
        ObjectNode paths = api.putObject("paths");
        endpoints.forEach(endpoint -> paths.putObject(endpoint.path()).set("get", operation(endpoint)));
        ObjectNode components = api.putObject("components");
        components.set("schemas", schemas());
        ObjectNode bearer = components.putObject("securitySchemes").putObject("token");
        bearer.put("type", "http");
        bearer.put("scheme", "bearer");
        api.putArray("security").addObject().putArray("token");
        return api;
    }

    private static ObjectNode operation(Endpoint endpoint) {
        ObjectNode operation = JsonNodeFactory.instance.objectNode();
        operation.put("operationId", operationId(endpoint.path()));
        operation.put("summary", endpoint.summary());
        ArrayNode parameters = operation.putArray("parameters");
        endpoint.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        ObjectNode responses = operation.putObject("responses");
        ObjectNode found = responses.putObject("200");
        found.put("description", endpoint.summary());
        found.putObject("headers").putObject("ETag").putObject("schema").put("type", "string");
        ObjectNode content = found.putObject("content");
        for (Endpoint.Form form : endpoint.forms()) {
            ObjectNode schema = content.putObject(form.mediaType()).putObject("schema");
            if (form.schema().isEmpty()) {
                schema.put("type", "string");
            } else {
                schema.put("$ref", "#/components/schemas/" + form.schema());
            }
        }
        responses.putObject("304").put("description", "What the caller has is still right");
        REFUSALS.keySet().stream().sorted().forEach(code -> {
            ObjectNode refusal = responses.putObject(code);
            refusal.put("description", REFUSALS.get(code));
            refusal.putObject("content")
                    .putObject("application/problem+json")
                    .putObject("schema")
                    .put("$ref", "#/components/schemas/Problem");
        });
        return operation;
    }

    /** "incidentsById" for {@code /incidents/{id}}. */
    private static String operationId(String path) {
        StringBuilder id = new StringBuilder();
        for (String part : path.substring(1).split("/", -1)) {
            String word = part.startsWith("{")
                    ? "By" + part.substring(1, 2).toUpperCase(Locale.ROOT) + part.substring(2, part.length() - 1)
                    : part;
            id.append(word);
        }
        return id.toString();
    }

    private static ObjectNode parameter(Parameter parameter) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("name", parameter.name());
        json.put("in", parameter.place() == Parameter.Place.PATH ? "path" : "query");
        json.put("required", parameter.place() == Parameter.Place.PATH);
        json.put("description", parameter.description());
        json.set("schema", parameter.schema());
        return json;
    }

    private static JsonNode schemas() {
        try (InputStream in = OpenApi.class.getResourceAsStream("schemas.json")) {
            if (in == null) {
                throw new IllegalStateException("no schemas.json beside " + OpenApi.class);
            }
            return new ObjectMapper().readTree(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
