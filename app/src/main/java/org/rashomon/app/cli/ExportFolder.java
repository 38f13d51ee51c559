// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A folder that files are written to whole: each is drafted in a folder of its own in there and moved when all are done, so that nobody finds
 * half a file, and what was there before stays when the work fails.
 */
final class ExportFolder implements AutoCloseable {
    private final Path folder;
    private final List<String> names;
    private final Path drafts;

    private ExportFolder(Path folder, List<String> names, Path drafts) {
        this.folder = folder;
        this.names = List.copyOf(names);
        this.drafts = drafts;
    }

    /**
     * Makes the folder where it is not there.
     *
     * @param names of the files, the main one first
     * @param force whether files of these names are overwritten
     */
    static ExportFolder open(Path folder, List<String> names, boolean force) throws IOException {
        refuseToOverwrite(folder, names, force);
        try {
            Files.createDirectories(folder);
            return new ExportFolder(folder, names, Files.createTempDirectory(folder, ".rashomon-export-"));
        } catch (FileAlreadyExistsException noFolder) {
            throw new UsageException(folder + ": not a folder; name one with --to FOLDER");
        } catch (IOException refused) {
            throw new UsageException(folder + ": cannot be written to: " + refused);
        }
    }

    /** Throws a {@link UsageException} when a file would be overwritten that must not be. */
    static void refuseToOverwrite(Path folder, List<String> names, boolean force) {
        for (String name : names) {
            Path file = folder.resolve(name);
            if (Files.isDirectory(file)) {
                throw new UsageException(file + ": a folder is in the way");
            } else if (!force && Files.exists(file)) {
                throw new UsageException(
                        file + ": is there already; overwrite it with --force, or name another folder");
            }
        }
    }

    /** Where a file is written at first. */
    Path draft(String name) {
        return drafts.resolve(name);
    }

    /** Puts all files in their places, the main one last. */
    void publish() throws IOException {
        for (String name : names.reversed()) {
            Files.move(draft(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(drafts)) {
            for (Path draft : left) {
                Files.delete(draft);
            }
        }
        Files.delete(drafts);
    }
}
