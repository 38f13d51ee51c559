// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.rashomon.app.web.Workbench;
import org.rashomon.app.web.WorkbenchOptions;
import picocli.CommandLine.Option;

/** The options for where the workbench listens, and the wait until it is stopped. */
final class Listening {
    /** The port when none is named. */
    static final int USUAL_PORT = 7878;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description =
                    "Where to listen; 127.0.0.1, this machine alone, by default. There is no log-in: who can reach it can read it.")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port to listen on, " + USUAL_PORT + " by default; the next free one when it is in use.")
    private int port = USUAL_PORT;

    @Option(names = "--once", description = "Stop as soon as the workbench has answered its address: for tests.")
    private boolean once;

    WorkbenchOptions options() {
        if (port < 0 || port > 65_535) {
            throw new UsageException("not a port: " + port + "; give one from 1 to 65535, or 0 for any free one");
        }
        return new WorkbenchOptions(host, port);
    }

    /** Prints the address on a line of its own and returns when the process is told to stop. */
    void stay(Terminal terminal, Workbench workbench) throws IOException, InterruptedException {
        terminal.print(workbench.address() + "\n");
        if (once) {
            return;
        }
        terminal.tell("the workbench is open; Ctrl-C closes it");
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown, "stop"));
        stopped.await();
    }

    boolean isOnce() {
        return once;
    }
}
