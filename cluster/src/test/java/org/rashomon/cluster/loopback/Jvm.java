// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.loopback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How a class is run in a JVM of its own: with the class path of the tests, tethered to this process, and with files of its own for its
 * log and for what it prints.
 *
 * @param name what its files are called
 * @param home the cluster's folder
 * @param options of the JVM
 * @param main the class, by name
 * @param arguments of its main method
 */
record Jvm(String name, Path home, List<String> options, String main, List<String> arguments) {
    /** JDK 24 began to warn of what Flink's network stack does. */
    private static final int UNSAFE_IS_WARNED_OF = 24;

    private static final int TAIL = 4000;

    private static final String LOGBACK = """
            <configuration>
              <appender name="file" class="ch.qos.logback.core.FileAppender">
                <file>${loopback.log}</file>
                <encoder><pattern>%d{HH:mm:ss.SSS} %-5level %logger{36} - %msg%n</pattern></encoder>
              </appender>
              <root level="INFO"><appender-ref ref="file"/></root>
            </configuration>
            """;

    Process start() {
        try {
            ProcessBuilder builder = new ProcessBuilder(command())
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(printed().toFile()));
            builder.environment()
                    .putAll(Map.of(
                            "CLASSPATH", System.getProperty("java.class.path"),
                            "FLINK_CONF_DIR", home.toString()));
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + name, e);
        }
    }

    Path printed() {
        return home.resolve(name + ".out");
    }

    Path log() {
        return home.resolve(name + ".log");
    }

    /** The end of what it printed and of its log, for whoever asks why it failed. */
    String lastWords() {
        StringBuilder words = new StringBuilder();
        for (Path file : List.of(printed(), log())) {
            words.append("\n--- ").append(file).append('\n').append(tail(file));
        }
        return words.toString();
    }

    private static String tail(Path file) {
        try {
            String text = Files.exists(file) ? Files.readString(file) : "";
            return text.substring(Math.max(0, text.length() - TAIL));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private List<String> command() throws IOException {
        Path logback = home.resolve("logback.xml");
        if (!Files.exists(logback)) {
            Files.writeString(logback, LOGBACK);
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xshare:auto", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
        if (Runtime.version().feature() >= UNSAFE_IS_WARNED_OF) {
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        opened().forEach(opened -> command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED"));
        surroundings().forEach(command::add);
        command.add("-Dlogback.configurationFile=" + logback);
        command.add("-Dloopback.log=" + log());
        command.addAll(options);
        command.add(Tethered.class.getName());
        command.add(main);
        command.addAll(arguments);
        return command;
    }

    /** What the env.java.opts.all of Flink's own config.yaml opens. */
    private static Stream<String> opened() {
        return Stream.of(
                "java.lang",
                "java.net",
                "java.io",
                "java.nio",
                "sun.nio.ch",
                "java.lang.reflect",
                "java.text",
                "java.time",
                "java.util",
                "java.util.concurrent",
                "java.util.concurrent.atomic",
                "java.util.concurrent.locks");
    }

    /** The locale and the zone that the tests are run in, as hostile to the cluster as to them. */
    private static Stream<String> surroundings() {
        return Stream.of("user.language", "user.country", "user.timezone")
                .filter(name -> !System.getProperty(name, "").isEmpty())
                .map(name -> "-D" + name + "=" + System.getProperty(name));
    }
}
