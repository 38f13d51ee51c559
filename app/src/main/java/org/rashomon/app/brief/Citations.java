// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rashomon.app.words.Reports;
import org.rashomon.app.words.Words;
import org.rashomon.model.Document;
import org.rashomon.model.Publication;
import org.rashomon.model.Span;

/** Numbers citations in the order in which sentences first cite them. */
final class Citations {
    private final List<Citation> all = new ArrayList<>();
    private final Map<Place, Integer> numbers = new HashMap<>();

    private record Place(String document, Span span) {}

    /** The number of a passage. */
    int number(Document document, Span span) {
        return numbers.computeIfAbsent(new Place(document.id().value(), span), place -> {
            all.add(citation(all.size() + 1, document, span));
            return all.size();
        });
    }

    /** All so far, by their numbers. */
    List<Citation> all() {
        return List.copyOf(all);
    }

    private static Citation citation(int number, Document document, Span span) {
        String published = document.masthead()
                .published()
                .map(Publication::date)
                .map(Words::of)
                .orElse("day of publication not told");
        return new Citation(
                number,
                new Citation.Report(Reports.outlet(document), Reports.title(document), published),
                document.masthead().url().filter(Citations::isOfTheWeb),
                document.id().toString(),
                String.format(Locale.ROOT, "%d–%d", span.begin(), span.end()));
    }

    private static boolean isOfTheWeb(URI address) {
        return address.getHost() != null
                && ("http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme()));
    }
}
