// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.util.List;
import org.rashomon.model.AccountSpeaker;
import org.rashomon.model.Attribution;
import org.rashomon.model.Document;
import org.rashomon.model.Span;
import org.rashomon.model.Telling;

/**
 * How a telling is told: the verb, and the words that stand behind it. Of a denial the two must not say "no" twice, nor not at all:
 *
 * <table>
 * <caption>Denials</caption>
 * <tr><td>The cue denies: {@code Ankara denied that its jets struck the town}</td><td>denied "that its jets struck the town"</td></tr>
 * <tr><td>The words do: {@code Ankara said that its jets had not struck it}</td><td>said "that its jets had not struck it"</td></tr>
 * <tr><td>Both, or it is told otherwise: {@code Ankara does not think it was struck}</td><td>said, with the whole passage</td></tr>
 * </table>
 *
 * @param verb "denied, as reported"
 * @param words where they stand
 */
record Saying(String verb, List<Span> words) {
    Saying {
        words = List.copyOf(words);
    }

    static Saying of(AccountSpeaker speaker, Telling telling, Document document) {
        boolean isOutlet = speaker.kind() == AccountSpeaker.Kind.OUTLET;
        List<Span> passage = List.of(telling.claim().passage());
        if (isOutlet) {
            return new Saying("wrote", telling.isDenial() ? passage : StatementMaker.content(telling));
        }
        Attribution attribution = telling.claim().attribution();
        String manner = Verbs.manner(attribution.wording().quotation());
        if (!telling.isDenial()) {
            return new Saying(Verbs.of(attribution.act()) + manner, StatementMaker.content(telling));
        }
        DeniedPassage parts = DeniedPassage.of(telling, document.text());
        return parts.denying()
                .map(verb -> new Saying(verb + manner, StatementMaker.content(telling)))
                .orElseGet(() -> new Saying(
                        Verbs.of(attribution.act()) + manner,
                        parts.isDeniedInItsWords() ? StatementMaker.content(telling) : passage));
    }
}
