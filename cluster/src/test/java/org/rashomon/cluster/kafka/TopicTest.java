// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.CloseableIterator;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.model.ByteContent;

/** Topics of a real broker, read by a real cluster in this JVM. */
@Timeout(180)
final class TopicTest {
    /** More lines than any topic here has. */
    private static final int MANY = 10_000;

    @TempDir
    private static Path folder;

    private static LoopbackKafka kafka;

    @BeforeAll
    static void start() throws IOException {
        kafka = LoopbackKafka.start(folder);
    }

    @AfterAll
    static void stop() {
        kafka.close();
    }

    private static Topic topic(String name) {
        return topic(name, Map.of());
    }

    private static Topic topic(String name, Map<String, String> settings) {
        return new Topic(kafka.address(), name, "readers of " + name, settings);
    }

    private static List<String> lines(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> "{\"id\":\"report " + number + "\",\"text\":\"Zwölf Häuser\"}")
                .toList();
    }

    /** What is sent to a topic of so many partitions in turn. */
    private static List<TopicLine> sent(String topic, int partitions, List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(index -> new TopicLine(
                        topic,
                        index % partitions,
                        index / partitions,
                        ByteContent.of(lines.get(index).getBytes(UTF_8))))
                .toList();
    }

    private static StreamExecutionEnvironment cluster() {
        Configuration settings = new Configuration();
        settings.set(PipelineOptions.GENERIC_TYPES, false);
        settings.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
        settings.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 1);
        settings.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(50));
        StreamExecutionEnvironment cluster = StreamExecutionEnvironment.createLocalEnvironment(2, settings);
        cluster.enableCheckpointing(50);
        return cluster;
    }

    private static DataStream<TopicLine> stream(KafkaSource<TopicLine> source) {
        return cluster().fromSource(source, WatermarkStrategy.noWatermarks(), "topic");
    }

    private static List<TopicLine> all(DataStream<TopicLine> stream) throws Exception {
        return stream.executeAndCollect(MANY);
    }

    @Test
    void everyLineArrivesOnceWithItsOffset() throws Exception {
        kafka.create("news", 2);
        kafka.send("news", lines(0, 500));
        assertThat(all(stream(topic("news").untilNow())))
                .containsExactlyInAnyOrderElementsOf(sent("news", 2, lines(0, 500)));
    }

    @Test
    void afterAFailureEveryLineHasArrivedOnce() throws Exception {
        kafka.create("failing", 2);
        kafka.send("failing", lines(0, 500));
        FailingOnce.reset();
        KafkaSource<TopicLine> source = topic("failing").untilNow();
        List<TopicLine> all = all(stream(source).map(new FailingOnce()).returns(source.getProducedType()));
        assertThat(FailingOnce.hasFailed()).isTrue();
        assertThat(all).containsExactlyInAnyOrderElementsOf(sent("failing", 2, lines(0, 500)));
    }

    @Test
    @SuppressWarnings("try") // Closing may be interrupted.
    void aGroupGoesOnWhereItHadCome() throws Exception {
        kafka.create("daily", 2);
        kafka.send("daily", lines(0, 10));
        try (CloseableIterator<TopicLine> arriving =
                stream(topic("daily").endless()).executeAndCollect()) {
            assertThat(next(arriving, 10)).hasSize(10);
            kafka.awaitCommit("readers of daily", 5L, 5L);
        }
        kafka.send("daily", lines(10, 2));
        assertThat(all(stream(topic("daily").untilNow())))
                .extracting(TopicLine::name)
                .containsExactlyInAnyOrder("daily-0@5", "daily-1@5");
    }

    @Test
    void aGroupThatHadComeToWhatIsGoneBeginsWithTheOldest() throws Exception {
        kafka.create("brief", 1);
        kafka.send("brief", lines(0, 6));
        kafka.commit("readers of brief", "brief", 2);
        kafka.drop("brief", 4);
        assertThat(all(stream(topic("brief").untilNow())))
                .extracting(TopicLine::name)
                .containsExactly("brief-0@4", "brief-0@5");
    }

    @Test
    @SuppressWarnings("try") // Closing may be interrupted.
    void whatComesLaterIsReadToo_alsoOfAPartitionThatIsAdded() throws Exception {
        kafka.create("growing", 1);
        kafka.send("growing", lines(0, 3));
        Topic growing = topic("growing", Map.of("partition.discovery.interval.ms", "200"));
        try (CloseableIterator<TopicLine> arriving = stream(growing.endless()).executeAndCollect()) {
            assertThat(next(arriving, 3)).containsExactly("growing-0@0", "growing-0@1", "growing-0@2");
            kafka.widen("growing", 2);
            kafka.send("growing", lines(3, 2));
            assertThat(next(arriving, 2)).containsExactlyInAnyOrder("growing-0@3", "growing-1@0");
        }
    }

    private static List<String> next(CloseableIterator<TopicLine> arriving, int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> arriving.next().name())
                .toList();
    }

    @Test
    void whatWasTakenBackOrHasNoValueIsNoLine() throws Exception {
        kafka.create("careful", 1);
        try (KafkaProducer<byte[], byte[]> producer = kafka.producer(Map.of("transactional.id", "careful"))) {
            producer.initTransactions();
            sendAtOnce(producer, "said");
            producer.commitTransaction();
            sendAtOnce(producer, "unsaid");
            producer.abortTransaction();
        }
        assertThat(all(stream(topic("careful").untilNow())))
                .extracting(line -> new String(line.value().toArray(), UTF_8))
                .containsExactly("said");
    }

    @SuppressWarnings("NullAway") // A record without a value is what is tried.
    private static void sendAtOnce(KafkaProducer<byte[], byte[]> producer, String value) throws Exception {
        producer.beginTransaction();
        Future<?> said = producer.send(new ProducerRecord<>("careful", value.getBytes(UTF_8)));
        Future<?> gone = producer.send(new ProducerRecord<>("careful", new byte[] {1}, null));
        producer.flush();
        said.get();
        gone.get();
    }

    @Test
    void whatIsNotNamedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Topic(kafka.address(), " ", "readers", Map.of()))
                .withMessage("the topic must be named");
    }
}
