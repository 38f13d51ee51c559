// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.Capture;
import org.rashomon.model.Masthead;

@Timeout(60)
class FeedTest {
    private static final String REPORT =
            "<p>" + "The ferry did not leave the harbour on Friday, its captain said. ".repeat(8) + "</p>";
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Lake Post</title><link>https://lake.example/</link><language>en-gb</language>
            <item><title>Ferry halted</title><link>https://lake.example/ferry</link><dc:creator>Ada Moor</dc:creator>
            <pubDate>Fri, 03 May 2024 23:30:00 -0500</pubDate><description>A teaser.</description>
            <content:encoded><![CDATA[%s]]></content:encoded></item>
            <item><title>Boats stopped</title><link>https://lake.example/boats</link><description>A teaser.</description></item>
            </channel></rss>
            """.replace("%s", REPORT);

    @Test
    void anItemWithItsReportBecomesADocument() {
        Capture capture = take(RSS).captures().getFirst();
        Masthead told = capture.declared();
        assertThat(capture.input()).isEqualTo("-#1");
        assertThat(told.title()).contains("Ferry halted");
        assertThat(told.bylines().persons()).containsExactly("Ada Moor");
        assertThat(told.outlet().orElseThrow().name()).isEqualTo("Lake Post");
        assertThat(told.url().orElseThrow()).hasToString("https://lake.example/ferry");
        assertThat(told.language()).contains("en");
        assertThat(told.published().orElseThrow().date()).hasToString("2024-05-03");
        assertThat(told.published().orElseThrow().instant().orElseThrow()).hasToString("2024-05-03T23:30-05:00");
        assertThat(new Intake().document(capture))
                .isInstanceOfSatisfying(
                        Extracted.class,
                        extracted -> assertThat(extracted.document().text())
                                .startsWith("The ferry did not leave the harbour"));
    }

    @Test
    void anItemWithATeaserIsAnAddressAndSaidNotToBeFetched() {
        TakenIn taken = take(RSS);
        assertThat(taken.captures()).hasSize(1);
        assertThat(taken.told()).contains("https://lake.example/boats", "not fetched");
    }

    @Test
    void atomAndRdfAreRead() {
        String atom = """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Lake Post</title>
                <entry><title type="html">Ferry &amp;amp; boats</title><link href="https://lake.example/a"/>
                <author><name>Ada Moor</name></author><published>2024-05-03T10:00:00+02:00</published>
                <updated>2024-05-04T10:00:00Z</updated>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">%s</div></content></entry></feed>
                """.replace("%s", REPORT);
        Masthead told = take(atom).captures().getFirst().declared();
        assertThat(told.title()).contains("Ferry & boats");
        assertThat(told.dates().modified().orElseThrow().date()).hasToString("2024-05-04");
        String rdf = """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="https://lake.example/"><title>Lake Post</title></channel>
                <item rdf:about="https://lake.example/b"><title>Ferry halted</title><link>https://lake.example/b</link>
                <dc:date>2024-05-03</dc:date></item></rdf:RDF>
                """;
        assertThat(take(rdf).told()).contains("https://lake.example/b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stray &",
                "entity &nbsp;",
                "undeclared entity &lake;",
                "control \u0001",
                "leading white space",
                "junk before",
                "no namespace",
                "no version",
                "unclosed",
                "doctype",
                "upper case"
            })
    void aFeedWithSmallErrorsIsReadAllTheSame(String error) {
        String broken = switch (error) {
            case "stray &" -> RSS.replace("Ferry halted", "Ferry & boats halted?a=1&b=2");
            case "entity &nbsp;" -> RSS.replace("Ferry halted", "Ferry&nbsp;halted &mdash; again");
            case "undeclared entity &lake;" -> RSS.replace("Ferry halted", "Ferry &lake; halted");
            case "control \u0001" -> RSS.replace("Ferry halted", "Ferry \u0001\u0000halted\uFFFF");
            case "leading white space" -> "\n\n  " + RSS;
            case "junk before" -> "Warning: something failed in line 3\n" + RSS;
            case "no namespace" -> RSS.replace("xmlns:content=", "xmlns:other=").replace("xmlns:dc=", "xmlns:x=");
            case "no version" -> RSS.replace("version=\"2.0\"", "");
            case "unclosed" -> RSS.substring(0, RSS.indexOf("</channel>"));
            case "doctype" -> RSS.replace("<rss", "<!DOCTYPE rss SYSTEM \"http://lake.example/x.dtd\"><rss");
            default -> RSS.replace("Ferry", "FERRY");
        };
        TakenIn taken = take(broken);
        assertThat(taken.captures()).as(taken.told()).hasSize(1);
        Masthead told = taken.captures().getFirst().declared();
        assertThat(told.title().orElseThrow()).containsIgnoringCase("ferry");
        assertThat(told.bylines().persons()).containsExactly("Ada Moor");
    }

    @Test
    void aWrongCharsetIsSeenThrough() {
        String accented = RSS.replace("Ferry halted", "Café ferry “halted”");
        String title = "Café ferry “halted”";
        Charset windows = Charset.forName("windows-1252");
        List<byte[]> encoded = List.of(
                accented.replace("UTF-8", "ISO-8859-1").getBytes(UTF_8),
                accented.replace("UTF-8", "windows-1252").getBytes(windows),
                accented.getBytes(windows),
                ("\uFEFF" + accented).getBytes(UTF_8),
                ("\uFEFF" + accented).getBytes(StandardCharsets.UTF_16LE));
        for (byte[] bytes : encoded) {
            assertThat(TakenIn.fromPipe(bytes)
                            .captures()
                            .getFirst()
                            .declared()
                            .title()
                            .orElseThrow())
                    .startsWith("Caf")
                    .contains("ferry");
        }
        assertThat(TakenIn.fromPipe(encoded.get(1))
                        .captures()
                        .getFirst()
                        .declared()
                        .title())
                .contains(title);
    }

    @Test
    void entitiesOfOnesOwnAreNeverOpenedAndNeverGrow() {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\">");
        for (char name = 'b'; name < 'k'; name++) {
            String inner = "&" + (char) (name - 1) + ";";
            bomb.append("<!ENTITY " + name + " \"" + inner.repeat(10) + "\">");
        }
        bomb.append("<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");
        String feed = RSS.substring(RSS.indexOf("<rss")).replace("Ferry halted", "Ferry &j; &x; halted");
        Masthead told = take(bomb + feed).captures().getFirst().declared();
        assertThat(told.title().orElseThrow()).hasSizeLessThan(40).doesNotContain("root");
    }

    @Test
    void deepNestingCostsTheFeedAtMost() {
        assertThat(take("<rss version=\"2.0\"><channel>" + "<a>".repeat(200_000))
                        .arrivals())
                .isNotEmpty();
        assertThat(take("<urlset>" + "<a>".repeat(200_000)).arrivals()).isNotEmpty();
    }

    @Test
    void aSitemapGivesItsAddresses() {
        String sitemap = """
                <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>https://lake.example/1</loc></url><url><loc> https://lake.example/2?a=1&b=2 </loc></url>
                <url><loc>javascript:alert(1)</loc></url></urlset>
                """;
        TakenIn taken = take(sitemap);
        assertThat(taken.refusals()).hasSize(2);
        assertThat(taken.told()).contains("https://lake.example/1", "https://lake.example/2?a=1&b=2");
        String index = "<sitemapindex><sitemap><loc>https://lake.example/news.xml</loc></sitemap></sitemapindex>";
        assertThat(take(index).told()).contains("https://lake.example/news.xml");
        assertThat(take("<urlset></urlset>").told()).contains("without an address");
    }

    @Test
    void aListOfAddressesGivesItsAddresses() {
        TakenIn taken = take("# ours\nhttps://lake.example/1\n\nhttps://lake.example/2\n");
        assertThat(taken.refusals()).hasSize(2);
        assertThat(take("https://lake.example/1 is where it stands.\nMore words.")
                        .captures())
                .hasSize(1);
    }

    @Test
    void xmlOfAnotherKindIsRefused() {
        assertThat(take("<?xml version=\"1.0\"?><invoice><sum>3</sum></invoice>")
                        .told())
                .contains("INPUT_NOT_TEXT", "XML");
    }

    private static TakenIn take(String feed) {
        return TakenIn.fromPipe(feed.getBytes(UTF_8));
    }
}
