// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;

/** A PostgreSQL server that runs until its standard input ends; argument: a folder for its data. Prints the port. */
final class OneServer {
    private OneServer() {}

    @SuppressWarnings("SystemOut")
    public static void main(String... arguments) throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C")
                .setDataDirectory(Path.of(arguments[0]))
                .start()) {
            System.out.println(server.getPort());
            while (System.in.read() >= 0) {
                // Until whoever started it has gone.
            }
        }
    }
}
