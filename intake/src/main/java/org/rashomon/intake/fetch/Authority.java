// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;

/**
 * Host and port of a web address.
 *
 * @param port -1 where none is written
 */
record Authority(String host, int port) {
    static Authority parse(String text) throws UnfetchableException {
        if (text.indexOf('@') >= 0) {
            throw WebAddress.refused("a user name or password in the address");
        }
        if (text.indexOf('%') >= 0) {
            throw WebAddress.refused("an escape or a zone id in the host");
        }
        return text.startsWith("[") ? bracketedAddress(text) : name(text);
    }

    private static Authority bracketedAddress(String text) throws UnfetchableException {
        int close = text.indexOf(']');
        String inside = close < 0 ? "" : text.substring(1, close);
        boolean isPlain = inside.indexOf(':') >= 0
                && inside.chars().allMatch(unit -> ":.".indexOf(unit) >= 0 || Character.digit(unit, 16) >= 0)
                && inside.chars().allMatch(unit -> unit < 0x80);
        if (!isPlain) {
            throw WebAddress.refused("no valid IPv6 address");
        }
        try {
            String plain = InetAddress.getByName(inside).getHostAddress();
            return new Authority(plain, port(text.substring(close + 1)));
        } catch (UnknownHostException noAddress) {
            throw WebAddress.refused("no valid IPv6 address");
        }
    }

    private static Authority name(String text) throws UnfetchableException {
        int colon = text.indexOf(':');
        String name = colon < 0 ? text : text.substring(0, colon);
        return new Authority(plainName(name), colon < 0 ? -1 : port(text.substring(colon)));
    }

    private static int port(String text) throws UnfetchableException {
        if (text.isEmpty() || text.equals(":")) {
            return -1;
        }
        String digits = text.substring(1);
        boolean isNumber = text.charAt(0) == ':'
                && digits.length() <= 5
                && digits.chars().allMatch(unit -> unit >= '0' && unit <= '9');
        int port = isNumber ? Integer.parseInt(digits) : 0;
        if (port < 1 || port > 65_535) {
            throw WebAddress.refused("no valid port");
        }
        return port;
    }

    private static String plainName(String written) throws UnfetchableException {
        String ascii = ascii(written).toLowerCase(Locale.ROOT);
        String name = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
        if (name.isEmpty() || name.length() > 253 || !hasGoodLabels(name)) {
            throw WebAddress.refused("no valid host");
        }
        if (endsInNumber(name) && !isDottedQuad(name)) {
            throw WebAddress.refused("an IP address in an unusual spelling");
        }
        return name;
    }

    private static String ascii(String name) throws UnfetchableException {
        if (name.chars().allMatch(unit -> unit < 0x80)) {
            return name;
        }
        try {
            return IDN.toASCII(name);
        } catch (IllegalArgumentException noName) {
            throw WebAddress.refused("no valid international host name");
        }
    }

    private static boolean hasGoodLabels(String name) {
        int length = 0;
        for (int at = 0; at < name.length(); at++) {
            char unit = name.charAt(at);
            boolean inLabel = (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9') || "-_".indexOf(unit) >= 0;
            if (!(inLabel || (unit == '.' && length > 0)) || length > 63) {
                return false;
            }
            length = inLabel ? length + 1 : 0;
        }
        return length > 0 && length <= 63;
    }

    /** Look-up functions of the C tradition read such names as numbers: {@code 127.1}, {@code 0x7f000001}, {@code 017700000001}. */
    static boolean endsInNumber(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        return last.chars().allMatch(unit -> unit >= '0' && unit <= '9')
                || (last.startsWith("0x") && last.chars().skip(2).allMatch(unit -> Character.digit(unit, 16) >= 0));
    }

    private static boolean isDottedQuad(String name) {
        String[] parts = name.split("\\.", -1);
        for (String part : parts) {
            boolean isByte = part.length() <= 3
                    && part.chars().allMatch(unit -> unit >= '0' && unit <= '9')
                    && Integer.parseInt(part) <= 255
                    && (part.length() == 1 || part.charAt(0) != '0');
            if (!isByte) {
                return false;
            }
        }
        return parts.length == 4;
    }

    String bracketed() {
        return host.indexOf(':') >= 0 ? "[" + host + "]" : host;
    }
}
