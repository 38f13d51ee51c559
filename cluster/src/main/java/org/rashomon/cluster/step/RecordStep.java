// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.step;

import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.rashomon.cluster.capture.Position;
import org.rashomon.cluster.form.FormType;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.ReadReport;
import org.rashomon.ledger.SpreadLinking;
import org.rashomon.ledger.incident.Comparer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records readings in the order of their captures, and follows the journal: one step for the whole job, for a ledger has one journal. What
 * was recorded before a failure is found there when it comes again, and changes nothing.
 */
public final class RecordStep extends KeyedProcessFunction<Integer, Read, Touched> {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(RecordStep.class);

    private static final int LINES_AT_ONCE = 64;
    private static final long SOON_MILLIS = 500;

    private final Surroundings surroundings;
    private transient @Nullable Ledger ledger;
    private transient @Nullable SpreadLinking linking;
    private transient @Nullable ValueState<Position> next;
    private transient @Nullable MapState<Position, Read> early;
    private transient @Nullable ValueState<Long> followed;
    private int recorded;
    private boolean isCounted;
    private long waiting;

    public RecordStep(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void open(OpenContext context) {
        FormType<Position> positions = FormType.ofRecord(Position.class);
        next = getRuntimeContext().getState(new ValueStateDescriptor<>("next", positions));
        early = getRuntimeContext()
                .getMapState(new MapStateDescriptor<>("early", positions, FormType.ofRecord(Read.class)));
        followed = getRuntimeContext().getState(new ValueStateDescriptor<>("followed", Types.LONG));
        ledger = surroundings.openLedger();
        linking = ledger.spreadLinking();
        Gauges.of(getRuntimeContext(), "waitingForTheirTurn", () -> waiting);
    }

    @Override
    public void processElement(Read read, Context context, Collector<Touched> out) throws Exception {
        countThoseThatWait();
        if (read.position().isEmpty()) {
            take(read);
        } else if (read.position().get().equals(awaited())) {
            takeInOrder(read);
        } else {
            Opened.of(early).put(read.position().get(), read);
            waiting++;
        }
        Timers.atTheEnd(context.timerService());
        if (recorded >= LINES_AT_ONCE) {
            follow(out);
        } else if (recorded > 0) {
            Timers.soon(context.timerService(), SOON_MILLIS);
        }
    }

    /** Once, for a job that goes on from a checkpoint. */
    private void countThoseThatWait() throws Exception {
        if (!isCounted) {
            for (Position each : Opened.of(early).keys()) {
                LOG.debug("{} waits for its turn", each);
                waiting++;
            }
            isCounted = true;
        }
    }

    private Position awaited() throws Exception {
        Position position = Opened.of(next).value();
        return position == null ? Position.FIRST : position;
    }

    /** It, and those that have waited for it. */
    private void takeInOrder(Read first) throws Exception {
        MapState<Position, Read> those = Opened.of(early);
        Position position = awaited();
        Read read = first;
        while (read != null) {
            take(read);
            position = position.next(read.isLast());
            read = those.get(position);
            if (read != null) {
                those.remove(position);
                waiting--;
            }
        }
        Opened.of(next).update(position);
    }

    private void take(Read read) throws Exception {
        switch (read.result()) {
            case Read.Result.Report(ReadReport report) -> {
                if (report.reading().hasFailed()) {
                    report.reading().problems().forEach(problem -> LOG.warn("{}", problem.message()));
                } else {
                    report.recordIn(Opened.of(ledger), (input, remark) -> LOG.warn("{}: {}", input, remark));
                    recorded++;
                }
            }
            case Read.Result.Failed failed ->
                LOG.warn("{}: {}", failed.input(), failed.problem().message());
            case Read.Result.Nothing nothing -> {}
        }
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Touched> out) throws Exception {
        follow(out);
    }

    /** Tells of the lines that have come, whoever wrote them. */
    private void follow(Collector<Touched> out) throws Exception {
        Long last = Opened.of(followed).value();
        long through = last == null ? 0 : last;
        List<SpreadLinking.Line> lines = Opened.of(linking).lines(through, LINES_AT_ONCE);
        while (!lines.isEmpty()) {
            for (SpreadLinking.Line line : lines) {
                through = line.number();
                for (var document : line.documents()) {
                    out.collect(new Touched.Edition(new Comparer.Edition(document, through)));
                }
            }
            out.collect(new Touched.Through(through));
            lines = Opened.of(linking).lines(through, LINES_AT_ONCE);
        }
        Opened.of(followed).update(through);
        recorded = 0;
    }

    @Override
    public void close() {
        if (ledger != null) {
            ledger.close();
            ledger = null;
        }
    }
}
