// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.net.InetAddress;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Addresses that may be fetched though they are not of the public web: an intranet, or a server of a test.
 *
 * @param range which
 * @param port the one port they may be asked on; 80 and 443 where empty
 */
public record AllowedAddress(AddressRange range, OptionalInt port) {
    /** The ports that web servers listen on. */
    static final Set<Integer> USUAL_PORTS = Set.of(80, 443);

    /**
     * Reads {@code 10.1.0.0/16}, {@code 127.0.0.1:8080}, {@code [fd00::/8]:8080}.
     *
     * @throws IllegalArgumentException when it is none of these
     */
    public static AllowedAddress parse(String text) {
        int close = text.indexOf(']');
        if (text.startsWith("[") && close > 0) {
            return of(text.substring(1, close), text.substring(close + 1), text);
        }
        int colon = text.indexOf(':');
        boolean isIpv6 = colon >= 0 && text.indexOf(':', colon + 1) >= 0;
        return colon < 0 || isIpv6 ? of(text, "", text) : of(text.substring(0, colon), text.substring(colon), text);
    }

    private static AllowedAddress of(String range, String port, String whole) {
        if (port.isEmpty()) {
            return new AllowedAddress(AddressRange.parse(range), OptionalInt.empty());
        }
        try {
            int number = Integer.parseInt(port.substring(1));
            if (port.charAt(0) != ':' || number < 1 || number > 65_535) {
                throw new IllegalArgumentException("no port: " + whole);
            }
            return new AllowedAddress(AddressRange.parse(range), OptionalInt.of(number));
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("no port: " + whole, noNumber);
        }
    }

    boolean allows(InetAddress address, int asked) {
        boolean portFits = port.isPresent() ? port.getAsInt() == asked : USUAL_PORTS.contains(asked);
        return portFits && range.contains(address);
    }
}
