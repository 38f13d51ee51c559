// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.rashomon.cluster.capture.Captured;
import org.rashomon.cluster.kafka.Topic;
import org.rashomon.cluster.step.Pipeline;
import org.rashomon.cluster.step.Surroundings;
import org.rashomon.cluster.step.SystemClock;
import org.rashomon.ledger.store.PostgresAddress;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code flink run rashomon-cluster.jar}: reports into a ledger on a PostgreSQL server, read and compared by a cluster. */
@Command(
        name = "rashomon-cluster",
        mixinStandardHelpOptions = true,
        description =
                "Read reports on a Flink cluster and record them in a ledger: the same as 'rashomon add' makes of them.",
        footer = {
            "",
            "Examples:",
            "  flink run rashomon-cluster.jar --ledger postgresql://me@db.example.org/news --input s3://bucket/cc-news/",
            "  flink run rashomon-cluster.jar --ledger postgresql:///news --input /data/captures --every 60",
            "  flink run rashomon-cluster.jar --ledger postgresql:///news --kafka kafka.example.org:9092 --topic captures"
        })
public final class ClusterJob implements Callable<Integer> {
    /** Where the cluster's own settings tell nothing. */
    private static final Duration USUAL_CHECKPOINTS = Duration.ofMinutes(1);

    @Option(
            names = "--ledger",
            required = true,
            paramLabel = "ADDRESS",
            description =
                    "postgresql://user@host:5432/database?schema=name; a password is told by PGPASSWORD on every machine.")
    private String ledger = "";

    @Option(
            names = "--input",
            paramLabel = "PATH",
            description =
                    "A file or folder in any file system that the cluster knows (file:, s3:); may be given several times.")
    private List<String> inputs = List.of();

    @Option(
            names = "--every",
            paramLabel = "SECONDS",
            description = "Look for new files in the folders again and again; without, the job ends when all are read.")
    private long everySeconds;

    @Option(
            names = "--kafka",
            paramLabel = "HOST:PORT",
            description =
                    "Servers of Kafka, in the place of --input; each record of the topic is a line as a .jsonl file has it.")
    private String servers = "";

    @Option(names = "--topic", paramLabel = "NAME", description = "The topic of Kafka.")
    private String topic = "";

    @Option(
            names = "--group",
            paramLabel = "NAME",
            defaultValue = "rashomon",
            description = "By this name Kafka knows how far the job has come; @|bold ${DEFAULT-VALUE}|@ if not told.")
    private String group = "";

    @Option(
            names = "--kafka-setting",
            paramLabel = "NAME=VALUE",
            description = "A setting of Kafka's consumer (security.protocol=SSL); may be given several times.")
    private Map<String, String> kafkaSettings = Map.of();

    @Option(names = "--until-now", description = "End when all that the topic has now is read.")
    private boolean untilNow;

    @Option(names = "--pack", paramLabel = "FILE", description = "A theatre pack of your own, there on every machine.")
    private List<String> packs = List.of();

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "A gazetteer of your own, there on every machine.")
    private String gazetteer = "";

    @Option(names = "--without-pages", description = "Do not keep the captured pages that reports are cut from.")
    private boolean withoutPages;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private ClusterJob() {}

    /** Called by {@code flink run}: builds the job and hands it to the cluster. */
    public static void main(String[] arguments) {
        int status = new CommandLine(new ClusterJob()).execute(arguments);
        if (status != 0) {
            throw new IllegalArgumentException("the job was not started; see above");
        }
    }

    @Override
    public Integer call() throws Exception {
        checkLedger();
        Configuration settings = new Configuration();
        // What a type's form is, is told by us; should one be forgotten, better fail here than write what no later
        // version reads.
        settings.set(PipelineOptions.GENERIC_TYPES, false);
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment(settings);
        if (!environment.getCheckpointConfig().isCheckpointingEnabled()) {
            environment.enableCheckpointing(USUAL_CHECKPOINTS.toMillis());
        }
        build(environment);
        environment.execute("rashomon");
        return 0;
    }

    /** Here, and not on every machine again and again. */
    private void checkLedger() {
        try {
            if (!PostgresAddress.isOne(ledger)) {
                throw new IllegalArgumentException("the ledger of a cluster is on a server: postgresql://...");
            }
            PostgresAddress.parse(ledger, System.getenv());
        } catch (IllegalArgumentException none) {
            throw wrong("--ledger: " + none.getMessage());
        }
    }

    private void build(StreamExecutionEnvironment environment) {
        DataStream<Captured> captures =
                servers.isEmpty() ? ofFiles(environment) : Pipeline.captures(environment, topic(), !untilNow);
        new Pipeline(new Surroundings(ledger, packs, gazetteer, !withoutPages, new SystemClock())).build(captures);
    }

    private DataStream<Captured> ofFiles(StreamExecutionEnvironment environment) {
        if (inputs.isEmpty()) {
            throw wrong("nothing to read: name files and folders with --input, or a topic with --kafka and --topic");
        }
        Optional<Duration> every = Optional.of(Duration.ofSeconds(everySeconds)).filter(Duration::isPositive);
        return Pipeline.captures(environment, inputs, every);
    }

    private Topic topic() {
        if (!inputs.isEmpty() || topic.isEmpty()) {
            throw wrong("--kafka goes with --topic, and not with --input");
        }
        return new Topic(servers, topic, group, kafkaSettings);
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
