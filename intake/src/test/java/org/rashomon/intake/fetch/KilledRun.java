// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Fetches page after page in a process of its own, and names each once it is kept, until somebody kills it. */
final class KilledRun {
    private KilledRun() {}

    /** Takes a folder and the port of a server. */
    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(arguments[1]);
        FetchOptions usual = FetchOptions.usual("Rashomon-Test/1.0");
        FetchOptions options = usual.with(usual.manners().withDelay(Duration.ZERO))
                .allowing(List.of(AllowedAddress.parse("127.0.0.1:" + port)));
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try (Fetcher fetcher = Fetcher.keepingIn(
                () -> Captures.in(Path.of(arguments[0]), told -> {}),
                options,
                host -> List.of(InetAddress.getLoopbackAddress()),
                () -> Instant.parse("2026-03-01T12:00:00Z"))) {
            for (int number = 0; number < 2_000; number++) {
                if (fetcher.fetch("http://news.example:" + port + "/" + number) instanceof Fetched fetched) {
                    out.println(fetched.asked());
                }
            }
        }
    }
}
