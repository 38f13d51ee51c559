// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.intake.origin.CopyTracer;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.CapturedPage;
import org.rashomon.model.DocumentId;

/** Captured pages on their way into a ledger, and on to another. */
class KeptPagesCommandTest {
    private static final String PAGE =
            "<html><body><nav>Home</nav><article><h1>Clash in Westmark</h1><p>The army said on Monday that it had"
                    + " killed <b>nine&nbsp;gunmen</b> in Westmark, and that two of its soldiers had been wounded.</p><p>A spokesman for the"
                    + " gunmen denied that anybody had been killed &mdash; and accused the army of shelling a village.</p></article></body></html>";

    @TempDir
    Path folder;

    private static String line(String html) {
        ObjectNode line = new ObjectMapper().createObjectNode();
        line.put("id", "clash").put("published", "2031-03-03").put("url", "https://lowland.example/clash");
        return line.put("html", html) + "\n";
    }

    private static Optional<CapturedPage> page(Path file) {
        try (Ledger ledger = Ledger.open(file, InstantSource.fixed(Instant.EPOCH), new CopyTracer())) {
            DocumentId document = ledger.readings().getFirst().document().id();
            return ledger.pages().of(document);
        }
    }

    private static String verified(Path file) {
        Ran ran = Ran.rashomon("verify", "--ledger", file);
        assertThat(ran.exitCode()).as(ran.out()).isZero();
        return ran.out();
    }

    @Test
    void aPageOfALineAndAFileIsKept() throws IOException {
        Path ledger = folder.resolve("a.db");
        Ran.withInput(line(PAGE), "add", "--ledger", ledger, "-");
        assertThat(verified(ledger)).contains("1 captured pages");
        assertThat(page(ledger).orElseThrow().text()).isEqualTo(PAGE);
        assertThat(page(ledger).orElseThrow().address().fetched().orElseThrow()).hasHost("lowland.example");

        Path another = folder.resolve("b.db");
        Path file = Files.writeString(folder.resolve("page.html"), PAGE);
        Ran.rashomon("add", "--ledger", another, file);
        assertThat(page(another).orElseThrow().id())
                .isEqualTo(page(ledger).orElseThrow().id());
    }

    @Test
    void aPlainTextAndWhoeverWantsNoPagesKeepNone() throws IOException {
        Path ledger = folder.resolve("a.db");
        Path text =
                Files.writeString(folder.resolve("a.txt"), "The army said on Monday that nine gunmen were killed.\n");
        Ran.rashomon("add", "--ledger", ledger, text);
        Ran.withInput(line(PAGE), "add", "--without-pages", "--ledger", ledger, "-");
        assertThat(verified(ledger)).contains("2 documents", "0 captured pages");
        Ran again = Ran.withInput(line(PAGE), "add", "--ledger", ledger, "-");
        assertThat(again.out()).startsWith("0 added, 0 read again, 0 reprinted, 1 already there");
        assertThat(verified(ledger)).contains("2 entries", "1 captured pages");
    }

    @Test
    void aPageThatIsTooLargeIsLeftOutAndTheReportIsNot() {
        Path ledger = folder.resolve("a.db");
        String large = PAGE.replace("</body>", "<!--" + "x".repeat(9 << 20) + "--></body>");
        Ran ran = Ran.withInput(line(large), "add", "--ledger", ledger, "-");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.err())
                .contains("clash: the report is read, and its page is not kept: it has 9.0 MB, more than 8");
        assertThat(verified(ledger)).contains("1 documents", "0 captured pages");
    }

    @Test
    void aCopyBringsThePages() {
        Path ledger = folder.resolve("a.db");
        Path copy = folder.resolve("copy.db");
        Ran.withInput(line(PAGE), "add", "--ledger", ledger, "-");
        assertThat(Ran.rashomon("copy", "--from", ledger, "--to", copy).out())
                .startsWith(
                        String.format(Locale.ROOT, "1 entries and 1 captured pages copied from %s, 0 entries", ledger));
        assertThat(page(copy)).isEqualTo(page(ledger)).isPresent();
        assertThat(verified(copy)).contains("1 captured pages");
    }

    @Test
    void aLedgerWithPagesSaysTheSameAsOneWithout() {
        Path with = folder.resolve("a.db");
        Path without = folder.resolve("b.db");
        Ran.withInput(line(PAGE), "add", "--ledger", with, "-");
        Ran.withInput(line(PAGE), "add", "--without-pages", "--ledger", without, "-");
        for (String command : new String[] {"incidents", "export"}) {
            Object[] told = command.equals("export") ? new Object[] {"export", "--as", "csv"} : new Object[] {command};
            assertThat(said(told, with)).isEqualTo(said(told, without)).isNotEmpty();
        }
    }

    private static String said(Object[] told, Path ledger) {
        Object[] words = Arrays.copyOf(told, told.length + 2);
        words[told.length] = "--ledger";
        words[told.length + 1] = ledger;
        return Ran.rashomon(words).out();
    }
}
