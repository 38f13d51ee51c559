// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.util.Optional;
import org.rashomon.model.Quotation;
import org.rashomon.model.SpeechAct;

/** What a speaker does by saying something, in the past, whose words fit one speaker and several. */
final class Verbs {
    private Verbs() {}

    /** In which words: the speaker's own, or the report's. */
    static String manner(Quotation quotation) {
        return switch (quotation) {
            case DIRECT -> ", in own words";
            case MIXED -> ", partly in own words";
            case INDIRECT -> ", as reported";
        };
    }

    /** A denial is "said" here: its words may be what is denied or what is said instead, as {@link Saying} tells. */
    static String of(SpeechAct act) {
        return switch (act) {
            case ASSERTS, DENIES -> "said";
            case CONFIRMS -> "confirmed";
            case ACCUSES -> "accused";
            case WARNS -> "warned";
            case THREATENS -> "threatened";
            case DEMANDS -> "demanded";
            case PROMISES -> "promised";
            case JUSTIFIES -> "justified";
            case SUPPORTS -> "supported";
            case CRITICISES -> "criticised";
            case ASKS -> "asked";
            case ANNOUNCES -> "announced";
        };
    }

    /** The verb for a word that denies what is told with it; empty for every other word. */
    static Optional<String> denying(String word) {
        return switch (word) {
            case "deny", "denies", "denied", "denying", "denial", "denials" -> Optional.of("denied");
            case "reject", "rejects", "rejected", "rejecting", "rejection" -> Optional.of("rejected");
            case "dismiss", "dismisses", "dismissed", "dismissing", "dismissal" -> Optional.of("dismissed");
            case "dispute", "disputes", "disputed", "disputing" -> Optional.of("disputed");
            default -> Optional.empty();
        };
    }
}
