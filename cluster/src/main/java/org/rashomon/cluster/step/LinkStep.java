// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.functions.OpenContext;
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

    private static final int LINES_AT_ONCE = 256;
    private static final long SOON_MILLIS = 2_000;

    private final Surroundings surroundings;
    private transient @Nullable Ledger ledger;
    private transient @Nullable SpreadLinking linking;
    private transient @Nullable Lists<ComparedEdition> compared;
    private long linked;
    private long reached;

    public LinkStep(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void open(OpenContext context) {
        compared = Lists.open(getRuntimeContext(), "compared", Types.LIST(FormType.ofRecord(ComparedEdition.class)));
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
            Opened.of(compared).add(line, List.of(edition));
            context.timerService().registerEventTimeTimer(line);
            Timers.atTheEnd(context.timerService());
        }
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Long> out) throws Exception {
        if (context.timeDomain() == TimeDomain.EVENT_TIME && time != Timers.THE_END) {
            reached = time;
            if (reached <= linked) {
                Opened.of(compared).remove(reached);
                return;
            }
            if (reached - linked < LINES_AT_ONCE) {
                Timers.soon(context.timerService(), SOON_MILLIS);
                return;
            }
        }
        if (reached > linked) {
            link(out);
        }
    }

    private void link(Collector<Long> out) throws Exception {
        long before = linked;
        List<ComparedEdition> editions = new ArrayList<>();
        for (long line = before + 1; line <= reached; line++) {
            editions.addAll(Opened.of(compared).of(line));
        }
        linked = Opened.of(linking).link(reached, (after, through) -> between(before, after, through, editions));
        for (long line = before + 1; line <= Math.min(linked, reached); line++) {
            Opened.of(compared).remove(line);
        }
        out.collect(linked);
    }

    /** Empty where the ledger has gone back to lines that are not here any more, because somebody has emptied its tables. */
    private static Optional<Compared> between(long before, long after, long through, List<ComparedEdition> editions) {
        return after < before
                ? Optional.empty()
                : Optional.of(Compared.of(editions.stream()
                        .filter(each ->
                                each.edition().line() > after && each.edition().line() <= through)
                        .toList()));
    }

    @Override
    public void close() {
        if (ledger != null) {
            ledger.close();
            ledger = null;
        }
    }
}
