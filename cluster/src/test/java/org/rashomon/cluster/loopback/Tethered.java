// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.loopback;

import java.io.IOException;
import java.util.Arrays;

/**
 * Runs the main method of a class in a process that does not outlive the one that started it: it ends when its standard input does,
 * which the system sees to even when the other is killed.
 */
public final class Tethered {
    private static final int CUT = 99;

    private Tethered() {}

    /**
     * Runs another.
     *
     * @param arguments the class, and what its own main method is given
     */
    public static void main(String... arguments) throws ReflectiveOperationException {
        Thread.ofPlatform().daemon().name("tether").start(Tethered::hold);
        Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object)
                Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static void hold() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever said; only the end counts.
            }
        } catch (IOException gone) {
            // No less an end.
        }
        Runtime.getRuntime().halt(CUT);
    }
}
