// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.JobStatus;

/** A job of a {@link LoopbackCluster}, as the JobManager tells of it. Answers are empty while none leads that knows the job. */
public final class SubmittedJob {
    private final JobID id;
    private final Questions questions;
    private final Supplier<String> lastWords;

    SubmittedJob(JobID id, Questions questions, Supplier<String> lastWords) {
        this.id = id;
        this.questions = questions;
        this.lastWords = lastWords;
    }

    public JobID id() {
        return id;
    }

    public Optional<JobStatus> status() {
        return ask("/status")
                .map(answer -> JobStatus.valueOf(answer.path("status").asText()));
    }

    public Optional<Checkpoints> checkpoints() {
        return ask("/checkpoints").map(Checkpoints::read);
    }

    /** Whether it is running and so are all of its tasks, but for those that are finished. */
    public boolean runsWhole() {
        return ask("").filter(answer -> answer.path("state").asText().equals(JobStatus.RUNNING.name()))
                .map(answer -> answer.path("status-counts"))
                .filter(counts -> counts.path("RUNNING").asInt() > 0)
                .filter(counts ->
                        counts.path("RUNNING").asInt() + counts.path("FINISHED").asInt() == sum(counts))
                .isPresent();
    }

    private static int sum(JsonNode counts) {
        int sum = 0;
        for (JsonNode count : counts) {
            sum += count.asInt();
        }
        return sum;
    }

    /** Returns when all of its tasks are running. */
    public void awaitRunning(Duration longest) {
        await("all tasks running", longest, this::runsWhole);
    }

    /** Returns when so many more checkpoints than now are complete, all under one JobManager. */
    public void awaitCheckpoints(int more, Duration longest) {
        int enough = completed() + more;
        await(enough + " checkpoints", longest, () -> completed() >= enough);
    }

    private int completed() {
        return checkpoints().map(Checkpoints::completed).orElse(0);
    }

    /** Returns when it is finished; throws when it ends otherwise. */
    public void awaitFinished(Duration longest) {
        awaitEnd(JobStatus.FINISHED, longest);
    }

    /** Returns when something is so that is asked for again and again. */
    public void await(String what, Duration longest, BooleanSupplier isSo) {
        Patience.until(what, longest, isSo, () -> status() + "\n" + cause() + lastWords.get());
    }

    /** Ends it after a savepoint, whose place is returned for {@link LoopbackCluster#resume}. */
    public String stopWithSavepoint(Duration longest) {
        String trigger = questions
                .order("POST", path("/stop"), "{\"drain\": false}")
                .path("request-id")
                .asText();
        await("the savepoint", longest, () -> savepoint(trigger).isPresent());
        awaitEnd(JobStatus.FINISHED, longest);
        return savepoint(trigger).orElseThrow();
    }

    private Optional<String> savepoint(String trigger) {
        return ask("/savepoints/" + trigger)
                .map(answer -> answer.path("operation").path("location"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText);
    }

    public void cancel(Duration longest) {
        questions.order("PATCH", path("?mode=cancel"), "");
        awaitEnd(JobStatus.CANCELED, longest);
    }

    private void awaitEnd(JobStatus end, Duration longest) {
        await(
                "the job " + end,
                longest,
                () -> status().filter(now -> isEnd(now, end)).isPresent());
    }

    private boolean isEnd(JobStatus now, JobStatus end) {
        if (now.isGloballyTerminalState() && now != end) {
            throw new IllegalStateException("the job is " + now + "\n" + cause());
        }
        return now == end;
    }

    /** Why it failed last, as its JobManager knows it; or nothing. */
    public String cause() {
        return ask("/exceptions")
                .map(answer -> answer.path("exceptionHistory").path("entries").path(0))
                .map(entry -> entry.path("stacktrace").asText())
                .orElse("");
    }

    private Optional<JsonNode> ask(String what) {
        return questions.ask(path(what));
    }

    private String path(String what) {
        return "/jobs/" + id + what;
    }
}
