// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/**
 * The operator's own definition of a FlinkDeployment, made strict: Kubernetes drops a field that it does not know and says nothing, and here
 * it is a fault.
 */
final class DeploymentSchema {
    private static final YAMLMapper YAML = new YAMLMapper();

    private static final String DEFINITION = "/META-INF/fabric8/flinkdeployments.flink.apache.org-v1.yml";

    /** Stands beside an anyOf that says the same. */
    private static final String KUBERNETES_OWN = "x-kubernetes-int-or-string";

    private final Schema schema;

    private DeploymentSchema(Schema schema) {
        this.schema = schema;
    }

    static DeploymentSchema load() throws IOException {
        JsonNode version = definition().path("spec").path("versions").path(0);
        ObjectNode root = (ObjectNode) version.path("schema").path("openAPIV3Schema");
        close(root);
        addWhatEveryResourceHas(
                (ObjectNode) root.path("properties"), version.path("name").asText());
        addFlinkTwo((ObjectNode)
                root.path("properties").path("spec").path("properties").path("flinkVersion"));
        return new DeploymentSchema(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root));
    }

    private static JsonNode definition() throws IOException {
        try (InputStream yaml = Objects.requireNonNull(DeploymentSchema.class.getResourceAsStream(DEFINITION))) {
            return YAML.readTree(yaml);
        }
    }

    /** Objects have the properties that are told and no others, at any depth. */
    private static void close(JsonNode schema) {
        if (schema.path("type").asText().equals("object") && !schema.has("additionalProperties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
        if (schema instanceof ObjectNode object) {
            object.remove(KUBERNETES_OWN);
        }
        schema.forEach(DeploymentSchema::close);
    }

    private static void addWhatEveryResourceHas(ObjectNode properties, String version) {
        properties.putObject("apiVersion").put("const", "flink.apache.org/" + version);
        properties.putObject("kind").put("const", "FlinkDeployment");
        properties.putObject("metadata").put("type", "object");
    }

    /** The definition that Maven has is of operator 1.10, from before Flink 2; by that of 1.15 the list ends with 2.2. */
    private static void addFlinkTwo(ObjectNode flinkVersion) {
        ((ArrayNode) flinkVersion.path("enum")).add("v2_0").add("v2_1").add("v2_2");
    }

    List<String> faults(JsonNode deployment) {
        return schema.validate(deployment).stream().map(Object::toString).toList();
    }
}
