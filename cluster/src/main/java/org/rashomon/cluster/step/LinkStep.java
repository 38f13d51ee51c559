// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.TimeDomain;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.rashomon.cluster.form.FormType;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.SpreadLinking;
import org.rashomon.ledger.incident.Compared;
import org.rashomon.ledger.incident.ComparedEdition;

/**
 * Makes incidents of comparisons: one step for the whole job. How far the ledger has come stands in the ledger: what comes again after a
 * failure is passed over.
 */
public final class LinkStep extends KeyedProcessFunction<Integer, ComparedEdition, Long> {
    private static final long serialVersionUID = 1;

    /** Fires with the last watermark. */
    private static final long AT_THE_END = Long.MAX_VALUE - 1;

    private static final int LINES_AT_ONCE = 256;
    private static final long SOON_MILLIS = 2_000;

    private final Surroundings surroundings;
    private transient @Nullable Ledger ledger;
    private transient @Nullable SpreadLinking linking;
    private transient @Nullable MapState<Long, List<ComparedEdition>> compared;
    private long linked;
    private long reached;

    public LinkStep(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void open(OpenContext context) {
        compared = getRuntimeContext()
                .getMapState(new MapStateDescriptor<>(
                        "compared", Types.LONG, Types.LIST(FormType.ofRecord(ComparedEdition.class))));
        ledger = surroundings.openLedger();
        linking = ledger.spreadLinking();
        linked = linking.linkedThrough();
        Gauges.of(getRuntimeContext(), "linkedThrough", () -> linked);
        Gauges.of(getRuntimeContext(), "linesBehind", () -> Math.max(0, reached - linked));
    }

    @Override
    public void processElement(ComparedEdition edition, Context context, Collector<Long> out) throws Exception {
        long line = edition.edition().line();
        if (line > linked) {
            List<ComparedEdition> ofLine = new ArrayList<>(of(line));
            ofLine.add(edition);
            Opened.of(compared).put(line, ofLine);
            context.timerService().registerEventTimeTimer(line);
            context.timerService().registerEventTimeTimer(AT_THE_END);
        }
    }

    private List<ComparedEdition> of(long line) throws Exception {
        return Optional.ofNullable(Opened.of(compared).get(line)).orElse(List.of());
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Long> out) throws Exception {
        if (context.timeDomain() == TimeDomain.EVENT_TIME && time != AT_THE_END) {
            reached = time;
            if (reached <= linked) {
                Opened.of(compared).remove(reached);
                return;
            }
            if (reached - linked < LINES_AT_ONCE) {
                long soon = context.timerService().currentProcessingTime() / SOON_MILLIS + 1;
                context.timerService().registerProcessingTimeTimer(soon * SOON_MILLIS);
                return;
            }
        }
        if (reached > linked) {
            link(out);
        }
    }

    private void link(Collector<Long> out) throws Exception {
        long before = linked;
        linked = Opened.of(linking).link(reached, this::between);
        for (long line = before + 1; line <= Math.min(linked, reached); line++) {
            Opened.of(compared).remove(line);
        }
        out.collect(linked);
    }

    /** Empty where the ledger has gone back to lines that are not here any more, because somebody has emptied its tables. */
    private Optional<Compared> between(long after, long through) {
        if (after < linked || through > reached) {
            return Optional.empty();
        }
        try {
            List<ComparedEdition> editions = new ArrayList<>();
            for (long line = after + 1; line <= through; line++) {
                editions.addAll(of(line));
            }
            return Optional.of(Compared.of(editions));
        } catch (Exception unreadable) {
            throw new IllegalStateException("the state cannot be read", unreadable);
        }
    }

    @Override
    public void close() {
        if (ledger != null) {
            ledger.close();
            ledger = null;
        }
    }
}
