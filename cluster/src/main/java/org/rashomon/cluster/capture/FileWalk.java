// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;
import org.rashomon.intake.Intake;

/** Finds the files of inputs in any file system that Flink knows, in the order in which {@link Intake} walks a folder. */
final class FileWalk {
    private final List<String> found = new ArrayList<>();

    private FileWalk() {}

    /**
     * The files of some inputs.
     *
     * @throws IOException when one is not there, or cannot be looked at
     */
    static List<String> files(List<String> inputs) throws IOException {
        List<String> all = new ArrayList<>();
        for (String input : inputs) {
            Path path = new Path(input);
            FileStatus status = path.getFileSystem().getFileStatus(path);
            if (status.isDir()) {
                FileWalk walk = new FileWalk();
                walk.descend(path.getFileSystem(), path, input.endsWith("/") ? input : input + "/");
                walk.found.sort((one, other) -> Arrays.compareUnsigned(bytes(one), bytes(other)));
                all.addAll(walk.found);
            } else {
                all.add(input);
            }
        }
        return all;
    }

    private static byte[] bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }

    private void descend(FileSystem files, Path folder, String typed) throws IOException {
        for (FileStatus status : files.listStatus(folder)) {
            String name = status.getPath().getName();
            if (status.isDir() && !name.startsWith(".")) {
                descend(files, status.getPath(), typed + name + "/");
            } else if (!status.isDir() && Intake.isTakenFromFolder(name)) {
                found.add(typed + name);
            }
        }
    }
}
