// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs npm for Maven, on whatever system: copies the web sources to a folder of the build, so that no node_modules lies among the sources,
 * installs the packages when their list changed, and builds or tests when anything changed.
 *
 * <pre>java BuildWeb.java build|test SOURCES WORK ASSETS offline=true|false</pre>
 */
final class BuildWeb {
    private static final int OLDEST_NODE = 20;
    private static final String NEED =
            "rashomon: the workbench's scripts are built with npm and Node.js " + OLDEST_NODE + " or newer";
    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");

    private final Path sources;
    private final Path work;
    private final Path assets;
    private final boolean offline;

    private BuildWeb(Path sources, Path work, Path assets, boolean offline) {
        this.sources = sources;
        this.work = work;
        this.assets = assets;
        this.offline = offline;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 5) {
            fail("usage: java BuildWeb.java build|test SOURCES WORK ASSETS offline=true|false");
        }
        BuildWeb web = new BuildWeb(
                Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]), arguments[4].equals("offline=true"));
        switch (arguments[0]) {
            case "build" -> web.build();
            case "test" -> web.test();
            default -> fail("neither build nor test: " + arguments[0]);
        }
    }

    private void build() throws IOException, InterruptedException {
        String state = hash(files(sources));
        if (isStamped("built", state) && Files.isRegularFile(assets.resolve("index.tsv"))) {
            return;
        }
        prepare();
        npm("run", "build");
        stamp("built", state);
    }

    private void test() throws IOException, InterruptedException {
        String state = hash(files(sources));
        if (!isStamped("tested", state)) {
            prepare();
            npm("test");
            stamp("tested", state);
        }
    }

    /** Copies what is new and removes what is gone; packages are installed anew only for another list of them. */
    private void prepare() throws IOException, InterruptedException {
        checkNode();
        Files.createDirectories(work);
        for (Path old : files(work)) {
            if (!Files.exists(sources.resolve(work.relativize(old)))) {
                Files.delete(old);
            }
        }
        for (Path file : files(sources)) {
            Path copy = work.resolve(sources.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        String packages = hash(List.of(sources.resolve("package.json"), sources.resolve("package-lock.json")));
        if (!isStamped("installed", packages)) {
            npm("ci", "--loglevel=error", offline ? "--offline" : "--prefer-offline");
            stamp("installed", packages);
        }
    }

    private void checkNode() throws IOException, InterruptedException {
        Optional<Path> node = onPath(WINDOWS ? "node.exe" : "node");
        if (node.isEmpty() || onPath(npmName()).isEmpty()) {
            fail(NEED + ", and found none on the PATH: install it (https://nodejs.org, or the packages nodejs and npm)");
        }
        Process asked = new ProcessBuilder(node.get().toString(), "--version")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String version;
        try (InputStream answer = asked.getInputStream()) {
            version = new String(answer.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
        asked.waitFor();
        String major = version.replaceFirst("^v?(\\d{1,4}).*$", "$1");
        if (!major.matches("\\d+") || Integer.parseInt(major) < OLDEST_NODE) {
            fail(NEED + ", and found " + (version.isEmpty() ? "one that does not start" : version) + " at " + node.get());
        }
    }

    /** Its output is shown only if it fails: a build that succeeds has nothing to say. */
    private void npm(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(onPath(npmName()).orElseThrow().toString()));
        command.addAll(List.of(arguments));
        Path log = work.resolveSibling("web.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(Map.of("RASHOMON_ASSETS", assets.toAbsolutePath().toString(), "NO_COLOR", "1"));
        int status = builder.start().waitFor();
        if (status != 0) {
            System.err.print(Files.readString(log));
            String hint = offline && arguments[0].equals("ci") ? " (offline, and npm does not have all packages at hand)" : "";
            fail("rashomon: npm " + String.join(" ", arguments) + " failed in " + work + hint);
        }
    }

    private static String npmName() {
        return WINDOWS ? "npm.cmd" : "npm";
    }

    private static Optional<Path> onPath(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder).resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private boolean isStamped(String step, String state) throws IOException {
        Path stamp = stampOf(step);
        return Files.isRegularFile(stamp) && Files.readString(stamp).equals(state);
    }

    private void stamp(String step, String state) throws IOException {
        Files.writeString(stampOf(step), state);
    }

    /** Inside node_modules for the packages, so that it goes when they go. */
    private Path stampOf(String step) {
        Path folder = step.equals("installed") ? work.resolve("node_modules") : work.toAbsolutePath().getParent();
        return folder.resolve("web." + step);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !folder.relativize(file).startsWith("node_modules"))
                    .sorted()
                    .toList();
        }
    }

    private String hash(List<Path> files) throws IOException {
        MessageDigest digest = sha256();
        for (Path file : files) {
            digest.update(sources.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(sha256().digest(Files.readAllBytes(file)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static void fail(String line) {
        System.err.println(line);
        System.exit(2);
    }
}
