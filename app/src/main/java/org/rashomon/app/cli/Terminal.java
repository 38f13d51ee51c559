// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes. Standard output is for the answer alone, standard error for everything else.
 *
 * @param in standard input
 * @param out standard output; a failed write is a {@link ClosedOutputException}
 * @param err standard error
 * @param screen what the two are attached to
 */
public record Terminal(InputStream in, OutputStream out, PrintStream err, Screen screen) {
    public Terminal {
        out = new AnswerStream(out);
    }

    /** The process's own streams. */
    public static Terminal ofProcess() {
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Screen.ofProcess());
    }

    /** Writes text to standard output at once. */
    public void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Standard output for text that a library writes, help for example; to be flushed. */
    PrintWriter writer() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** Standard error for text that a library writes; to be flushed. */
    PrintWriter errorWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    /** One line on standard error, begun with the command's name. */
    public void tell(String message) {
        err.println("rashomon: " + harmless(message));
    }

    /**
     * Text that cannot steer a terminal: the control characters that hostile pages may hold ({@code ESC ] 0 ;}) and the marks that
     * reverse the direction of writing become U+FFFD. Line breaks and tabs stay.
     */
    public static String harmless(String text) {
        StringBuilder harmless = new StringBuilder(text.length());
        text.codePoints().forEach(point -> harmless.appendCodePoint(steers(point) ? 0xFFFD : point));
        return harmless.toString();
    }

    private static boolean steers(int point) {
        boolean layout = point == '\n' || point == '\t';
        boolean direction = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        return direction || (Character.isISOControl(point) && !layout);
    }
}
