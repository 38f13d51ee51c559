// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.step;

import java.util.EnumMap;
import java.util.Map;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MeterView;
import org.apache.flink.metrics.MetricGroup;
import org.rashomon.model.Labels;
import org.rashomon.model.Problem;
import org.rashomon.model.ProblemCode;

/** How much is read, and what goes wrong, in Flink's metrics: {@code documents}, {@code documentsPerSecond}, {@code problem.CODE}. */
final class Counts {
    private final Counter documents;
    private final Map<ProblemCode, Counter> problems = new EnumMap<>(ProblemCode.class);

    Counts(MetricGroup group) {
        MetricGroup ours = group.addGroup("rashomon");
        documents = ours.counter("documents");
        ours.meter("documentsPerSecond", new MeterView(documents));
        for (ProblemCode code : ProblemCode.values()) {
            problems.put(code, ours.addGroup("problem").counter(Labels.of(code)));
        }
    }

    void note(Read.Result result) {
        switch (result) {
            case Read.Result.Report(var report) -> {
                documents.inc();
                report.reading().problems().forEach(this::note);
                report.reading().document().problems().forEach(this::note);
            }
            case Read.Result.Failed(String input, Problem problem) -> note(problem);
            case Read.Result.Nothing nothing -> {}
        }
    }

    private void note(Problem problem) {
        Opened.of(problems.get(problem.code())).inc();
    }
}
