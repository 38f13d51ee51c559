// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.model.ProblemCode;

/**
 * An address on the web in the one spelling that is looked up, checked, asked and recorded. Programs that read the same address in two
 * ways can be led past a check, so whatever is written in an unusual way is refused: user names, zone ids, escapes in the host, numbers
 * that stand for an address.
 *
 * @param uri {@code http} or {@code https}; host in lower case and ASCII; no default port, no fragment
 * @param host as looked up: a name, or an address without brackets
 */
public record WebAddress(URI uri, String host) {
    private static final int LONGEST = 8_192;

    /**
     * Reads an address as it is written in a page, a feed or on the command line.
     *
     * @throws UnfetchableException when it is none, or one that is never fetched
     */
    public static WebAddress parse(String written) throws UnfetchableException {
        String text = written.strip();
        if (text.length() > LONGEST) {
            throw refused("longer than " + LONGEST + " characters");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw refused("control characters in the address");
        }
        int colon = text.indexOf(':');
        String scheme = text.substring(0, Math.max(colon, 0)).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw refused("only http and https are fetched");
        }
        if (!text.startsWith("//", colon + 1)) {
            throw refused("no host in the address");
        }
        return split(scheme, text.substring(colon + 3));
    }

    private static WebAddress split(String scheme, String rest) throws UnfetchableException {
        int end = PathText.firstOf(rest, "/?#\\");
        if (rest.startsWith("\\", end)) {
            throw refused("a backslash behind the host");
        }
        Authority authority = Authority.parse(rest.substring(0, end));
        String shownPort = authority.port() < 0 || authority.port() == usualPort(scheme) ? "" : ":" + authority.port();
        try {
            URI uri = new URI(
                    scheme + "://" + authority.bracketed() + shownPort + PathText.normalized(rest.substring(end)));
            return new WebAddress(uri, authority.host());
        } catch (URISyntaxException broken) {
            throw refused("no valid address: " + broken.getReason());
        }
    }

    /** The address that {@code location}, as a page at this address writes it, stands for. */
    public WebAddress resolve(String location) throws UnfetchableException {
        String text = location.strip();
        if (hasScheme(text)) {
            return parse(text);
        }
        if (text.startsWith("//")) {
            return parse(uri.getScheme() + ":" + text);
        }
        if (text.startsWith("/")) {
            return parse(origin() + text);
        }
        String path = uri.getRawPath();
        String stem = text.startsWith("?") || text.isEmpty() ? path : path.substring(0, path.lastIndexOf('/') + 1);
        return parse(origin() + stem + text);
    }

    private static boolean hasScheme(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon < PathText.firstOf(text, "/?#");
    }

    /** Scheme, host and port: what robots.txt speaks for. */
    public String origin() {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    /** The port that is connected to. */
    public int port() {
        return uri.getPort() < 0 ? usualPort(uri.getScheme()) : uri.getPort();
    }

    /** The address in the host's place, empty where a name stands there. */
    Optional<InetAddress> literal() {
        boolean isNumeric = host.indexOf(':') >= 0 || Authority.endsInNumber(host);
        try {
            return isNumeric ? Optional.of(InetAddress.getByName(host)) : Optional.empty();
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("no address: " + host, impossible);
        }
    }

    private static int usualPort(String scheme) {
        return scheme.equals("http") ? 80 : 443;
    }

    private static UnfetchableException refused(String reason) {
        return new UnfetchableException(ProblemCode.ADDRESS_REFUSED, reason);
    }

    @Override
    public String toString() {
        return uri.toString();
    }

    /**
     * Host and port.
     *
     * @param port -1 where none is written
     */
    private record Authority(String host, int port) {
        static Authority parse(String text) throws UnfetchableException {
            if (text.indexOf('@') >= 0) {
                throw refused("a user name or password in the address");
            }
            if (text.indexOf('%') >= 0) {
                throw refused("an escape or a zone id in the host");
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
                throw refused("no valid IPv6 address");
            }
            try {
                String plain = InetAddress.getByName(inside).getHostAddress();
                return new Authority(plain, port(text.substring(close + 1)));
            } catch (UnknownHostException noAddress) {
                throw refused("no valid IPv6 address");
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
                throw refused("no valid port");
            }
            return port;
        }

        private static String plainName(String written) throws UnfetchableException {
            String ascii = ascii(written).toLowerCase(Locale.ROOT);
            String name = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
            if (name.isEmpty() || name.length() > 253 || !hasGoodLabels(name)) {
                throw refused("no valid host");
            }
            if (endsInNumber(name) && !isDottedQuad(name)) {
                throw refused("an IP address in an unusual spelling");
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
                throw refused("no valid international host name");
            }
        }

        private static boolean hasGoodLabels(String name) {
            int length = 0;
            for (int at = 0; at < name.length(); at++) {
                char unit = name.charAt(at);
                boolean inLabel =
                        (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9') || "-_".indexOf(unit) >= 0;
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
}
