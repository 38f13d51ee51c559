// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import org.rashomon.model.AccountSpeaker;
import org.rashomon.model.Attribution;
import org.rashomon.model.Quotation;
import org.rashomon.model.SpeechAct;
import org.rashomon.model.Telling;

/** What a speaker does by saying something, in the past, whose words fit one speaker and several. */
final class Verbs {
    private Verbs() {}

    static String of(AccountSpeaker speaker, Telling telling) {
        Attribution attribution = telling.claim().attribution();
        String act = telling.isDenial() ? "denied" : of(attribution.act());
        boolean isOutlet = speaker.kind() == AccountSpeaker.Kind.OUTLET;
        boolean isWritten = isOutlet && !telling.isDenial();
        return isWritten
                ? "wrote"
                : isOutlet ? act : act + manner(attribution.wording().quotation());
    }

    private static String manner(Quotation quotation) {
        return switch (quotation) {
            case DIRECT -> ", in own words";
            case MIXED -> ", partly in own words";
            case INDIRECT -> ", as reported";
        };
    }

    private static String of(SpeechAct act) {
        return switch (act) {
            case ASSERTS -> "said";
            case CONFIRMS -> "confirmed";
            case DENIES -> "denied";
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
}
