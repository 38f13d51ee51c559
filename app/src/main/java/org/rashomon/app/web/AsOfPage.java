// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page as of an earlier moment: it says so, and every link and form on it keeps the moment. Written over the finished page, so that no
 * link can be forgotten; text of reports cannot look like one, since the templates escape its quotation marks.
 */
final class AsOfPage {
    static final String PARAMETER = "as-of";

    private static final Pattern LINK =
            Pattern.compile("(href|src|data-places)=\"(/(?!assets/|rashomon\\.)[^\"?#]*)(\\?[^\"#]*)?(#[^\"]*)?\"");
    private static final Pattern FORM = Pattern.compile("(<form\\b[^>]*>)");
    private static final Pattern MAIN = Pattern.compile("(<main\\b[^>]*>)");

    private AsOfPage() {}

    static String over(String html, String moment) {
        String value = Links.encoded(moment);
        String linked = LINK.matcher(html)
                .replaceAll(link -> Matcher.quoteReplacement(
                        kept(link.group(1), link.group(2), link.group(3), link.group(4), value)));
        String shown = escaped(moment);
        String hidden = "<input type=\"hidden\" name=\"" + PARAMETER + "\" value=\"" + shown + "\">";
        String formed = FORM.matcher(linked).replaceAll("$1" + Matcher.quoteReplacement(hidden));
        String banner = "<p class=\"as-of\" role=\"status\"><strong>As of " + shown
                + "</strong>: what this ledger had learned by then. When things happened and were published is another matter."
                + " <a href=\"/\">What it says today</a></p>";
        return MAIN.matcher(formed).replaceFirst("$1" + Matcher.quoteReplacement(banner));
    }

    private static String kept(
            String attribute, String path, @Nullable String query, @Nullable String fragment, String value) {
        String before = query == null ? "?" : query + "&amp;";
        return attribute + "=\"" + path + before + PARAMETER + "=" + value + (fragment == null ? "" : fragment) + "\"";
    }

    private static String escaped(String text) {
        return VisibleText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;");
    }
}
