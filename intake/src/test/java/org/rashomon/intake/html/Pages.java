// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.List;
import java.util.Random;

/** Pages as nobody should write them, each the same again for the same seed. */
public final class Pages {
    private static final List<String> WORDS = List.of(
            "ferry",
            "harbour",
            "ice",
            "captain",
            "said",
            "did not",
            "leave",
            "naïve",
            "état-major",
            "паром",
            "لنج",
            "מעבורת",
            "渡轮",
            "連絡船",
            "연락선",
            "πλοίο",
            "şu ığ",
            "😀",
            "👩‍✈️",
            "𝔉𝔢𝔯𝔯𝔶",
            "e\u0301",
            "“quoted”",
            "a < b",
            "AT&T",
            "R&D;",
            "x<3",
            "1&2",
            "<",
            "&",
            "\"",
            "'",
            "]]>",
            "\uFFFD",
            "5 > 4");
    private static final List<String> REFERENCES = List.of(
            "&amp;",
            "&amp",
            "&lt;",
            "&lt",
            "&gt;",
            "&quot;",
            "&nbsp;",
            "&nbsp",
            "&nbsp;&nbsp;",
            "&#160;",
            "&#8217;",
            "&#8217",
            "&#x2019;",
            "&#X2019;",
            "&#x1F600;",
            "&#128512",
            "&#150;",
            "&#x80;",
            "&#0;",
            "&#xD800;",
            "&#99999999999;",
            "&#x110000;",
            "&#;",
            "&#x;",
            "&;",
            "&bogus;",
            "&bogus",
            "&notit;",
            "&not",
            "&copy2024",
            "&NotEqualTilde;",
            "&acE;",
            "&hellip;",
            "&hellip",
            "&rsquo;s",
            "&shy;",
            "&zwj;",
            "&ZeroWidthSpace;",
            "&emsp;",
            "&NewLine;",
            "&Tab;",
            "&amp;amp;",
            "&ampamp;",
            "&&amp;",
            "&#32;",
            "&#10;",
            "&#13;&#10;",
            "&apos;",
            "&CounterClockwiseContourIntegral;",
            "&#0000000000000000000000065;",
            "&frac12;x",
            "&fjlig;");
    private static final List<String> SPACES =
            List.of(" ", "  ", "\n", "\r\n", "\r", "\t", "\f", "\u00a0", "\u200b", "\ufeff", " \r\n\t ", "\u2003", "");
    private static final List<String> INLINE = List.of("b", "i", "a", "span", "em", "font", "nobr", "sub", "u", "code");
    private static final List<String> BLOCK = List.of(
            "p",
            "div",
            "blockquote",
            "ul",
            "li",
            "h2",
            "section",
            "article",
            "pre",
            "table",
            "tr",
            "td",
            "th",
            "tbody",
            "caption",
            "form",
            "center",
            "dl",
            "dt",
            "dd",
            "figure",
            "details",
            "select",
            "option",
            "button",
            "address");
    private static final List<String> ODD = List.of(
            "</>",
            "<!-- no -->",
            "<!-->",
            "<!-- a -- b --!>",
            "<?php echo 1 ?>",
            "<! x>",
            "<![CDATA[c & d]]>",
            "</br>",
            "</p>",
            "</table>",
            "</nosuch>",
            "<br>",
            "<br/>",
            "<br><br>",
            "<hr>",
            "<wbr>",
            "<img alt='a > b' src=x>",
            "<svg><text>s &amp; <![CDATA[t & u </b>]]></text></svg>",
            "<math><mi>m</mi><![CDATA[]]></math>",
            "<textarea>\nt &amp; </b> </></textarea>",
            "<title>v &lt; w</title>",
            "<template><p>in &copy;</p></template>",
            "<noscript><p>without &amp; script</noscript>",
            "<script>if (a < b && c) { d(); }</script>",
            "<style>p > a { }</style>",
            "<xmp>raw &amp; <b></xmp>",
            "<iframe>raw &amp;</iframe>",
            "<body class=x>",
            "<html lang=en>",
            "<p/>",
            "<nobr><nobr>",
            "<a href='1'><a href='2'>",
            "<table>loose<tr>looser<td>cell",
            "<table><b>bold<tr><td>in</b>out</table>",
            "<input>",
            "\0",
            "\uFFFF",
            "<a",
            "<a b='",
            "</",
            "<!");

    private final Random random;
    private final StringBuilder page = new StringBuilder();

    private Pages(long seed) {
        this.random = new Random(seed);
    }

    /** A page with an article somewhere in it. */
    public static String ofSeed(long seed) {
        Pages pages = new Pages(seed);
        pages.page.append(pages.one(
                List.of("", "\uFEFF", "<!doctype html>", "<!DOCTYPE html>\r\n<html><head><title>A &amp; b</title>")));
        pages.page.append("<body><article>");
        int blocks = 1 + pages.random.nextInt(12);
        for (int block = 0; block < blocks; block++) {
            pages.block(3);
        }
        return pages.page
                .append(pages.one(List.of("</article></body></html>", "", "</article> after\r\n")))
                .toString();
    }

    private void block(int depth) {
        String tag = one(BLOCK);
        page.append('<').append(tag).append(random.nextInt(5) == 0 ? " class=\"c &amp; d\">" : ">");
        int parts = random.nextInt(12);
        for (int part = 0; part < parts; part++) {
            part(depth);
        }
        if (random.nextInt(4) > 0) {
            page.append("</").append(random.nextInt(8) == 0 ? one(BLOCK) : tag).append('>');
        }
    }

    private void part(int depth) {
        int which = random.nextInt(20);
        if (which < 10) {
            page.append(one(WORDS)).append(one(SPACES));
        } else if (which < 14) {
            page.append(one(REFERENCES)).append(one(SPACES));
        } else if (which < 17) {
            inline();
        } else if (which < 18) {
            page.append(one(ODD));
        } else if (depth > 0) {
            block(depth - 1);
        }
    }

    private void inline() {
        String tag = one(INLINE);
        page.append('<').append(tag).append('>').append(one(WORDS)).append(one(REFERENCES));
        if (random.nextInt(5) > 0) {
            page.append("</").append(random.nextInt(8) == 0 ? one(INLINE) : tag).append('>');
        }
        page.append(one(SPACES));
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
