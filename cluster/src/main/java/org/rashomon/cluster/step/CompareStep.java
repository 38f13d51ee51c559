// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.step;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.rashomon.cluster.form.FormType;
import org.rashomon.cluster.form.FoundForm;
import org.rashomon.ledger.incident.ComparedEdition;
import org.rashomon.ledger.incident.Comparer;
import org.rashomon.ledger.incident.Comparer.Found;

/** Compares a document with what all blocks had for it, once the watermark tells that all have answered. */
public final class CompareStep extends KeyedCoProcessFunction<String, Touched, Matches, ComparedEdition> {
    private static final long serialVersionUID = 1;

    private final Surroundings surroundings;
    private transient @Nullable Shared<SharedComparer> comparer;
    private transient @Nullable MapState<Long, Comparer.Edition> editions;
    private transient @Nullable Lists<Found> found;

    public CompareStep(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void open(OpenContext context) {
        comparer = SharedComparer.open(surroundings);
        editions = getRuntimeContext()
                .getMapState(
                        new MapStateDescriptor<>("editions", Types.LONG, FormType.ofRecord(Comparer.Edition.class)));
        found = Lists.open(getRuntimeContext(), "found", FormType.of(new FoundForm()));
    }

    @Override
    public void processElement1(Touched touched, Context context, Collector<ComparedEdition> out) throws Exception {
        if (touched instanceof Touched.Edition(Comparer.Edition edition)) {
            Opened.of(editions).put(edition.line(), edition);
            context.timerService().registerEventTimeTimer(edition.line());
        }
    }

    @Override
    public void processElement2(Matches matches, Context context, Collector<ComparedEdition> out) throws Exception {
        Opened.of(found).add(matches.edition().line(), matches.found());
    }

    @Override
    public void onTimer(long line, OnTimerContext context, Collector<ComparedEdition> out) throws Exception {
        Comparer.Edition edition = Opened.of(editions).get(line);
        if (edition != null) {
            out.collect(Opened.of(comparer)
                    .thing()
                    .comparer()
                    .compare(edition, Opened.of(found).of(line)));
        }
        Opened.of(editions).remove(line);
        Opened.of(found).remove(line);
    }

    @Override
    public void close() {
        if (comparer != null) {
            comparer.close();
            comparer = null;
        }
    }
}
