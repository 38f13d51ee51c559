// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** A brief as one HTML file: no script, nothing that is loaded from elsewhere, laid out for the screen and for paper. */
public final class HtmlBrief {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private HtmlBrief() {}

    /** The brief as text; every value is escaped for where it stands. */
    public static String of(Brief brief) {
        StringOutput output = new StringOutput();
        ENGINE.render("brief.jte", Map.of("brief", brief), output);
        return output.toString();
    }
}
