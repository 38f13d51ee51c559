// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.watch;

import java.util.Optional;
import org.rashomon.model.Account;
import org.rashomon.model.AccountFigure;
import org.rashomon.model.AccountSpeaker;
import org.rashomon.model.Contest;
import org.rashomon.model.Corroboration;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.Telling;

/** What new reports changed in one incident. */
public sealed interface Change {
    /** The incident as it is now; as it was where it is gone. */
    Incident incident();

    /** An incident of which nothing was known. */
    record NewIncident(Incident incident) implements Change {}

    /** Somebody tells of it who did not before. */
    record NewAccount(Incident incident, Account account) implements Change {}

    /** An account of which no report in force tells any more: a report was changed or withdrawn. */
    record LostAccount(Incident incident, AccountSpeaker speaker) implements Change {}

    /**
     * A speaker gives another figure than before.
     *
     * @param before the figure that it takes the place of; empty for one that stands beside those of before
     */
    record RevisedFigure(Incident incident, AccountSpeaker speaker, AccountFigure now, Optional<AccountFigure> before)
            implements Change {}

    /** Accounts part in something in which they did not part before. */
    record Parted(Incident incident, Contest contest) implements Change {}

    /** Somebody denies it who did not before. */
    record Denied(Incident incident, AccountSpeaker speaker, Telling denial) implements Change {}

    /** More reports tell the same. */
    record MoreReports(Incident incident, Corroboration before) implements Change {}

    /** Another incident has turned out to be this one, or this one goes by another name since its report was changed. */
    record Joined(Incident incident, IncidentId gone) implements Change {}

    /** No report in force tells of it any more. */
    record Gone(Incident incident) implements Change {}
}
