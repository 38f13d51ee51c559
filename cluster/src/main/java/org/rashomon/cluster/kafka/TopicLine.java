// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.kafka;

import org.rashomon.model.ByteContent;

/**
 * What was sent to a topic at once.
 *
 * @param partition from 0
 * @param offset from 0, rising within the partition, with gaps where records were dropped
 * @param value one line as a {@code .jsonl} input has it, see CONTRACT.md; not looked at yet
 */
public record TopicLine(String topic, int partition, long offset, ByteContent value) {
    /** Topic, partition and offset as Kafka's own messages have them, {@code news-0@17}. */
    public String name() {
        return topic + "-" + partition + "@" + offset;
    }
}
