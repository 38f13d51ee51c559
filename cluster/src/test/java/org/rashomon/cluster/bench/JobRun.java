// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.rashomon.cluster.step.Pipeline;
import org.rashomon.cluster.step.Surroundings;
import org.rashomon.cluster.step.SystemClock;

/** The whole job in one process: parallelism, state backend, folder for checkpoints, ledger, inputs. Prints seconds. */
final class JobRun {
    private static final int CHECKPOINT_MILLIS = 10_000;

    private JobRun() {}

    @SuppressWarnings("SystemOut")
    public static void main(String... arguments) throws Exception {
        Configuration settings = new Configuration();
        settings.set(PipelineOptions.GENERIC_TYPES, false);
        settings.set(StateBackendOptions.STATE_BACKEND, arguments[1]);
        settings.set(CheckpointingOptions.INCREMENTAL_CHECKPOINTS, true);
        settings.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MemorySize.ofMebiBytes(512));
        settings.set(
                CheckpointingOptions.CHECKPOINTS_DIRECTORY,
                Path.of(arguments[2]).toUri().toString());
        StreamExecutionEnvironment environment =
                StreamExecutionEnvironment.createLocalEnvironment(Integer.parseInt(arguments[0]), settings);
        environment.enableCheckpointing(CHECKPOINT_MILLIS);
        List<String> inputs = List.of(arguments).subList(4, arguments.length);
        new Pipeline(new Surroundings(arguments[3], List.of(), "", true, new SystemClock()))
                .build(Pipeline.captures(environment, inputs, Optional.empty()));
        long began = System.nanoTime();
        environment.execute();
        System.out.println(String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - began) / 1e9));
    }
}
