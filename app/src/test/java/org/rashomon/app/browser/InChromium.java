// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.browser;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests one browser and one workbench on the bundled sample, for all of them; skips them where no browser is installed. */
final class InChromium implements ExecutionCondition, ParameterResolver {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(InChromium.class);
    private static final AtomicBoolean TOLD = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.installed().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is installed");
        }
        if (TOLD.compareAndSet(false, true)) {
            System.out.println(
                    "No Chromium is installed (apt-get install chromium): the tests in a browser are skipped.");
        }
        return ConditionEvaluationResult.disabled("no Chromium is installed");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type.equals(Chromium.class) || type.equals(SampleBench.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store store = context.getRoot().getStore(HERE);
        return parameter.getParameter().getType().equals(Chromium.class)
                ? store.computeIfAbsent(
                        Chromium.class,
                        first -> Chromium.start(Chromium.installed().orElseThrow()),
                        Chromium.class)
                : store.computeIfAbsent(SampleBench.class, first -> SampleBench.start(), SampleBench.class);
    }
}
