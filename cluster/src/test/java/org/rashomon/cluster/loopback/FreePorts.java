// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.loopback;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * Ports that nobody listens at. They are below those that systems give to outgoing connections: one of these could take the port of a
 * process between its death and its return, or, as a client tries a port again and again, even connect to itself.
 */
final class FreePorts {
    private static final int LOWEST = 20_000;
    private static final int MANY = 12_000;

    private int next = (int) (ProcessHandle.current().pid() * 31 % MANY);

    /** One that was not given before. */
    int next() {
        for (int tried = 0; tried < MANY; tried++) {
            int port = LOWEST + next;
            next = (next + 1) % MANY;
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("no free port from " + LOWEST + " on");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
