// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.metadata.storage.Formatter;

/** A broker of Kafka that is its own controller, in a JVM of its own, reached from this machine alone. */
public final class LoopbackKafka implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Process process;
    private final Path log;
    private final String address;
    private final Admin admin;

    private LoopbackKafka(Process process, Path log, String address) {
        this.process = process;
        this.log = log;
        this.address = address;
        this.admin = Admin.create(Map.of("bootstrap.servers", address));
    }

    /**
     * Starts a broker, which is there when this returns.
     *
     * @param folder an empty one, for what it keeps and what it has to say
     */
    public static LoopbackKafka start(Path folder) throws IOException {
        int port = freePort();
        Path settings = settings(folder, port, freePort());
        Path log = folder.resolve("kafka.log");
        Process process = new ProcessBuilder(command(settings))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        LoopbackKafka kafka = new LoopbackKafka(process, log, "127.0.0.1:" + port);
        kafka.awaitStart();
        return kafka;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Path settings(Path folder, int port, int controller) throws IOException {
        Path data = folder.resolve("data");
        format(data);
        return Files.writeString(
                folder.resolve("server.properties"), String.format(Locale.ROOT, """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=BROKER://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=BROKER://127.0.0.1:%1$d
                listener.security.protocol.map=BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT
                inter.broker.listener.name=BROKER
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                auto.create.topics.enable=false
                offsets.topic.num.partitions=1
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                group.initial.rebalance.delay.ms=0
                """, port, controller, data));
    }

    /** What {@code kafka-storage.sh format} does. */
    private static void format(Path data) throws IOException {
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8))
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(1)
                    .setControllerListenerName("CONTROLLER")
                    .addDirectory(data.toString())
                    .setMetadataLogDirectory(data.toString())
                    .run();
        } catch (IOException unwritable) {
            throw unwritable;
        } catch (Exception refused) {
            throw new IOException("no storage of Kafka in " + data, refused);
        }
    }

    private static List<String> command(Path settings) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "kafka.Kafka",
                settings.toString());
    }

    private void awaitStart() throws IOException {
        try {
            admin.describeCluster().nodes().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException absent) {
            close();
            throw new IOException("the broker did not start: " + Files.readString(log), absent);
        }
    }

    /** Host and port. */
    public String address() {
        return address;
    }

    public void create(String topic, int partitions) throws IOException {
        done(admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1)))
                .all());
    }

    /** Gives a topic more partitions, so that it has as many. */
    void widen(String topic, int partitions) throws IOException {
        done(admin.createPartitions(Map.of(topic, NewPartitions.increaseTo(partitions)))
                .all());
    }

    /** Sends lines to the partitions in turn, beginning with the first. */
    public void send(String topic, List<String> lines) throws IOException {
        int partitions = partitions(topic);
        List<Future<?>> sent = new ArrayList<>();
        try (KafkaProducer<byte[], byte[]> producer = producer(Map.of())) {
            for (int index = 0; index < lines.size(); index++) {
                byte[] value = lines.get(index).getBytes(UTF_8);
                sent.add(producer.send(new ProducerRecord<>(topic, index % partitions, new byte[0], value)));
            }
            for (Future<?> each : sent) {
                done(each);
            }
        }
    }

    private int partitions(String topic) throws IOException {
        return done(admin.describeTopics(List.of(topic)).allTopicNames()).values().stream()
                .mapToInt(described -> described.partitions().size())
                .sum();
    }

    /** A producer with settings of its own. */
    KafkaProducer<byte[], byte[]> producer(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("bootstrap.servers", address);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Returns when a group has come so far in the partitions of its one topic; they are told by their offsets, sorted. */
    void awaitCommit(String group, Long... offsets) throws IOException, InterruptedException {
        List<Long> committed = committed(group);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!committed.equals(List.of(offsets))) {
            if (System.nanoTime() > end) {
                throw new IOException(group + " have come no further than " + committed);
            }
            Thread.sleep(20);
            committed = committed(group);
        }
    }

    private List<Long> committed(String group) throws IOException {
        return done(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata()).values().stream()
                .map(OffsetAndMetadata::offset)
                .sorted()
                .toList();
    }

    /** Lets a group have come so far in the first partition. */
    void commit(String group, String topic, long offset) throws IOException {
        done(admin.alterConsumerGroupOffsets(group, Map.of(new TopicPartition(topic, 0), new OffsetAndMetadata(offset)))
                .all());
    }

    /** Drops what the first partition has before an offset, as Kafka does with what is too old. */
    void drop(String topic, long offset) throws IOException {
        done(admin.deleteRecords(Map.of(new TopicPartition(topic, 0), RecordsToDelete.beforeOffset(offset)))
                .all());
    }

    private static <T> T done(Future<T> asked) throws IOException {
        try {
            return asked.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new IOException(failed);
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
        process.destroyForcibly();
        process.onExit().join();
    }
}
