// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;

/**
 * Addresses that begin with the same bits.
 *
 * @param start the first of them
 * @param bits how many leading bits they share
 */
public record AddressRange(InetAddress start, int bits) {
    public AddressRange {
        if (bits < 0 || bits > start.getAddress().length * 8) {
            throw new IllegalArgumentException("no prefix of " + start.getHostAddress() + ": /" + bits);
        }
    }

    /**
     * Reads {@code 10.0.0.0/8}, {@code fd00::/8}, or one address alone.
     *
     * @throws IllegalArgumentException when it is none of these
     */
    public static AddressRange parse(String text) {
        int slash = text.indexOf('/');
        InetAddress start = address(slash < 0 ? text : text.substring(0, slash), text);
        try {
            int bits = slash < 0 ? start.getAddress().length * 8 : Integer.parseInt(text.substring(slash + 1));
            return new AddressRange(start, bits);
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("no address range: " + text, noNumber);
        }
    }

    private static InetAddress address(String text, String whole) {
        boolean isNumeric = text.chars()
                .allMatch(unit -> unit < 0x80 && (".:".indexOf(unit) >= 0 || Character.digit(unit, 16) >= 0));
        boolean isQuad = text.split("\\.", -1).length == 4 && text.chars().noneMatch(Character::isLetter);
        if (!isNumeric || !(isQuad || text.indexOf(':') >= 0)) {
            throw new IllegalArgumentException("no address range: " + whole);
        }
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException noAddress) {
            throw new IllegalArgumentException("no address range: " + whole, noAddress);
        }
    }

    /** True for an address of the same family with the same leading bits. */
    public boolean contains(InetAddress address) {
        byte[] mine = start.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((mine[bit / 8] & mask) != (other[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s/%d", start.getHostAddress(), bits);
    }
}
