// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.step;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
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

    private transient @Nullable Lists<Filing> waiting;
    private transient @Nullable Lists<Found> filed;

    @Override
    public void open(OpenContext context) {
        waiting = Lists.open(getRuntimeContext(), "waiting", Types.LIST(FormType.ofRecord(Filing.class)));
        filed = Lists.open(getRuntimeContext(), "filed", FormType.of(new FoundForm()));
    }

    @Override
    public void processElement(Filing filing, Context context, Collector<Matches> out) throws Exception {
        long line = filing.edition().line();
        Opened.of(waiting).add(line, List.of(filing));
        context.timerService().registerEventTimeTimer(line);
    }

    @Override
    public void onTimer(long line, OnTimerContext context, Collector<Matches> out) throws Exception {
        List<Filing> ofLine =
                Opened.of(waiting).of(line).stream().sorted(BY_DOCUMENT).toList();
        for (Filing filing : ofLine) {
            file(filing, out);
        }
        Opened.of(waiting).remove(line);
    }

    private void file(Filing filing, Collector<Matches> out) throws Exception {
        Lists<Found> all = Opened.of(filed);
        for (Filed gone : filing.gone()) {
            all.removeIf(gone.key(), found -> found.episode().equals(gone.episode()));
        }
        List<Found> found = new ArrayList<>();
        for (long key : filing.asked()) {
            found.addAll(all.of(key));
        }
        if (!found.isEmpty()) {
            out.collect(new Matches(filing.edition(), found));
        }
        for (Filed its : filing.filed()) {
            all.add(its.key(), List.of(new Found(its.key(), filing.edition(), its.episode())));
        }
    }
}
