// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rashomon.app.words.Links;
import org.rashomon.app.words.VisibleText;

/**
 * A page as of an earlier moment: it says so, and every link and form on it keeps the moment. Written over the tags of the finished page,
 * so that no link can be forgotten. Text of reports is no tag, since the templates escape what would begin one; what stands between tags
 * stays as it is, whatever it looks like.
 */
final class AsOfPage {
    static final String PARAMETER = "as-of";

    /** The beginning of an element, with its attributes. In their values the templates escape the quotation mark, and not the bracket. */
    private static final Pattern TAG =
            Pattern.compile("<([a-zA-Z][a-zA-Z0-9-]*+)(?:[^\"'<>]++|\"[^\"]*+\"|'[^']*+')*+>");

    private static final Pattern LINK = Pattern.compile(
            "(\\s(?:href|src|data-places)=\")(/(?!assets/|rashomon\\.)[^\"?#]*)(\\?[^\"#]*)?(#[^\"]*)?\"");
    private static final Pattern MAIN = Pattern.compile("<main\\b[^>]*>");

    private AsOfPage() {}

    static String over(String html, String moment) {
        String value = Links.encoded(moment);
        String shown = escaped(moment);
        String hidden = "<input type=\"hidden\" name=\"" + PARAMETER + "\" value=\"" + shown + "\">";
        String kept = TAG.matcher(html).replaceAll(tag -> Matcher.quoteReplacement(tag(tag, value, hidden)));
        String banner = "<p class=\"as-of\" role=\"status\"><strong>As of " + shown
                + "</strong>: what this ledger had learned by then. When things happened and were published is another matter."
                + " <a href=\"/\">What it says today</a></p>";
        return MAIN.matcher(kept).replaceFirst("$0" + Matcher.quoteReplacement(banner));
    }

    private static String tag(MatchResult tag, String value, String hidden) {
        String linked = LINK.matcher(tag.group())
                .replaceAll(link -> Matcher.quoteReplacement(
                        kept(link.group(1), link.group(2), link.group(3), link.group(4), value)));
        return tag.group(1).equals("form") ? linked + hidden : linked;
    }

    private static String kept(
            String attribute, String path, @Nullable String query, @Nullable String fragment, String value) {
        String before = query == null ? "?" : query + "&amp;";
        return attribute + path + before + PARAMETER + "=" + value + (fragment == null ? "" : fragment) + "\"";
    }

    private static String escaped(String text) {
        return VisibleText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;");
    }
}
