// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import org.rashomon.app.brief.Brief;
import org.rashomon.app.brief.HtmlBrief;
import org.rashomon.app.brief.MarkdownBrief;
import org.rashomon.model.Labels;

/** The forms of a brief. */
enum BriefForm {
    /** CommonMark. */
    MARKDOWN,
    /** One file, for the screen and for paper. */
    HTML;

    String of(Brief brief) {
        return switch (this) {
            case MARKDOWN -> MarkdownBrief.of(brief);
            case HTML -> HtmlBrief.of(brief);
        };
    }

    @Override
    public String toString() {
        return Labels.of(this);
    }
}
