// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.access;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Writes files that their owner alone may read and write (mode 600, where the file system knows it), and makes sure of the disk. */
final class OwnersFile {
    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private OwnersFile() {}

    /** Puts a whole file in the place of another: whoever reads it sees the one or the other. */
    static void replace(Path file, byte[] content) throws IOException {
        Path fresh = Files.createTempFile(file.getParent(), file.getFileName() + ".", ".new", permissions(file));
        try {
            write(fresh, content, Set.of(StandardOpenOption.WRITE));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /**
     * Adds a line to the end of a file, made when it is not there. Opened each time, so that it can be moved away ("log rotation"). After
     * half a line, which a full disk or a power cut leaves, it begins on a line of its own.
     */
    static void appendLine(Path file, String line) throws IOException {
        String whole = (endsAmidALine(file) ? "\n" : "") + line + "\n";
        append(file, whole.getBytes(StandardCharsets.UTF_8));
    }

    /** Fails as adding a line would, and adds none. */
    static void requireAppendable(Path file) throws IOException {
        append(file, new byte[0]);
    }

    private static void append(Path file, byte[] content) throws IOException {
        write(file, content, Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }

    private static boolean endsAmidALine(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            return channel.size() > 0 && channel.position(channel.size() - 1).read(last) == 1 && last.get(0) != '\n';
        }
    }

    private static void write(Path file, byte[] content, Set<StandardOpenOption> how) throws IOException {
        try (FileChannel channel = FileChannel.open(file, how, permissions(file))) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] permissions(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
                : new FileAttribute<?>[0];
    }
}
