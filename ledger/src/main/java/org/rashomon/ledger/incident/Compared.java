// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.rashomon.ledger.incident.Comparer.Edition;
import org.rashomon.model.DocumentId;

/**
 * What some documents are filed under and alike to: the first half of linking, which may be done in parts and in any order.
 *
 * @param filed their episodes under their keys, sorted
 * @param alike the pairs with an episode of theirs at an end, sorted, each once
 */
public record Compared(List<LinkMemory.Filed> filed, List<Alike> alike) {
    private static final Comparator<LinkMemory.Filed> BY_EPISODE =
            Comparator.comparing(LinkMemory.Filed::episode).thenComparingLong(LinkMemory.Filed::key);

    public Compared {
        filed = filed.stream().sorted(BY_EPISODE).toList();
        alike = alike.stream().sorted(Alike.BY_ENDS).distinct().toList();
    }

    /**
     * What some editions were compared to, among which those of one document are all that there are of some lines. Where there are several,
     * the last one holds, at either end of a pair.
     */
    public static Compared of(Collection<ComparedEdition> editions) {
        Map<DocumentId, Long> last = new HashMap<>();
        editions.forEach(
                each -> last.merge(each.edition().document(), each.edition().line(), Math::max));
        Predicate<Edition> holds = edition -> last.getOrDefault(edition.document(), edition.line()) == edition.line();
        List<ComparedEdition> lasting =
                editions.stream().filter(each -> holds.test(each.edition())).toList();
        return new Compared(
                lasting.stream().flatMap(each -> each.filed().stream()).toList(),
                lasting.stream()
                        .flatMap(each -> each.alike().stream())
                        .filter(pair -> holds.test(pair.other()))
                        .map(ComparedEdition.Pair::alike)
                        .toList());
    }

    /** What is of these episodes alone. */
    Compared among(Set<TellingId> there) {
        return new Compared(
                filed.stream().filter(each -> there.contains(each.episode())).toList(),
                alike.stream()
                        .filter(pair -> there.contains(pair.first()) && there.contains(pair.second()))
                        .toList());
    }
}
