// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.OptionalLong;

/** How large an input is, before it is read. */
final class InputSize {
    private InputSize() {}

    /** The bytes of a file, or of the files in a folder that will be read; empty for what is neither. */
    static OptionalLong of(String input) {
        try {
            Path path = Path.of(input);
            if (Files.isRegularFile(path)) {
                return OptionalLong.of(Files.size(path));
            }
            return Files.isDirectory(path) ? ofFolder(input, path) : OptionalLong.empty();
        } catch (IOException | InvalidPathException unknown) {
            return OptionalLong.empty();
        }
    }

    private static OptionalLong ofFolder(String input, Path folder) throws IOException {
        long size = 0;
        for (String file : Folder.files(input, folder)) {
            Path path = Path.of(file);
            size += Files.isRegularFile(path) ? Files.size(path) : 0;
        }
        return OptionalLong.of(size);
    }
}
