// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import org.rashomon.cluster.form.Form;
import org.rashomon.model.ByteContent;

/** Partition, offset, the topic with its length, and the value as it was sent. */
record TopicLineForm() implements Form<TopicLine> {
    private static final int HEAD = Integer.BYTES + Long.BYTES + Integer.BYTES;

    @Override
    public byte[] encode(TopicLine line) {
        byte[] topic = line.topic().getBytes(UTF_8);
        return ByteBuffer.allocate(HEAD + topic.length + line.value().size())
                .putInt(line.partition())
                .putLong(line.offset())
                .putInt(topic.length)
                .put(topic)
                .put(line.value().toArray())
                .array();
    }

    @Override
    public TopicLine decode(byte[] encoded) {
        ByteBuffer bytes = ByteBuffer.wrap(encoded);
        int partition = bytes.getInt();
        long offset = bytes.getLong();
        byte[] topic = new byte[bytes.getInt()];
        bytes.get(topic);
        byte[] value = new byte[bytes.remaining()];
        bytes.get(value);
        return new TopicLine(new String(topic, UTF_8), partition, offset, ByteContent.of(value));
    }

    @Override
    public Class<TopicLine> type() {
        return TopicLine.class;
    }

    @Override
    public int version() {
        return 1;
    }
}
