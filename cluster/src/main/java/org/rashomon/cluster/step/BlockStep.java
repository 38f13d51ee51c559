// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.step;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.rashomon.cluster.form.FormType;
import org.rashomon.cluster.form.FoundForm;
import org.rashomon.ledger.incident.Comparer.Found;
import org.rashomon.ledger.incident.LinkMemory.Filed;

/** Keeps what is filed in a block, and answers what is asked for, line by line: each finds what was filed by lines before its own. */
public final class BlockStep extends KeyedProcessFunction<Long, Filing, Matches> {
    private static final long serialVersionUID = 1;
    private static final Comparator<Filing> BY_DOCUMENT =
            Comparator.comparing(filing -> filing.edition().document());

    private transient @Nullable MapState<Long, List<Filing>> waiting;
    private transient @Nullable MapState<Long, List<Found>> filed;

    @Override
    public void open(OpenContext context) {
        waiting = getRuntimeContext()
                .getMapState(
                        new MapStateDescriptor<>("waiting", Types.LONG, Types.LIST(FormType.ofRecord(Filing.class))));
        filed = getRuntimeContext()
                .getMapState(new MapStateDescriptor<>("filed", Types.LONG, FormType.of(new FoundForm())));
    }

    @Override
    public void processElement(Filing filing, Context context, Collector<Matches> out) throws Exception {
        long line = filing.edition().line();
        List<Filing> ofLine = new ArrayList<>(
                Optional.ofNullable(Opened.of(waiting).get(line)).orElse(List.of()));
        ofLine.add(filing);
        Opened.of(waiting).put(line, ofLine);
        context.timerService().registerEventTimeTimer(line);
    }

    @Override
    public void onTimer(long line, OnTimerContext context, Collector<Matches> out) throws Exception {
        List<Filing> ofLine = new ArrayList<>(
                Optional.ofNullable(Opened.of(waiting).get(line)).orElse(List.of()));
        ofLine.sort(BY_DOCUMENT);
        for (Filing filing : ofLine) {
            for (Filed gone : filing.gone()) {
                remove(gone);
            }
            List<Found> found = found(filing);
            if (!found.isEmpty()) {
                out.collect(new Matches(filing.edition(), found));
            }
            for (Filed its : filing.filed()) {
                add(its.key(), new Found(its.key(), filing.edition(), its.episode()));
            }
        }
        Opened.of(waiting).remove(line);
    }

    private List<Found> under(long key) throws Exception {
        return Optional.ofNullable(Opened.of(filed).get(key)).orElse(List.of());
    }

    private void remove(Filed gone) throws Exception {
        List<Found> left = new ArrayList<>(under(gone.key()));
        left.removeIf(found -> found.episode().equals(gone.episode()));
        if (left.isEmpty()) {
            Opened.of(filed).remove(gone.key());
        } else {
            Opened.of(filed).put(gone.key(), left);
        }
    }

    private List<Found> found(Filing filing) throws Exception {
        List<Found> found = new ArrayList<>();
        for (long key : filing.asked()) {
            found.addAll(under(key));
        }
        return found;
    }

    private void add(long key, Found its) throws Exception {
        List<Found> all = new ArrayList<>(under(key));
        all.add(its);
        Opened.of(filed).put(key, all);
    }
}
