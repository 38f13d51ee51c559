// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import org.rashomon.app.review.Concern;
import org.rashomon.app.review.Look;
import org.rashomon.app.words.VisibleText;
import org.rashomon.app.words.Words;
import org.rashomon.model.Facet;
import org.rashomon.model.Labels;

/** Why an incident is to be looked at, in words. */
final class Concerns {
    private static final int NAMED = 3;

    private Concerns() {}

    static List<String> of(Look look) {
        return look.concerns().stream().map(Concerns::of).map(VisibleText::of).toList();
    }

    private static String of(Concern concern) {
        String words = Words.list(concern.words(), NAMED);
        return switch (concern.kind()) {
            case CONFLICT -> "later evidence against a decision: " + words;
            case PARTED -> "accounts part over " + Words.list(facets(concern), NAMED);
            case DENIED -> "denied by " + words;
            case ONE_ORIGIN -> words + " dead on the word of one origin";
            case WEAK_LINK -> "held together by little: " + words;
            case AMBIGUOUS_PLACE -> "ambiguous place: " + words;
            case AMBIGUOUS_ACTOR -> "ambiguous actor: " + words;
        };
    }

    private static List<String> facets(Concern concern) {
        return concern.words().stream()
                .map(label -> Words.of(Labels.parse(Facet.class, label)))
                .toList();
    }
}
