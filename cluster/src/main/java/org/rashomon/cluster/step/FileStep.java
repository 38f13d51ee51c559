// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.rashomon.cluster.form.FiledForm;
import org.rashomon.cluster.form.FormType;
import org.rashomon.ledger.incident.Comparer;
import org.rashomon.ledger.incident.LinkMemory.Filed;
import org.rashomon.ledger.incident.Sought;

/** Finds what a document is filed under and looked for by, block by block; remembers the former, to take it back for the next edition. */
public final class FileStep extends KeyedProcessFunction<String, Touched, Filing> {
    private static final long serialVersionUID = 1;

    private final Surroundings surroundings;
    private transient @Nullable Shared<SharedComparer> comparer;
    private transient @Nullable ValueState<List<Filed>> before;

    public FileStep(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void open(OpenContext context) {
        comparer = SharedComparer.open(surroundings);
        before = getRuntimeContext().getState(new ValueStateDescriptor<>("before", FormType.of(new FiledForm())));
    }

    @Override
    public void processElement(Touched touched, Context context, Collector<Filing> out) throws Exception {
        if (touched instanceof Touched.Edition(Comparer.Edition edition)) {
            List<Filed> gone = before();
            List<Filed> filed = new ArrayList<>();
            TreeSet<Long> asked = new TreeSet<>();
            for (Sought sought : Opened.of(comparer).thing().comparer().sought(edition)) {
                sought.filed().forEach(key -> filed.add(new Filed(key, sought.episode())));
                asked.addAll(sought.asked());
            }
            Opened.of(before).update(filed);
            filings(edition, gone, filed, asked).forEach(out::collect);
        }
    }

    private List<Filed> before() throws Exception {
        List<Filed> known = Opened.of(before).value();
        return known == null ? List.of() : known;
    }

    private static List<Filing> filings(
            Comparer.Edition edition, List<Filed> gone, List<Filed> filed, Set<Long> asked) {
        Map<Long, List<Filed>> goneFrom = byBlock(gone, Filed::key);
        Map<Long, List<Filed>> filedIn = byBlock(filed, Filed::key);
        Map<Long, List<Long>> askedIn = byBlock(List.copyOf(asked), key -> key);
        TreeSet<Long> blocks = new TreeSet<>(goneFrom.keySet());
        blocks.addAll(filedIn.keySet());
        blocks.addAll(askedIn.keySet());
        return blocks.stream()
                .map(block -> new Filing(
                        block,
                        edition,
                        goneFrom.getOrDefault(block, List.of()),
                        filedIn.getOrDefault(block, List.of()),
                        askedIn.getOrDefault(block, List.of())))
                .toList();
    }

    private static <T> Map<Long, List<T>> byBlock(List<T> all, ToLongFunction<T> key) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        each -> Sought.block(key.applyAsLong(each)), TreeMap::new, Collectors.toList()));
    }

    @Override
    public void close() {
        if (comparer != null) {
            comparer.close();
            comparer = null;
        }
    }
}
