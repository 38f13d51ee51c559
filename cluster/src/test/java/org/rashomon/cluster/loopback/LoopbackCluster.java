// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.loopback;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobID;

/**
 * A Flink cluster on 127.0.0.1 whose parts can be killed, and come back by themselves: ZooKeeper, a JobManager that recovers its jobs
 * through it, and TaskManagers. Each is a JVM with the class path of the tests, which is where a job's classes are found; and none
 * outlives the one that started it.
 */
public final class LoopbackCluster implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(3);

    /** For programs whose life is short or whose work is little. */
    private static final List<String> SMALL = List.of("-Xmx384m", "-XX:TieredStopAtLevel=1");

    private final Settings settings;
    private final FlinkFolder folder;
    private final Questions questions;
    private final Submissions submissions;
    private final Supervised zooKeeper;
    private final Supervised jobManager;
    private final List<Supervised> taskManagers = new ArrayList<>();

    private LoopbackCluster(FlinkFolder folder, Settings settings) {
        this.settings = settings;
        this.folder = folder;
        questions = new Questions(folder.restPort());
        submissions = new Submissions(folder.home(), SMALL);
        zooKeeper = supervised(
                "zookeeper",
                SMALL,
                "org.apache.flink.runtime.zookeeper.FlinkZooKeeperQuorumPeer",
                List.of("--zkConfigFile", folder.home().resolve("zoo.cfg").toString(), "--peerId", "1"));
        jobManager = supervised(
                "jobmanager",
                SMALL,
                "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint",
                List.of("--configDir", folder.home().toString()));
        for (int index = 0; index < settings.taskManagers(); index++) {
            taskManagers.add(supervised(
                    "taskmanager-" + index,
                    List.of("-Xmx" + settings.taskManagerHeap()),
                    "org.apache.flink.runtime.taskexecutor.TaskManagerRunner",
                    List.of("--configDir", folder.home().toString())));
        }
    }

    /**
     * Returns when all of its slots are there.
     *
     * @param home an empty folder, for all that it writes: logs are NAME.log and NAME.out
     */
    public static LoopbackCluster start(Path home, Settings settings) throws IOException {
        LoopbackCluster cluster = new LoopbackCluster(FlinkFolder.create(home, settings), settings);
        try {
            cluster.awaitWhole(START);
            return cluster;
        } catch (IllegalStateException e) {
            cluster.close();
            throw e;
        }
    }

    private Supervised supervised(String name, List<String> options, String main, List<String> arguments) {
        return new Supervised(new Jvm(name, folder.home(), options, main, arguments));
    }

    /** Runs a job that is on the class path of the tests, as {@code flink run} does. */
    public SubmittedJob submit(Class<?> main, List<String> arguments) throws IOException {
        return job(submissions.run(List.of(), main, arguments));
    }

    /** Runs it from a savepoint on. */
    public SubmittedJob resume(String savepoint, Class<?> main, List<String> arguments) throws IOException {
        return job(submissions.run(List.of("-s", savepoint), main, arguments));
    }

    /** Runs a job that is in a jar of its own. */
    public SubmittedJob submit(Path jar, List<String> arguments) throws IOException {
        return job(submissions.run(List.of(), jar, arguments));
    }

    private SubmittedJob job(JobID id) {
        return new SubmittedJob(id, questions, this::lastWords);
    }

    /** Returns when every TaskManager is there with all of its slots, and no other that is thought to live. */
    public void awaitWhole(Duration longest) {
        Patience.until(
                settings.taskManagers() + " TaskManagers, " + settings.allSlots() + " slots",
                longest,
                this::isWhole,
                this::lastWords);
    }

    private boolean isWhole() {
        return questions
                .ask("/overview")
                .filter(answer -> answer.path("taskmanagers").asInt() == settings.taskManagers())
                .filter(answer -> answer.path("slots-total").asInt() == settings.allSlots())
                .isPresent();
    }

    /** SIGKILL to one of them, counted from 0; it is started again. */
    public void killTaskManager(int index) {
        taskManagers.get(index).kill();
    }

    /** SIGKILL to the one that leads; it is started again and recovers its jobs without help. Answers are another's from here on. */
    public void killJobManager() {
        jobManager.kill();
    }

    /** How often the JobManager was started: once, and once after each death. */
    public int jobManagerStarts() {
        return jobManager.starts();
    }

    public int taskManagerStarts(int index) {
        return taskManagers.get(index).starts();
    }

    /** The process that runs it now, for whoever measures it. */
    public ProcessHandle taskManager(int index) {
        return ProcessHandle.of(taskManagers.get(index).pid()).orElseThrow();
    }

    private Stream<Supervised> all() {
        return Stream.concat(taskManagers.stream(), Stream.of(jobManager, zooKeeper));
    }

    private String lastWords() {
        return all().map(Supervised::lastWords).collect(Collectors.joining());
    }

    /** Kills all of it. What it wrote stays. */
    @Override
    public void close() {
        all().forEach(Supervised::close);
    }
}
