// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.kafka;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.kafka.clients.consumer.OffsetResetStrategy;
import org.apache.kafka.common.TopicPartition;

/**
 * Begins where the group had come to, and at the oldest record that is there where it had not begun, or had come to what is no longer there.
 *
 * <p>The connector has the like, {@code committedOffsets(EARLIEST)}. It tells the strategy to Kafka in lower case of the machine's locale,
 * which in Turkish is {@code earlıest}; and should records have been dropped before a restored job came to them, it goes on behind the gap
 * and says nothing. Here the job fails, naming partition and offset.
 */
@SuppressWarnings("deprecation") // OffsetResetStrategy is what the connector asks for.
final class WhereTheGroupIs implements OffsetsInitializer {
    private static final long serialVersionUID = 1;

    @Override
    public Map<TopicPartition, Long> getPartitionOffsets(
            Collection<TopicPartition> partitions, PartitionOffsetsRetriever broker) {
        Map<TopicPartition, Long> oldest = broker.beginningOffsets(partitions);
        Map<TopicPartition, Long> next = broker.endOffsets(partitions);
        Map<TopicPartition, Long> offsets = new HashMap<>(oldest);
        broker.committedOffsets(partitions).forEach((partition, come) -> {
            boolean isThere = come >= oldest.getOrDefault(partition, 0L) && come <= next.getOrDefault(partition, 0L);
            if (isThere) {
                offsets.put(partition, come);
            }
        });
        return offsets;
    }

    @Override
    public OffsetResetStrategy getAutoOffsetResetStrategy() {
        return OffsetResetStrategy.NONE;
    }
}
