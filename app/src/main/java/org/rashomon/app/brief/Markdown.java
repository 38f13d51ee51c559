// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Text of unknown origin in CommonMark: it stays text, whatever it is made of. */
final class Markdown {
    /** What begins an element within a line; the rest begins one only at the head of a line, where no such text stands. */
    private static final String SPECIAL = "\\`*_[]<>&|~#$^!{}";

    private Markdown() {}

    /** In one line, every mark escaped. Addresses and e-mail addresses are kept from becoming links in dialects that make them so. */
    static String text(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        for (int at = 0; at < line.length(); at++) {
            char unit = line.charAt(at);
            if (SPECIAL.indexOf(unit) >= 0 || beginsALink(line, at)) {
                escaped.append('\\');
            }
            escaped.append(unit);
        }
        return escaped.toString();
    }

    private static boolean beginsALink(String line, int at) {
        return switch (line.charAt(at)) {
            case ':' -> line.startsWith("//", at + 1) || endsWithScheme(line, at);
            case '.' ->
                at >= 3 && line.substring(at - 3, at).toLowerCase(Locale.ROOT).equals("www");
            case '@' -> true;
            default -> false;
        };
    }

    private static boolean endsWithScheme(String line, int at) {
        String before = line.substring(Math.max(0, at - 6), at).toLowerCase(Locale.ROOT);
        return before.endsWith("mailto") || before.endsWith("xmpp");
    }

    /** {@code \[1\]\[4\]}. */
    static String citations(List<Integer> numbers) {
        return numbers.stream()
                .map(number -> String.format(Locale.ROOT, "\\[%d\\]", number))
                .collect(Collectors.joining());
    }

    /** An address of the web as a link; as escaped text where it cannot be written as one. */
    static String link(URI address) {
        String ascii = address.toASCIIString();
        boolean isWeb = ascii.toLowerCase(Locale.ROOT).matches("https?://.*");
        boolean isPlain = ascii.chars().allMatch(unit -> unit > ' ' && unit < 0x7f && unit != '<' && unit != '>');
        return isWeb && isPlain ? "<" + ascii + ">" : text(ascii);
    }
}
