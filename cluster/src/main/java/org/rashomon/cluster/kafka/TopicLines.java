// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.kafka;

import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.rashomon.cluster.form.FormType;
import org.rashomon.model.ByteContent;

/** Takes a record of a topic as it is. One without a value, by which Kafka is told that a key is gone, is no line and left out. */
final class TopicLines implements KafkaRecordDeserializationSchema<TopicLine> {
    private static final long serialVersionUID = 1;

    @Override
    @SuppressWarnings("NullAway") // Kafka has null for "no value".
    public void deserialize(ConsumerRecord<byte[], byte[]> record, Collector<TopicLine> out) {
        if (record.value() != null) {
            out.collect(
                    new TopicLine(record.topic(), record.partition(), record.offset(), ByteContent.of(record.value())));
        }
    }

    @Override
    public TypeInformation<TopicLine> getProducedType() {
        return FormType.of(new TopicLineForm());
    }
}
