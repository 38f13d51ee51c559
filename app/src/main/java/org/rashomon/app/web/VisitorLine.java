// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.app.access.Visitor;

/**
 * A page for somebody who is logged in: it says who, and every form that changes something brings the session's CSRF token along; scripts
 * find it in {@code <meta name="csrf-token">}. Written over the finished page, so that no form can be forgotten; text of reports cannot
 * look like one, since the templates escape it.
 */
final class VisitorLine {
    private static final Pattern POST_FORM =
            Pattern.compile("(<form\\b[^>]*\\bmethod=\"post\"[^>]*>)", Pattern.CASE_INSENSITIVE);

    private VisitorLine() {}

    /**
     * @param line who is logged in, as HTML
     */
    static String over(String html, Visitor visitor, String line) {
        String lined = html.replaceFirst("</header>", Matcher.quoteReplacement(line + "</header>"));
        String told = lined.replaceFirst(
                "</head>",
                Matcher.quoteReplacement("<meta name=\"csrf-token\" content=\"" + visitor.csrf() + "\">\n</head>"));
        String hidden = "<input type=\"hidden\" name=\"csrf\" value=\"" + visitor.csrf() + "\">";
        return POST_FORM.matcher(told).replaceAll("$1" + Matcher.quoteReplacement(hidden));
    }
}
