// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.loopback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The folder of a cluster: its configuration, logs, checkpoints and what it keeps for its own recovery.
 *
 * @param restPort where the JobManager answers questions
 * @param zooKeeperPort where ZooKeeper does
 */
record FlinkFolder(Path home, int restPort, int zooKeeperPort) {
    /** Of the TaskManager's heap, for Flink itself. */
    private static final int FRAMEWORK_HEAP_MEGABYTES = 128;

    static FlinkFolder create(Path home, Settings settings) throws IOException {
        FreePorts ports = new FreePorts();
        FlinkFolder folder = new FlinkFolder(home.toAbsolutePath(), ports.next(), ports.next());
        Files.createDirectories(folder.home.resolve("tmp"));
        folder.write("config.yaml", ": ", folder.flink(settings));
        folder.write("zoo.cfg", "=", folder.zooKeeper());
        return folder;
    }

    private void write(String file, String separator, Map<String, String> options) throws IOException {
        Files.writeString(
                home.resolve(file),
                options.entrySet().stream()
                        .map(option -> option.getKey() + separator + option.getValue() + "\n")
                        .collect(Collectors.joining()));
    }

    private Map<String, String> zooKeeper() {
        return Map.of(
                "dataDir", home.resolve("zookeeper").toString(),
                "clientPort", Integer.toString(zooKeeperPort),
                "clientPortAddress", "127.0.0.1",
                // The shortest session it grants is two ticks long, the longest is told.
                "tickTime", "1000",
                "maxSessionTimeout", "600000",
                "admin.enableServer", "false");
    }

    private Map<String, String> flink(Settings settings) {
        Map<String, String> options = new TreeMap<>();
        options.putAll(addresses());
        options.putAll(memory(settings));
        options.putAll(recovery(settings));
        options.putAll(Map.of(
                "taskmanager.numberOfTaskSlots", Integer.toString(settings.slots()),
                "parallelism.default", Integer.toString(settings.allSlots()),
                "taskmanager.cpu.cores", Integer.toString(settings.slots()),
                "io.tmp.dirs", home.resolve("tmp").toString(),
                // What is told of jobs, and of their restarts, is as old as this at most, instead of seconds.
                "web.refresh-interval", "200ms",
                "metrics.fetcher.update-interval", "500ms"));
        options.putAll(settings.more());
        options.replaceAll((name, value) -> "'" + value.replace("'", "''") + "'");
        return options;
    }

    private Map<String, String> addresses() {
        return Map.of(
                "jobmanager.rpc.address", "127.0.0.1",
                "jobmanager.bind-host", "127.0.0.1",
                "taskmanager.host", "127.0.0.1",
                "taskmanager.bind-host", "127.0.0.1",
                "rest.address", "127.0.0.1",
                "rest.bind-address", "127.0.0.1",
                "rest.port", Integer.toString(restPort),
                "rest.bind-port", Integer.toString(restPort));
    }

    /** Without Flink's start scripts, which compute them, a TaskManager wants all of these told, and its number of cores. */
    private static Map<String, String> memory(Settings settings) {
        return Map.of(
                "taskmanager.memory.framework.heap.size", FRAMEWORK_HEAP_MEGABYTES + "m",
                "taskmanager.memory.framework.off-heap.size", "128m",
                "taskmanager.memory.task.heap.size", (settings.heapMegabytes() - FRAMEWORK_HEAP_MEGABYTES) + "m",
                "taskmanager.memory.task.off-heap.size", "0m",
                "taskmanager.memory.network.min", "64m",
                "taskmanager.memory.network.max", "64m",
                "taskmanager.memory.managed.size", "64m",
                "taskmanager.memory.jvm-metaspace.size", "256m",
                "taskmanager.memory.jvm-overhead.min", "192m",
                "taskmanager.memory.jvm-overhead.max", "192m");
    }

    private Map<String, String> recovery(Settings settings) {
        Map<String, String> options = new TreeMap<>(Map.of(
                "high-availability.type", "zookeeper",
                "high-availability.zookeeper.quorum", "127.0.0.1:" + zooKeeperPort,
                "high-availability.zookeeper.client.session-timeout", millis(settings.heartbeatTimeout()),
                "high-availability.storageDir", home.resolve("recovery").toUri().toString(),
                "execution.checkpointing.dir",
                        home.resolve("checkpoints").toUri().toString(),
                "execution.checkpointing.savepoint-dir",
                        home.resolve("savepoints").toUri().toString(),
                "execution.checkpointing.interval", millis(settings.checkpoints())));
        options.putAll(Map.of(
                "heartbeat.timeout", millis(settings.heartbeatTimeout()),
                "heartbeat.interval", millis(settings.heartbeatTimeout().dividedBy(6)),
                "cluster.registration.max-timeout", "2s",
                "cluster.registration.error-delay", "1s",
                "cluster.registration.refused-registration-delay", "1s",
                "restart-strategy.type", "fixed-delay",
                "restart-strategy.fixed-delay.attempts", Integer.toString(Integer.MAX_VALUE),
                "restart-strategy.fixed-delay.delay", "1s"));
        return options;
    }

    private static String millis(Duration duration) {
        return duration.toMillis() + "ms";
    }
}
