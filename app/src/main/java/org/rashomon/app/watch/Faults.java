// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.watch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which inputs fail, so that each is named once when it begins to and once when it works again. */
public final class Faults {
    /** Of inputs that do not come up again, the oldest are forgotten. */
    private static final int MOST = 10_000;

    private final Map<String, String> reasons = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST;
        }
    };

    /** An input failed. Gives what is to be said of it: nothing when it failed before. */
    public Optional<String> failed(String input, String reason) {
        boolean isNew = reasons.put(input, reason) == null;
        String told = reason.contains(input) ? reason : input + ": " + reason;
        return isNew ? Optional.of(told) : Optional.empty();
    }

    /** An input worked. Gives what is to be said of it: nothing when it did before. */
    public Optional<String> worked(String input) {
        return Optional.ofNullable(reasons.remove(input)).map(reason -> input + ": works again");
    }
}
