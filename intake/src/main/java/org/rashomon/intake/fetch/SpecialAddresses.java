// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Addresses that are not of the public web. After the IANA special-purpose address registries (RFC 6890 and its successors); of IPv6 only
 * what IANA gives out, {@code 2000::/3}, is public at all.
 */
final class SpecialAddresses {
    private static final List<Special> SPECIAL = List.of(
            special("0.0.0.0/8", "this network"),
            special("10.0.0.0/8", "a private network"),
            special("100.64.0.0/10", "a carrier's inner network"),
            special("127.0.0.0/8", "this machine"),
            special("169.254.0.0/16", "link-local, where clouds keep their credentials"),
            special("172.16.0.0/12", "a private network"),
            special("192.0.0.0/24", "protocol assignments"),
            special("192.0.2.0/24", "documentation"),
            special("192.88.99.0/24", "6to4 relays"),
            special("192.168.0.0/16", "a private network"),
            special("198.18.0.0/15", "benchmarks"),
            special("198.51.100.0/24", "documentation"),
            special("203.0.113.0/24", "documentation"),
            special("224.0.0.0/4", "multicast"),
            special("240.0.0.0/4", "reserved or broadcast"),
            // A public address, but inside that cloud it is the host that answers.
            special("168.63.129.16/32", "a cloud's host services"),
            special("::/128", "no address"),
            special("::1/128", "this machine"),
            special("::/96", "IPv4 inside IPv6"),
            special("100::/64", "discarded"),
            special("fc00::/7", "a private network"),
            special("fe80::/10", "link-local"),
            special("fec0::/10", "site-local"),
            special("ff00::/8", "multicast"),
            special("2001::/32", "a Teredo tunnel"),
            special("2001::/23", "protocol assignments"),
            special("2001:db8::/32", "documentation"),
            special("2002::/16", "a 6to4 tunnel"),
            special("3fff::/20", "documentation"));

    private static final AddressRange PUBLIC_IPV6 = AddressRange.parse("2000::/3");

    /** Networks without IPv4 reach it through these; the last four bytes are what is reached. */
    private static final AddressRange NAT64 = AddressRange.parse("64:ff9b::/96");

    private SpecialAddresses() {}

    private record Special(AddressRange range, String use) {}

    private static Special special(String range, String use) {
        return new Special(AddressRange.parse(range), use);
    }

    /** Why an address is not of the public web; empty when it is. */
    static Optional<String> objection(InetAddress address) {
        InetAddress reached = reached(address);
        for (Special special : SPECIAL) {
            if (special.range().contains(reached)) {
                return Optional.of(special.use() + " (" + special.range() + ")");
            }
        }
        boolean isOutside = reached instanceof Inet6Address && !PUBLIC_IPV6.contains(reached);
        return isOutside ? Optional.of("outside of the public IPv6 range (2000::/3)") : Optional.empty();
    }

    private static InetAddress reached(InetAddress address) {
        if (!NAT64.contains(address)) {
            return address;
        }
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(address.getAddress(), 12, 16));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("four bytes are an address", impossible);
        }
    }
}
