// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.holdings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rashomon.ledger.query.Answers;
import org.rashomon.ledger.query.IncidentQuery;
import org.rashomon.ledger.query.SpeakerTally;

/** Answers that were given last and still hold: of a ledger that has not come further since. */
public final class Remembered {
    private static final int MOST = 64;

    private Optional<String> state = Optional.empty();
    private Optional<Overview> overview = Optional.empty();
    private Optional<List<SpeakerTally>> speakers = Optional.empty();
    private final Map<IncidentQuery, Views> views = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<IncidentQuery, Views> eldest) {
            return size() > MOST;
        }
    };

    public Overview overview(Answers answers) {
        String now = answers.state();
        return at(now, () -> overview).orElseGet(() -> {
            Overview made = Overview.of(answers);
            at(now, () -> overview = Optional.of(made));
            return made;
        });
    }

    /** Everybody who has an account, of most incidents first. */
    public List<SpeakerTally> speakers(Answers answers) {
        String now = answers.state();
        return at(now, () -> speakers).orElseGet(() -> {
            List<SpeakerTally> made = answers.speakers(IncidentQuery.everything());
            at(now, () -> speakers = Optional.of(made));
            return made;
        });
    }

    public Views views(Answers answers, IncidentQuery query) {
        String now = answers.state();
        return at(now, () -> Optional.ofNullable(views.get(query))).orElseGet(() -> {
            Views made = Views.of(answers, query);
            at(now, () -> Optional.ofNullable(views.put(query, made)));
            return made;
        });
    }

    /** Looks at, or adds to, what holds of a state. What an older one told is forgotten; nothing is made here, for others wait. */
    private synchronized <T> Optional<T> at(String now, Supplier<Optional<T>> look) {
        if (state.filter(now::equals).isEmpty()) {
            state = Optional.of(now);
            overview = Optional.empty();
            speakers = Optional.empty();
            views.clear();
        }
        return look.get();
    }
}
