// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.rashomon.app.holdings.Holdings;
import org.rashomon.app.watch.Changes;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;

/** The pages on a ledger, served until closed. Closing it leaves the ledger open. */
public final class Workbench implements AutoCloseable {
    /** How many ports in use are passed over before giving up. */
    private static final int PORTS_TRIED = 20;

    private final Javalin server;
    private final Routes routes;
    private final WorkbenchOptions options;

    private final Linking linking;

    private Workbench(Javalin server, Routes routes, WorkbenchOptions options, Linking linking) {
        this.server = server;
        this.routes = routes;
        this.options = options;
        this.linking = linking;
    }

    /**
     * Serves {@code ledger} and returns at once.
     *
     * @throws RashomonException when no port is free
     */
    public static Workbench start(Ledger ledger, WorkbenchOptions options) {
        Routes routes =
                new Routes(Holdings.of(ledger), ledger, options, new Live(Changes.of(ledger), ledger.vagueRules()));
        Javalin server = Javalin.create(config -> configure(config, routes));
        try {
            server.start(options.host(), freePort(options));
            return new Workbench(server, routes, options, Linking.start(ledger));
        } catch (JavalinBindException | IOException taken) {
            server.stop();
            routes.close();
            throw new RashomonException(
                    ProblemCode.INPUT_UNREADABLE,
                    String.format(
                            Locale.ROOT,
                            "cannot listen on %s, port %d or the %d after it",
                            options.host(),
                            options.port(),
                            PORTS_TRIED),
                    taken);
        }
    }

    /** The first port that can be had, found before the server starts: a server that fails to start complains in the log. */
    private static int freePort(WorkbenchOptions options) throws IOException {
        int last = Math.min(WorkbenchOptions.LAST_PORT, options.port() + PORTS_TRIED);
        InetAddress address = InetAddress.getByName(options.host());
        for (int port = options.port(); port < last; port++) {
            if (isFree(address, port)) {
                return port;
            }
        }
        return last;
    }

    private static boolean isFree(InetAddress address, int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, address)) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static void configure(JavalinConfig config, Routes routes) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        routes.addTo(config.routes);
    }

    /** Where it listens. */
    public URI address() {
        return URI.create("http://" + OwnAddress.bracketed(options.host()) + ":" + server.port() + "/");
    }

    /** What to open there: the public address where there is one, with the token where it needs one. */
    public URI entrance() {
        String address = options.access()
                .publicUrl()
                .map(url -> url.toString().replaceAll("/$", "") + "/")
                .orElse(address().toString());
        return URI.create(Doorway.entrance(address, options.access()));
    }

    /** Every route as "METHOD path", for a test that each has its rule. */
    List<String> routes() {
        return server.unsafe.internalRouter.allHttpHandlers().stream()
                .map(route -> route.endpoint)
                .filter(route -> route.method.isHttpMethod())
                .map(route -> route.method.name() + " " + route.path)
                .toList();
    }

    @Override
    public void close() {
        server.stop();
        routes.close();
        linking.close();
    }
}
