// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.access;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The accounts of a team, one JSON object a line, in a file that its owner alone may read. It is read again when it changed, so that a
 * running workbench knows of a removed account at the next request.
 */
public final class AccountsFile {
    private static final Logger LOG = LoggerFactory.getLogger(AccountsFile.class);
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private final Path file;
    private Known known = new Known(Optional.empty(), List.of());

    public AccountsFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** What a file was when it was read. A file that was replaced has another key, or another time. */
    private record Stamp(FileTime changed, long size, String key) {}

    private record Known(Optional<Stamp> stamp, List<Account> accounts) {}

    public Path path() {
        return file;
    }

    public boolean isThere() {
        return Files.isRegularFile(file);
    }

    /**
     * The accounts in the file, by name.
     *
     * @throws RashomonException when it cannot be read, is open to others, or has a line that is no account
     */
    public List<Account> read() {
        try {
            refuseOpenToOthers();
            return AccountLines.parse(file, Files.readAllLines(file));
        } catch (IOException broken) {
            throw new RashomonException(ProblemCode.INPUT_UNREADABLE, "cannot read the accounts file " + file, broken);
        }
    }

    /** The accounts as the file has them now; none when it is gone or broken, so that nobody gets in by breaking it. */
    synchronized List<Account> current() {
        Optional<Stamp> now = stamp();
        if (!now.equals(known.stamp())) {
            known = new Known(now, now.isEmpty() ? List.of() : readOrNone());
        }
        return known.accounts();
    }

    Optional<Account> find(String name) {
        return current().stream().filter(account -> account.isNamed(name)).findFirst();
    }

    private List<Account> readOrNone() {
        try {
            return read();
        } catch (RashomonException broken) {
            LOG.error("nobody can log in: {}", broken.getMessage());
            return List.of();
        }
    }

    private Optional<Stamp> stamp() {
        try {
            BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Stamp(is.lastModifiedTime(), is.size(), String.valueOf(is.fileKey())));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Writes the file anew, whole or not at all; two that do it at once do it one after the other. */
    public void change(UnaryOperator<List<Account>> change) throws IOException {
        Path lockFile = file.resolveSibling(file.getFileName() + ".lock");
        // The file's lock holds between processes; within one, a second asker would be refused instead of waiting.
        synchronized (AccountsFile.class) {
            try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                List<Account> before = isThere() ? read() : List.of();
                OwnersFile.replace(file, AccountLines.of(change.apply(before)));
                assert lock.isValid();
            }
        }
    }

    private void refuseOpenToOthers() throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")
                && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
            throw new RashomonException(
                    ProblemCode.INPUT_UNREADABLE,
                    "others may read the accounts file " + file + "; close it with 'chmod 600 " + file + "'");
        }
    }
}
