// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.rashomon.cluster.capture.Captured;
import org.rashomon.cluster.step.Pipeline;
import org.rashomon.cluster.step.Surroundings;
import org.rashomon.ledger.store.PostgresServer;

/**
 * The job on Flink's own cluster of one process.
 *
 * @param parallelism of the steps that many do
 * @param state backend
 * @param checkpoints a folder for them
 */
record LocalJob(int parallelism, String state, Path checkpoints) {
    private static final Duration BETWEEN_CHECKPOINTS = Duration.ofMillis(300);
    private static final int RESTARTS = 200;

    /** Reads a folder into a ledger, which it gives the address of. */
    String run(Path folder, UnaryOperator<DataStream<Captured>> change) throws Exception {
        return run(environment ->
                change.apply(Pipeline.captures(environment, List.of(folder.toString()), Optional.empty())));
    }

    /** Reads captures of any kind. */
    String run(Function<StreamExecutionEnvironment, DataStream<Captured>> captures) throws Exception {
        Configuration settings = new Configuration();
        settings.set(PipelineOptions.GENERIC_TYPES, false);
        settings.set(StateBackendOptions.STATE_BACKEND, state);
        settings.set(
                CheckpointingOptions.CHECKPOINTS_DIRECTORY, checkpoints.toUri().toString());
        settings.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, BETWEEN_CHECKPOINTS);
        settings.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
        settings.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, RESTARTS);
        settings.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(50));
        StreamExecutionEnvironment environment =
                StreamExecutionEnvironment.createLocalEnvironment(parallelism, settings);
        String address = PostgresServer.newAddress();
        new Pipeline(new Surroundings(address, List.of(), "", true, new OneMachine.Noon()))
                .build(captures.apply(environment));
        environment.execute();
        return address;
    }
}
