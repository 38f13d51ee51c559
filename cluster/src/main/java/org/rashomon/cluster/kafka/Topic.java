// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.KafkaSourceBuilder;
import org.apache.flink.connector.kafka.source.KafkaSourceOptions;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.kafka.clients.consumer.ConsumerConfig;

/**
 * A topic whose records are lines. It is read from where the group had come to, or from its beginning where the group is new; a job that is
 * restored goes on from its own state, whatever the group says. Should Kafka have dropped records that a restored job has not read, the job
 * fails and names them; started without the state of this source, it goes on with the oldest that is there.
 *
 * @param servers {@code HOST:PORT}, several with commas
 * @param group by this name Kafka knows how far the job has come, for whoever watches how far it is behind
 * @param settings of Kafka's consumer, for how the servers want to be spoken to (security.protocol, sasl.jaas.config, ...); may be empty
 */
public record Topic(String servers, String name, String group, Map<String, String> settings) {
    /** How often partitions are looked for that were added to the topic. */
    private static final Duration DISCOVERY = Duration.ofMinutes(1);

    public Topic {
        required(servers, "the servers of Kafka");
        required(name, "the topic");
        required(group, "the group of consumers");
        settings = Map.copyOf(settings);
    }

    private static void required(String value, String what) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " must be named");
        }
    }

    /** What is there and what will come. */
    public KafkaSource<TopicLine> endless() {
        return source(Map.of(
                        KafkaSourceOptions.PARTITION_DISCOVERY_INTERVAL_MS.key(), Long.toString(DISCOVERY.toMillis())))
                .build();
    }

    /**
     * What is there when the job starts; the job then ends. It may do so before Kafka was told how far it came last, and a group that is
     * asked again then reads some of it again.
     */
    public KafkaSource<TopicLine> untilNow() {
        return source(Map.of()).setBounded(OffsetsInitializer.latest()).build();
    }

    private KafkaSourceBuilder<TopicLine> source(Map<String, String> more) {
        return KafkaSource.<TopicLine>builder()
                .setProperties(properties(more))
                .setBootstrapServers(servers)
                .setTopics(name)
                .setGroupId(group)
                .setClientIdPrefix(group)
                .setStartingOffsets(new WhereTheGroupIs())
                .setDeserializer(new TopicLines());
    }

    private Properties properties(Map<String, String> more) {
        Properties properties = new Properties();
        // What a producer took back was never said.
        properties.setProperty(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.setProperty(KafkaSourceOptions.COMMIT_OFFSETS_ON_CHECKPOINT.key(), "true");
        more.forEach(properties::setProperty);
        settings.forEach(properties::setProperty);
        return properties;
    }
}
