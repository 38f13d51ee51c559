// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.model.RashomonException;

class AccountsFileTest {
    private static final String PASSWORD = "wet stones in the yard";

    @TempDir
    private Path folder;

    private Accounts accounts() {
        return new Accounts(new AccountsFile(folder.resolve("accounts.jsonl")));
    }

    @Test
    void theFileIsItsOwnersAlone() throws Exception {
        accounts().add("rita", Role.READER, PASSWORD);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("accounts.jsonl"))))
                .isEqualTo("rw-------");
        assertThat(Files.readString(folder.resolve("accounts.jsonl")))
                .contains("\"name\":\"rita\"")
                .doesNotContain(PASSWORD);
    }

    @Test
    void aFileThatOthersMayReadIsRefused() throws Exception {
        accounts().add("rita", Role.READER, PASSWORD);
        Files.setPosixFilePermissions(folder.resolve("accounts.jsonl"), PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> accounts().file().read())
                .isInstanceOf(RashomonException.class)
                .hasMessageContaining("chmod 600");
        assertThat(accounts().file().current()).isEmpty();
    }

    @Test
    void aBrokenLineIsNamed() throws Exception {
        accounts().add("rita", Role.READER, PASSWORD);
        Path file = folder.resolve("accounts.jsonl");
        Files.writeString(file, Files.readString(file).replace("reader", "king"));

        assertThatThrownBy(() -> accounts().file().read()).hasMessageContainingAll("accounts.jsonl, line 1", "king");
    }

    @Test
    void namesThatDifferInCaseAreOne() throws Exception {
        accounts().add("Rita", Role.READER, PASSWORD);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> accounts().add("rITA", Role.READER, PASSWORD))
                .withMessageContaining("already");
        assertThat(accounts().file().find("RITA")).isPresent();
    }

    @Test
    void twoThatChangeItAtOnceLoseNothing() throws Exception {
        List<Future<Boolean>> added = new ArrayList<>();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (int at = 0; at < 6; at++) {
                String name = "user" + at;
                added.add(two.submit(() -> {
                    accounts().add(name, Role.READER, PASSWORD);
                    return true;
                }));
            }
        }
        for (Future<Boolean> each : added) {
            assertThat(each.get()).isTrue();
        }
        assertThat(accounts().file().read()).hasSize(6);
    }
}
