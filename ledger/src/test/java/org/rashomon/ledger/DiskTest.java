// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.model.RashomonException;

/** A disk that is full or may not be written: told in a line that names the file, and nothing acknowledged is lost. */
class DiskTest {
    /** A root user who may not write what its modes forbid, as anybody else. */
    private static final List<String> AS_ANYBODY =
            List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all");

    @TempDir
    Path folder;

    @AfterEach
    void letTheFolderBeRemoved() throws IOException {
        mode(folder, "rwxr-xr-x");
    }

    private static void mode(Path path, String mode) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }

    private static boolean works(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name", "").equals("root");
    }

    /** A small disk of memory in a mount namespace of its own, which is gone with the process. */
    private List<String> onASmallDisk(Path disk) throws InterruptedException {
        String unshare = isRoot() ? "-m" : "-rm";
        String mount = "mount -t tmpfs -o size=6m tmpfs '" + disk + "'";
        assumeTrue(
                works("unshare", unshare, "sh", "-c", mount),
                "skipped: no small disk can be mounted here (unshare " + unshare + ", mount)");
        return List.of("unshare", unshare, "sh", "-c", mount + " && exec \"$@\"", "sh");
    }

    private static List<String> asAnybody() throws InterruptedException {
        if (!isRoot()) {
            return List.of();
        }
        assumeTrue(
                works(AS_ANYBODY.getFirst(), AS_ANYBODY.get(1), AS_ANYBODY.get(2), "true"),
                "skipped: root may write everything, and setpriv does not take that away here");
        return AS_ANYBODY;
    }

    private List<String> said(List<String> before, Class<?> main, Path file) throws IOException, InterruptedException {
        Path errors = folder.resolve("errors.txt");
        Process process = new ProcessBuilder(Trial.command(before, main, file.toString()))
                .redirectError(errors.toFile())
                .start();
        List<String> said = Trial.said(process);
        assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
        Files.delete(errors);
        return said;
    }

    /** Writes until the disk is full, makes room, goes on, and tells what is there in the end. */
    static final class Filling {
        private static final int ROOM = 3 << 20;

        private Filling() {}

        @SuppressWarnings("SystemOut")
        public static void main(String... arguments) throws IOException {
            Path file = Path.of(arguments[0]);
            Path ballast = Files.write(file.resolveSibling("ballast"), new byte[ROOM]);
            int number = 0;
            try (Ledger ledger = Trial.open(file.toString())) {
                number = fill(ledger, number);
                System.out.println("again: " + refusal(ledger, number));
                Files.delete(ballast);
                for (int more = 0; more < 20; more++) {
                    ledger.record(Trial.numbered(number));
                    System.out.println(number);
                    number++;
                }
            }
            try (Ledger ledger = Trial.open(file.toString())) {
                ledger.incidents();
                System.out.println("faults: " + ledger.verify().faults());
                ledger.readings()
                        .forEach(reading ->
                                System.out.println("held: " + reading.document().input()));
            }
        }

        @SuppressWarnings("SystemOut")
        private static int fill(Ledger ledger, int first) {
            int number = first;
            while (true) {
                try {
                    ledger.record(Trial.numbered(number));
                } catch (RashomonException full) {
                    System.out.println("refused: " + full.getMessage());
                    return number;
                }
                System.out.println(number);
                number++;
            }
        }

        private static String refusal(Ledger ledger, int number) {
            try {
                return ledger.record(Trial.numbered(number)).toString();
            } catch (RashomonException full) {
                return String.valueOf(full.getMessage());
            }
        }
    }

    @Test
    void aFullDiskIsToldAndTheLedgerGoesOnWhenThereIsRoom() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Path file = disk.resolve("full.db");
        List<String> said = said(onASmallDisk(disk), Filling.class, file);
        assertThat(said)
                .contains("refused: " + file + " cannot grow: the disk is full")
                .contains("again: " + file + " cannot grow: the disk is full")
                .contains("faults: []");
        List<Integer> acknowledged = Trial.numbers(said);
        assertThat(acknowledged).hasSizeGreaterThan(40);
        assertThat(said.stream().filter(line -> line.startsWith("held: ")))
                .containsExactlyInAnyOrderElementsOf(acknowledged.stream()
                        .map(number -> "held: " + number + ".txt")
                        .toList());
    }

    /** Opens a ledger, and writes when it opens. */
    static final class Opening {
        private Opening() {}

        @SuppressWarnings("SystemOut")
        public static void main(String... arguments) {
            try (Ledger ledger = Trial.open(arguments[0])) {
                ledger.record(Trial.numbered(77));
                System.out.println("77");
            } catch (RashomonException refused) {
                System.out.println("refused: " + refused.getMessage());
            }
        }
    }

    private Path ledgerOf(int reports) {
        Path file = folder.resolve("kept.db");
        try (Ledger ledger = Trial.open(file.toString())) {
            IntStream.range(0, reports).forEach(number -> ledger.record(Trial.numbered(number)));
        }
        return file;
    }

    private static void assertHolds(Path file, int reports) {
        try (Ledger ledger = Trial.open(file.toString())) {
            assertThat(ledger.readings()).hasSize(reports);
            assertThat(ledger.verify().faults()).isEmpty();
        }
    }

    @Test
    void aReadOnlyFileIsNamed() throws Exception {
        Path file = ledgerOf(3);
        mode(file, "r--r--r--");
        assertThat(said(asAnybody(), Opening.class, file))
                .containsExactly("refused: " + file + " cannot be written: it is read-only");
        mode(file, "rw-r--r--");
        assertHolds(file, 3);
    }

    @Test
    void aLedgerInAReadOnlyFolderIsNamed() throws Exception {
        List<String> anybody = asAnybody();
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Path file = Files.move(ledgerOf(3), closed.resolve("kept.db"));
        mode(closed, "r-xr-xr-x");
        assertThat(said(anybody, Opening.class, file))
                .singleElement()
                .asString()
                .startsWith("refused: " + file + " cannot be ");
        assertThat(said(anybody, Opening.class, closed.resolve("new.db")))
                .containsExactly("refused: " + closed.resolve("new.db") + " cannot be opened or made");
        mode(closed, "rwxr-xr-x");
        assertHolds(file, 3);
    }

    /** Who has a file open may write to it after its mode has changed; whoever opens it next may not. */
    static final class Closing {
        private Closing() {}

        @SuppressWarnings("SystemOut")
        public static void main(String... arguments) throws IOException {
            Path file = Path.of(arguments[0]);
            try (Ledger ledger = Trial.open(arguments[0])) {
                ledger.record(Trial.numbered(75));
                mode(file, "r--r--r--");
                ledger.record(Trial.numbered(76));
                System.out.println("76");
            } catch (RashomonException refused) {
                System.out.println("refused: " + refused.getMessage());
            }
            Opening.main(arguments);
        }
    }

    @Test
    void aFileThatBecomesReadOnlyWhileOpenLosesNothing() throws Exception {
        Path file = ledgerOf(3);
        assertThat(said(asAnybody(), Closing.class, file))
                .containsExactly("76", "refused: " + file + " cannot be written: it is read-only");
        mode(file, "rw-r--r--");
        assertHolds(file, 5);
    }
}
