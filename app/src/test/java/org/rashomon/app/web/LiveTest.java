// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.app.access.AccessOptions;
import org.rashomon.app.access.Accounts;
import org.rashomon.app.access.AccountsFile;
import org.rashomon.app.access.AuditLog;
import org.rashomon.app.access.Role;
import org.rashomon.app.access.Sessions;
import org.rashomon.app.access.TeamEntry;
import org.rashomon.intake.origin.CopyTracer;
import org.rashomon.ledger.Ledger;
import org.slf4j.LoggerFactory;

/** What is told as it comes, to whom, and until when. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LiveTest {
    private static final String PASSWORD = "wet stones in the yard";

    private final MovedClock clock = new MovedClock();
    private final Ledger ledger = Ledger.inMemory(clock, new CopyTracer());

    @TempDir
    private Path folder;

    private Accounts accounts;
    private Workbench workbench;
    private Browsing browser;

    @BeforeEach
    void open() throws Exception {
        accounts = new Accounts(new AccountsFile(folder.resolve("accounts.jsonl")));
        accounts.add("rita", Role.READER, PASSWORD);
        accounts.add("omar", Role.READER, PASSWORD);
        workbench = Workbench.start(
                ledger,
                WorkbenchOptions.local(
                        0,
                        new AccessOptions(
                                new TeamEntry(accounts.file()), Optional.empty(), AuditLog.none(clock), clock)));
        browser = new Browsing(workbench);
        browser.logIn("rita", PASSWORD);
    }

    @AfterEach
    void close() {
        workbench.close();
        ledger.close();
    }

    /** What a listener is sent, from the first comment on. */
    private static final class Ear implements AutoCloseable {
        private final InputStream stream;
        private final BufferedReader lines;

        private Ear(HttpResponse<InputStream> answer) throws Exception {
            this.stream = answer.body();
            this.lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }

        /** True once it is listened; false when it was sent away. */
        private boolean isIn() throws Exception {
            String first = lines.readLine();
            return first != null && first.contains("listening");
        }

        private String untilChange() throws Exception {
            return lines.lines()
                    .filter(line -> line.startsWith("event:"))
                    .findFirst()
                    .orElse("ended");
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }

    private Ear listen(Browsing as) throws Exception {
        return new Ear(as.events("/events"));
    }

    private void tellOfStrikes() {
        ledger.record(Border.fjordPost());
        ledger.link();
    }

    @Test
    void aChangeIsToldAsItComes() throws Exception {
        try (Ear ear = listen(browser)) {
            assertThat(ear.isIn()).isTrue();
            tellOfStrikes();
            assertThat(ear.untilChange()).isEqualTo("event: change");
        }
    }

    @Test
    void whoLoggedOutIsToldNothingAnyMore() throws Exception {
        try (Ear ear = listen(browser)) {
            assertThat(ear.isIn()).isTrue();
            browser.post("/logout", Map.of("csrf", browser.csrf()));
            tellOfStrikes();
            assertThat(ear.untilChange()).isEqualTo("ended");
        }
    }

    @Test
    void whoseAccountIsGoneIsToldNothingAnyMore() throws Exception {
        try (Ear ear = listen(browser)) {
            assertThat(ear.isIn()).isTrue();
            accounts.remove("rita");
            tellOfStrikes();
            assertThat(ear.untilChange()).isEqualTo("ended");
        }
    }

    @Test
    void listeningKeepsNoSessionAlive() throws Exception {
        try (Ear ear = listen(browser)) {
            assertThat(ear.isIn()).isTrue();
            clock.move(Sessions.IDLE.plus(Duration.ofSeconds(1)));
            tellOfStrikes();
            assertThat(ear.untilChange()).isEqualTo("ended");
        }
    }

    /** Writing to somebody who has gone fails, which is told to nobody and tried again by nobody. */
    @Test
    void whoGoesAwayLeavesThePlaceWithoutNoise() throws Exception {
        ListAppender<ILoggingEvent> noise = new ListAppender<>();
        noise.start();
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        root.addAppender(noise);
        try {
            for (int i = 0; i < 10; i++) {
                Ear ear = listen(browser);
                assertThat(ear.isIn()).isTrue();
                ear.close();
            }
            boolean isIn = false;
            while (!isIn) {
                tellOfStrikes();
                ledger.withdraw(Border.fjordPost().document().id(), "an editor", "told again");
                ledger.link();
                try (Ear ear = listen(browser)) {
                    isIn = ear.isIn();
                }
            }
            assertThat(List.copyOf(noise.list))
                    .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                    .isEmpty();
        } finally {
            root.detachAppender(noise);
        }
    }

    @Test
    void nobodyTakesEveryPlace() throws Exception {
        List<Ear> ears = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Ear ear = listen(browser);
            ears.add(ear);
            assertThat(ear.isIn()).isTrue();
        }
        Ear oneTooMany = listen(browser);
        ears.add(oneTooMany);
        Browsing other = new Browsing(workbench);
        other.logIn("omar", PASSWORD);
        Ear ofOmar = listen(other);
        ears.add(ofOmar);

        assertThat(oneTooMany.isIn()).isFalse();
        assertThat(ofOmar.isIn()).isTrue();
        for (Ear ear : ears) {
            ear.close();
        }
    }
}
