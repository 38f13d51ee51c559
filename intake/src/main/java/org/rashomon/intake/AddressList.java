// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import org.rashomon.intake.fetch.UnfetchableException;
import org.rashomon.intake.fetch.WebAddress;
import org.rashomon.model.Masthead;
import org.rashomon.model.PageAddress;

/** A text in which each line is an address; empty lines and those that begin with {@code #} say nothing. */
final class AddressList implements ArrivalStream {
    private final Content list;
    private final Iterator<String> lines;

    AddressList(Content list, byte[] bytes) {
        this.list = list;
        this.lines = new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(AddressList::bare)
                .filter(AddressList::says)
                .iterator();
    }

    /** True when there is a line that says something, and each that does is an address and nothing else. */
    static boolean is(byte[] bytes) {
        Iterator<String> lines = new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(AddressList::bare)
                .filter(AddressList::says)
                .iterator();
        boolean isList = lines.hasNext();
        while (isList && lines.hasNext()) {
            String line = lines.next();
            isList = Suffixes.isAddress(line) && line.chars().noneMatch(Character::isWhitespace);
        }
        return isList;
    }

    @Override
    public String name() {
        return list.name();
    }

    @Override
    public Optional<Offer> next() {
        return lines.hasNext() ? Optional.of(offer(lines.next(), list.told().depth() + 1)) : Optional.empty();
    }

    /** The offer of an address as it was typed. */
    static Offer offer(String typed, int depth) {
        try {
            URI address = WebAddress.parse(typed).uri();
            return new Offer.Linked(
                    new Link(typed, address, Masthead.nothingTold().withAddress(PageAddress.of(address)), depth));
        } catch (UnfetchableException noAddress) {
            return Offer.refused(noAddress.code(), typed, noAddress.reason());
        }
    }

    private static String bare(String line) {
        return line.replace("\uFEFF", "").strip();
    }

    private static boolean says(String line) {
        return !line.isEmpty() && !line.startsWith("#");
    }
}
