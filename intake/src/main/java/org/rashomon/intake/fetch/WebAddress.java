// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

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

    static UnfetchableException refused(String reason) {
        return new UnfetchableException(ProblemCode.ADDRESS_REFUSED, reason);
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
