// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.intake.Archives.gzip;
import static org.rashomon.intake.Archives.join;
import static org.rashomon.intake.Archives.page;
import static org.rashomon.intake.Archives.rawRecord;
import static org.rashomon.intake.Archives.response;
import static org.rashomon.intake.Archives.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rashomon.model.Problem;

/** The table of bad inputs in docs/intake.md, row by row as it is there. A sound report stands before and behind where a format allows. */
@Timeout(120)
class BadInputsTest {
    private static final byte[] FIRST = response("https://lake.example/1", page("The ferry left."));
    private static final byte[] LAST = response("https://lake.example/2", page("The ferry came back."));
    private static final byte[] TEXT = "The ferry left.".getBytes(UTF_8);
    private static final byte[] ZEROS = new byte[33 << 20];

    @Test
    void theManualSaysWhatEachGives() throws IOException {
        StringBuilder table = new StringBuilder();
        inputs().forEach((what, bytes) -> table.append(row(what, bytes)));
        Files.writeString(Path.of("target", "bad-inputs.md"), table);
        String manual = Files.readString(Path.of("..", "docs", "intake.md"));
        assertThat(withoutOffsets(manual)).contains(withoutOffsets(table.toString()));
    }

    /** How long compressed bytes are depends on the library that the JDK was built with. */
    private static String withoutOffsets(String table) {
        return table.replaceAll("[0-9]+", "0");
    }

    private static String row(String what, byte[] bytes) {
        TakenIn taken = TakenIn.fromPipe(bytes);
        String problem =
                taken.refusals().stream().findFirst().map(BadInputsTest::told).orElse("no problem");
        return "| " + what + " | " + taken.captures().size() + " | " + problem + " |\n";
    }

    private static String told(Problem problem) {
        return "`" + problem.code().label() + "` " + problem.message();
    }

    private static Map<String, byte[]> inputs() {
        Map<String, byte[]> inputs = new LinkedHashMap<>();
        records(inputs);
        containers(inputs);
        feeds(inputs);
        return inputs;
    }

    private static void records(Map<String, byte[]> inputs) {
        inputs.put("WARC: a record without WARC-Type", between(rawRecord("Content-Length: 15", TEXT)));
        inputs.put("WARC: a record without Content-Length", between(rawRecord("WARC-Type: response", TEXT)));
        inputs.put(
                "WARC: two lengths",
                between(rawRecord("WARC-Type: response\r\nContent-Length: 1\r\nContent-Length: 2", TEXT)));
        inputs.put(
                "WARC: a length that is too long",
                between(rawRecord("WARC-Type: response\r\nContent-Length: 99", TEXT)));
        inputs.put(
                "WARC: a length that is too short",
                between(rawRecord("WARC-Type: response\r\nContent-Length: 2", TEXT)));
        inputs.put("WARC: a negative length", between(rawRecord("WARC-Type: response\r\nContent-Length: -2", TEXT)));
        inputs.put(
                "WARC: two types",
                between(rawRecord("WARC-Type: response\r\nWARC-Type: request\r\nContent-Length: 15", TEXT)));
        inputs.put("WARC: garbage between records", join(FIRST, "garbage\r\n".getBytes(UTF_8), LAST));
        inputs.put(
                "WARC: cut off in the last record", Arrays.copyOf(join(FIRST, LAST), FIRST.length + LAST.length - 40));
        inputs.put(
                "WARC.gz: cut off in the last record",
                Arrays.copyOf(join(gzip(FIRST), gzip(LAST)), gzip(FIRST).length + 90));
        byte[] flipped = gzip(FIRST);
        flipped[flipped.length - 5] ^= 1;
        inputs.put("WARC.gz: a wrong checksum", join(gzip(FIRST), flipped, gzip(LAST)));
        byte[] extra = "\u001f\u008b\u0008\u0004\0\0\0\0\0\u0003\u0000\u0080abc".getBytes(ISO_8859_1);
        inputs.put("WARC.gz: an extra field of 0x8000 bytes", join(gzip(FIRST), extra, gzip(LAST)));
        inputs.put(
                "WARC.gz: a page of 33 MB of zeros",
                join(gzip(FIRST), gzip(response("https://a.example/", ZEROS)), gzip(LAST)));
        inputs.put(
                "WARC.gz: a page encoded twice, 33 MB of zeros",
                join(
                        gzip(FIRST),
                        gzip(response("https://a.example/", gzip(gzip(ZEROS)), "Content-Encoding: gzip, gzip")),
                        gzip(LAST)));
        inputs.put(
                "WARC.gz: an encoding that nobody knows",
                join(gzip(FIRST), gzip(response("https://a.example/", TEXT, "Content-Encoding: sdch")), gzip(LAST)));
    }

    private static byte[] between(byte[] bad) {
        return join(FIRST, bad, LAST);
    }

    private static void containers(Map<String, byte[]> inputs) {
        inputs.put("gzip: 33 MB of zeros", gzip(ZEROS));
        inputs.put("gzip: cut off", Arrays.copyOf(gzip(page("The ferry left.")), 40));
        byte[] nested = TEXT;
        for (int i = 0; i < 10; i++) {
            nested = gzip(nested);
        }
        inputs.put("gzip: ten times in itself", nested);
        inputs.put("zip: a file of 33 MB of zeros", zip("a.txt", TEXT, "b.txt", ZEROS, "c.txt", TEXT));
        inputs.put("zip: a name that climbs", zip("../../etc/cron.d/report.txt", TEXT));
        byte[] encrypted = zip("a.txt", TEXT, "b.txt", TEXT);
        encrypted[6] |= 1;
        inputs.put("zip: an encrypted file", encrypted);
        inputs.put(
                "zip: cut off in the second file",
                Arrays.copyOf(zip("a.txt", TEXT, "b.txt", page("The ferry left.")), 110));
        inputs.put("zip: an office document", zip("[Content_Types].xml", TEXT, "word/document.xml", TEXT));
        inputs.put("zip: nothing that could be read", zip("a.png", TEXT));
    }

    private static void feeds(Map<String, byte[]> inputs) {
        String report = "The ferry did not leave. ".repeat(20);
        String rss = "<rss version=\"2.0\"><channel><title>Lake Post</title><item><title>%s</title><description>"
                + report + "</description></item></channel></rss>";
        inputs.put(
                "feed: an external entity",
                feed("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", rss, "&x;"));
        inputs.put(
                "feed: entities that grow a millionfold",
                feed("<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>", rss, "&b;".repeat(99)));
        inputs.put("feed: a stray ampersand and an unknown entity", feed("", rss, "Ferry & boats &lake;"));
        inputs.put("feed: a warning before the first line", feed("Warning: no such file in line 3\n", rss, "Ferry"));
        inputs.put("feed: cut off", feed("", rss, "Ferry").clone());
        inputs.computeIfPresent("feed: cut off", (name, whole) -> Arrays.copyOf(whole, whole.length - 50));
        inputs.put(
                "feed: 100,000 elements in each other",
                feed("", "<rss version=\"2.0\"><channel>%s", "<a>".repeat(100_000)));
        inputs.put("feed: no item", feed("", "<rss version=\"2.0\"><channel>%s</channel></rss>", ""));
        inputs.put(
                "sitemap: no address of the web",
                feed("", "<urlset><url><loc>%s</loc></url></urlset>", "file:///etc/passwd"));
        inputs.put("XML of another kind", feed("<?xml version=\"1.0\"?>", "<invoice>%s</invoice>", "3"));
    }

    private static byte[] feed(String before, String xml, String title) {
        return (before + xml.replace("%s", title)).getBytes(UTF_8);
    }
}
