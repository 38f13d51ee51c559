// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.loopback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.flink.api.common.JobID;

/** {@code flink run --detached}, each time in a JVM of its own. */
final class Submissions {
    private static final Pattern SUBMITTED = Pattern.compile("JobID ([0-9a-f]{32})");
    private static final int PATIENCE_SECONDS = 180;

    private final Path home;
    private final List<String> options;
    private int count;

    /**
     * Into the cluster of a folder.
     *
     * @param options of the JVM that submits
     */
    Submissions(Path home, List<String> options) {
        this.home = home;
        this.options = options;
    }

    JobID run(List<String> flags, Class<?> main, List<String> arguments) throws IOException {
        return run(flags, named(main), arguments);
    }

    JobID run(List<String> flags, Path jar, List<String> arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("run", "--detached"));
        all.addAll(flags);
        all.add(jar.toString());
        all.addAll(arguments);
        count++;
        Jvm jvm = new Jvm("flink-run-" + count, home, options, "org.apache.flink.client.cli.CliFrontend", all);
        end(jvm);
        Matcher submitted = SUBMITTED.matcher(Files.readString(jvm.printed()));
        if (!submitted.find()) {
            throw new IllegalStateException("not submitted" + jvm.lastWords());
        }
        return JobID.fromHexString(submitted.group(1));
    }

    private static void end(Jvm jvm) {
        Process process = jvm.start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("no end of flink run" + jvm.lastWords());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Flink wants a jar; this one has nothing but the name of a class that is on the class path already. */
    private Path named(Class<?> main) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main.getName());
        Path jar = home.resolve(main.getSimpleName() + ".jar");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        return jar;
    }
}
