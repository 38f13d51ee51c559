// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;

/**
 * What became of a job's checkpoints since the JobManager that leads now does; of those before it, it knows no more than the one that it
 * recovered the job from.
 *
 * @param completed how many; savepoints are counted too
 * @param failed how many
 * @param restored how often the job was set back to one of them
 * @param last the last one completed
 */
public record Checkpoints(int completed, int failed, int restored, Optional<Checkpoint> last) {
    /**
     * A checkpoint that is complete.
     *
     * @param id counted from 1 through all of the job's life
     * @param bytes of the state that belongs to it
     * @param written bytes that it had to write, the less the more of the state is in files of earlier ones (incremental RocksDB)
     * @param took from its trigger to its completion
     */
    public record Checkpoint(long id, long bytes, long written, Duration took) {}

    static Checkpoints read(JsonNode answer) {
        JsonNode counts = answer.path("counts");
        return new Checkpoints(
                counts.path("completed").asInt(),
                counts.path("failed").asInt(),
                counts.path("restored").asInt(),
                Optional.of(answer.path("latest").path("completed"))
                        .filter(JsonNode::isObject)
                        .map(Checkpoints::one));
    }

    private static Checkpoint one(JsonNode latest) {
        return new Checkpoint(
                latest.path("id").asLong(),
                latest.path("state_size").asLong(),
                latest.path("checkpointed_size").asLong(),
                Duration.ofMillis(latest.path("end_to_end_duration").asLong()));
    }
}
