// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.step;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.rashomon.cluster.capture.CaptureSource;
import org.rashomon.cluster.capture.Captured;
import org.rashomon.cluster.form.FormType;
import org.rashomon.cluster.kafka.Topic;
import org.rashomon.cluster.kafka.TopicLine;
import org.rashomon.intake.Arrival;
import org.rashomon.intake.Intake;
import org.rashomon.ledger.incident.ComparedEdition;

/**
 * The steps, one after the other: captures are read by many, recorded by one in their order, filed and compared by many, and made incidents
 * of by one. Each has a name by which its state is found again in a savepoint.
 */
public final class Pipeline {
    private static final Integer THE_LEDGER = 0;

    private final Surroundings surroundings;

    public Pipeline(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Where captures come from.
     *
     * @param inputs files and folders in any file system that Flink knows
     * @param every how often folders are looked at for new files; empty for what is there now and no more
     */
    public static SingleOutputStreamOperator<Captured> captures(
            StreamExecutionEnvironment environment, List<String> inputs, Optional<Duration> every) {
        return named(
                environment
                        .fromSource(
                                new CaptureSource(inputs, every),
                                WatermarkStrategy.noWatermarks(),
                                "captures",
                                FormType.ofRecord(Captured.class))
                        .setParallelism(1),
                "captures");
    }

    /**
     * The captures of a topic of Kafka, in the order in which they come.
     *
     * @param isEndless whether those are waited for that will come
     */
    public static SingleOutputStreamOperator<Captured> captures(
            StreamExecutionEnvironment environment, Topic topic, boolean isEndless) {
        DataStream<TopicLine> lines = named(
                environment.fromSource(
                        isEndless ? topic.endless() : topic.untilNow(), WatermarkStrategy.noWatermarks(), "topic"),
                "topic " + topic.group());
        return named(lines.map(Pipeline::captured).returns(FormType.ofRecord(Captured.class)), "lines");
    }

    private static Captured captured(TopicLine line) {
        Arrival arrival = Intake.line(line.name(), line.value().toArray());
        return new Captured(Optional.empty(), false, Optional.of(arrival));
    }

    /** Everything behind the captures; how far incidents have come is what comes out. */
    public void build(DataStream<Captured> captures) {
        DataStream<Read> read = named(
                captures.rebalance().map(new ReadStep(surroundings)).returns(FormType.ofRecord(Read.class)), "read");
        DataStream<Touched> touched = named(
                        read.keyBy(each -> THE_LEDGER, Types.INT)
                                .process(new RecordStep(surroundings), FormType.ofRecord(Touched.class))
                                .setParallelism(1)
                                .setMaxParallelism(1),
                        "record")
                .assignTimestampsAndWatermarks(new LineTime())
                .setParallelism(1);
        DataStream<Matches> matches = named(
                named(
                                touched.keyBy(Pipeline::document, Types.STRING)
                                        .process(new FileStep(surroundings), FormType.ofRecord(Filing.class)),
                                "file")
                        .keyBy(Filing::block, Types.LONG)
                        .process(new BlockStep(), FormType.of(new MatchesForm())),
                "block");
        DataStream<ComparedEdition> compared = named(
                touched.connect(matches)
                        .keyBy(
                                Pipeline::document,
                                each -> each.edition().document().value(),
                                Types.STRING)
                        .process(new CompareStep(surroundings), FormType.ofRecord(ComparedEdition.class)),
                "compare");
        named(
                        compared.keyBy(each -> THE_LEDGER, Types.INT)
                                .process(new LinkStep(surroundings), Types.LONG)
                                .setParallelism(1)
                                .setMaxParallelism(1),
                        "link")
                .sinkTo(new DiscardingSink<>())
                .setParallelism(1)
                .name("linked");
    }

    private static String document(Touched touched) {
        return switch (touched) {
            case Touched.Edition(var edition) -> edition.document().value();
            case Touched.Through through -> "";
        };
    }

    private static <T> SingleOutputStreamOperator<T> named(SingleOutputStreamOperator<T> step, String name) {
        return step.name(name).uid(name);
    }
}
