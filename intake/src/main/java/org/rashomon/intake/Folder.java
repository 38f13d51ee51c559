// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds the readable files below a folder. Links to folders are not followed, so that a circle of links ends. */
final class Folder extends SimpleFileVisitor<Path> {
    private final Path top;
    private final List<Path> found = new ArrayList<>();

    private Folder(Path top) {
        this.top = top;
    }

    /** The files as the user would have typed them: the folder as typed, then the way down; sorted, hidden ones left out. */
    static List<String> files(String typed, Path folder) throws IOException {
        Folder visitor = new Folder(folder);
        Files.walkFileTree(folder, visitor);
        Collections.sort(visitor.found);
        String prefix = typed.endsWith("/") || typed.endsWith("\\") ? typed : typed + "/";
        return visitor.found.stream()
                .map(file -> prefix + folder.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return !folder.equals(top) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isHidden(file) && Suffixes.isKnown(file.toString()) && !Files.isDirectory(file)) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    /** What cannot be looked at is listed all the same, so that taking it says why. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) {
        found.add(file);
        return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path file) {
        Path name = file.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
