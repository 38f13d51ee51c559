// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.HighAvailabilityOptions;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.runtime.clusterframework.TaskExecutorProcessSpec;
import org.apache.flink.runtime.clusterframework.TaskExecutorProcessUtils;
import org.junit.jupiter.api.Test;
import org.rashomon.cluster.ClusterJob;

final class KubernetesManifestTest {
    private static final Path MANIFEST = Path.of("kubernetes", "rashomon.yaml");

    /** Told to others than Flink itself. */
    private static final String NOT_FLINKS_OWN = "kubernetes\\.operator\\..*|metrics\\.reporter\\.prometheus\\..*";

    private static ObjectNode manifest() throws IOException {
        return (ObjectNode) new YAMLMapper().readTree(Files.readString(MANIFEST));
    }

    private static ObjectNode at(JsonNode manifest, String pointer) {
        return (ObjectNode) manifest.at(pointer);
    }

    private static Configuration settings() throws IOException {
        Configuration settings = new Configuration();
        at(manifest(), "/spec/flinkConfiguration")
                .properties()
                .forEach(each ->
                        settings.setString(each.getKey(), each.getValue().asText()));
        return settings;
    }

    @Test
    void theManifestIsOneThatTheOperatorTakes() throws Exception {
        assertThat(DeploymentSchema.load().faults(manifest())).isEmpty();
    }

    @Test
    void aFieldThatIsMisspeltIsAFault() throws Exception {
        ObjectNode broken = manifest();
        ObjectNode job = at(broken, "/spec/job");
        job.set("upgrademode", job.remove("upgradeMode"));
        ObjectNode secret = at(broken, "/spec/podTemplate/spec/containers/0/env/0/valueFrom");
        secret.set("secretRef", secret.remove("secretKeyRef"));
        assertThat(DeploymentSchema.load().faults(broken))
                .hasSize(2)
                .anyMatch(fault -> fault.contains("upgrademode"))
                .anyMatch(fault -> fault.contains("secretRef"));
    }

    @Test
    void aValueThatIsNoneIsAFault() throws Exception {
        ObjectNode broken = manifest();
        at(broken, "/spec").put("flinkVersion", "2.3");
        at(broken, "/spec/job").put("upgradeMode", "save-point").put("parallelism", "eight");
        at(broken, "/spec/flinkConfiguration").put("taskmanager.numberOfTaskSlots", 4);
        broken.put("kind", "FlinkDeploymnet");
        assertThat(DeploymentSchema.load().faults(broken)).hasSize(5);
    }

    @Test
    void everySettingIsOneThatFlinkKnows() throws Exception {
        Set<String> unknown = new TreeSet<>(settings().keySet());
        unknown.removeIf(key -> key.matches(NOT_FLINKS_OWN));
        unknown.removeAll(known());
        assertThat(unknown).isEmpty();
    }

    private static Set<String> known() {
        return Stream.of(
                        CheckpointingOptions.class,
                        HighAvailabilityOptions.class,
                        RestartStrategyOptions.class,
                        StateBackendOptions.class,
                        TaskManagerOptions.class)
                .flatMap(options -> Arrays.stream(options.getFields()))
                .filter(field -> field.getType() == ConfigOption.class)
                .map(KubernetesManifestTest::key)
                .collect(Collectors.toSet());
    }

    private static String key(Field option) {
        try {
            return ((ConfigOption<?>) option.get(option.getDeclaringClass())).key();
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    @Test
    void theMemoryOfATaskManagerAddsUp() throws Exception {
        Configuration settings = settings();
        String process =
                at(manifest(), "/spec/taskManager/resource").path("memory").asText();
        settings.set(TaskManagerOptions.TOTAL_PROCESS_MEMORY, MemorySize.parse(process));
        TaskExecutorProcessSpec memory = TaskExecutorProcessUtils.processSpecFromConfig(settings);
        assertThat(memory.getTaskHeapSize()).isEqualTo(MemorySize.parse("3g"));
        assertThat(memory.getManagedMemorySize()).isGreaterThan(MemorySize.parse("1g"));
        assertThat(memory.getNetworkMemSize()).isGreaterThan(MemorySize.parse("256m"));
    }

    @Test
    void theJobThatIsStartedIsThisOne() throws Exception {
        assertThat(manifest().at("/spec/job/entryClass").asText()).isEqualTo(ClusterJob.class.getName());
    }
}
