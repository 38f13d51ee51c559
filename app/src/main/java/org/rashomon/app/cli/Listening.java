// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.rashomon.app.access.AccessOptions;
import org.rashomon.app.access.AccountsFile;
import org.rashomon.app.access.AuditLog;
import org.rashomon.app.access.Entry;
import org.rashomon.app.access.TeamEntry;
import org.rashomon.app.access.TokenEntry;
import org.rashomon.app.web.BaseMap;
import org.rashomon.app.web.Workbench;
import org.rashomon.app.web.WorkbenchOptions;
import picocli.CommandLine.Option;

/** The options for where the workbench listens and whom it lets in, and the wait until it is stopped. */
final class Listening {
    /** The environment variable that fixes the token, for scripts. */
    static final String TOKEN = "RASHOMON_TOKEN";

    /** The port when none is named. */
    static final int USUAL_PORT = 7878;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Where to listen; 127.0.0.1, this machine alone, by default.")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port to listen on, " + USUAL_PORT + " by default; the next free one when it is in use.")
    private int port = USUAL_PORT;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description = "The address of the TLS proxy before the workbench: https://ledger.example.org.")
    private Optional<URI> publicUrl = Optional.empty();

    @Option(
            names = "--insecure-http",
            description =
                    "Listen for other machines without TLS: whoever is on the way reads tokens, passwords and pages.")
    private boolean insecureHttp;

    @Option(
            names = "--audit",
            paramLabel = "FILE",
            description = "Write down here who did what; with --team beside ACCOUNTS by default, else nowhere.")
    private Optional<Path> audit = Optional.empty();

    @Option(
            names = "--base-map",
            paramLabel = "FILE",
            description =
                    "Draw this archive of vector tiles (PMTiles) below the map, in the place of the bundled land and coasts.")
    private Optional<Path> baseMap = Optional.empty();

    @Option(names = "--once", description = "Stop as soon as the workbench has answered its address: for tests.")
    private boolean once;

    /** For whoever has the token. */
    WorkbenchOptions options(InstantSource clock, Map<String, String> environment) {
        return options(token(environment), audit, clock);
    }

    /** For those with an account. */
    WorkbenchOptions options(InstantSource clock, AccountsFile team) {
        if (!team.isThere()) {
            throw new UsageException(
                    "no accounts file " + team.path() + ": make it with 'rashomon account add NAME --role"
                            + " administrator --accounts " + team.path() + "'");
        }
        if (team.read().isEmpty()) {
            throw new UsageException("no account in " + team.path() + ": 'rashomon account add' makes one");
        }
        return options(new TeamEntry(team), audit.or(() -> Optional.of(AuditLog.beside(team.path()))), clock);
    }

    /** For whoever has the token, on this machine alone: of a workbench beside other work. */
    static WorkbenchOptions local(int port, InstantSource clock, Map<String, String> environment) {
        requirePort(port);
        return WorkbenchOptions.local(
                port, new AccessOptions(token(environment), Optional.empty(), AuditLog.none(clock), clock));
    }

    private static void requirePort(int port) {
        if (port < 0 || port > 65_535) {
            throw new UsageException("not a port: " + port + "; give one from 1 to 65535, or 0 for any free one");
        }
    }

    private WorkbenchOptions options(Entry entry, Optional<Path> log, InstantSource clock) {
        requirePort(port);
        requireSafe();
        AuditLog kept = log.map(file -> AuditLog.in(file, clock)).orElse(AuditLog.none(clock));
        try {
            return new WorkbenchOptions(
                    host, port, new AccessOptions(entry, publicUrl, kept, clock), baseMap.map(BaseMap::open));
        } catch (IllegalArgumentException wrong) {
            throw new UsageException("--public-url: " + wrong.getMessage());
        }
    }

    private void requireSafe() {
        boolean tls = publicUrl
                .filter(url -> "https".equalsIgnoreCase(url.getScheme()))
                .isPresent();
        if (!insecureHttp && !tls && !isLoopback()) {
            throw new UsageException(
                    "other machines would reach " + host + " without TLS: put a TLS proxy before it and say"
                            + " --public-url https://..., or say --insecure-http (docs/security.md)");
        }
        if (!insecureHttp && !tls && publicUrl.isPresent()) {
            throw new UsageException(
                    "--public-url " + publicUrl.get() + " is not https; say --insecure-http if you mean it");
        }
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            throw new UsageException("--host: no address " + host);
        }
    }

    private static TokenEntry token(Map<String, String> environment) {
        String user = UserName.ofProcess();
        String told = environment.get(TOKEN);
        if (told == null) {
            return TokenEntry.random(user);
        }
        try {
            return new TokenEntry(told, user);
        } catch (IllegalArgumentException wrong) {
            throw new UsageException(TOKEN + ": " + wrong.getMessage());
        }
    }

    /** Prints the address to open on a line of its own and returns when the process is told to stop. */
    void stay(Terminal terminal, Workbench workbench) throws IOException, InterruptedException {
        terminal.print(workbench.entrance() + "\n");
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
