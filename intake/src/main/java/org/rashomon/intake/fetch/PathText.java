// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** The part of an address behind the host. Pages write it loosely; on the wire it has one form. */
final class PathText {
    private static final String KEPT = "-._~!$&'()*+,;=:@/";

    private PathText() {}

    /** Path and query without dot segments, what is not ASCII escaped as UTF-8; the fragment is dropped. */
    static String normalized(String text) {
        String whole = text.substring(0, firstOf(text, "#"));
        int mark = firstOf(whole, "?");
        String path = escaped(whole.substring(0, mark).replace('\\', '/'));
        String query = escaped(whole.substring(Math.min(mark + 1, whole.length())));
        return withoutDots(path) + (mark < whole.length() ? "?" + query : "");
    }

    /** Where the first of {@code marks} stands, the length where none does. */
    static int firstOf(String text, String marks) {
        for (int at = 0; at < text.length(); at++) {
            if (marks.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return text.length();
    }

    /** Robots.txt must not be got around by {@code /open/../closed/}. */
    private static String withoutDots(String path) {
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = path.isEmpty() ? new String[0] : path.substring(1).split("/", -1);
        String last = "";
        for (String segment : segments) {
            last = segment.replace("%2e", ".").replace("%2E", ".");
            if (last.equals("..")) {
                kept.pollLast();
            } else if (!last.equals(".")) {
                kept.addLast(segment);
            }
        }
        boolean endsInDots = last.equals(".") || last.equals("..");
        return "/" + String.join("/", kept) + (endsInDots && !kept.isEmpty() ? "/" : "");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            boolean isEscape = point == '%' && isHex(text, at + 1) && isHex(text, at + 2);
            if (isEscape || isKept(point)) {
                escaped.appendCodePoint(point);
            } else {
                escape(point, escaped);
            }
            at += Character.charCount(point);
        }
        return escaped.toString();
    }

    private static boolean isKept(int point) {
        boolean isLetterOrDigit =
                (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z') || (point >= '0' && point <= '9');
        return isLetterOrDigit || point == '?' || KEPT.indexOf(point) >= 0;
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && text.charAt(at) < 0x80 && Character.digit(text.charAt(at), 16) >= 0;
    }

    private static void escape(int point, StringBuilder escaped) {
        for (byte octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
            escaped.append(String.format(Locale.ROOT, "%%%02X", octet));
        }
    }
}
