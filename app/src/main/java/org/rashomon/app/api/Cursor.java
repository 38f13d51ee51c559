// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.rashomon.ledger.query.Part;
import org.rashomon.ledger.store.IncidentOrder;
import org.rashomon.model.Labels;

/** Where a list goes on, as text that callers pass on as it is: it stays right when incidents come before it. */
final class Cursor {
    private static final int PARTS = 4;

    private Cursor() {}

    static String of(Part.Place place) {
        return encode(String.join(
                " ",
                Labels.of(place.order()),
                Long.toString(place.weight()),
                Long.toString(place.number()),
                place.latest().isEmpty() ? "-" : place.latest()));
    }

    /**
     * The place in a list of an order.
     *
     * @throws BadRequest when it is none
     */
    static Part.Place place(String cursor, IncidentOrder order) {
        try {
            List<String> parts = List.of(decode(cursor).split(" ", -1));
            if (parts.size() == PARTS && Labels.of(order).equals(parts.getFirst())) {
                String latest = parts.getLast().equals("-") ? "" : parts.getLast();
                return new Part.Place(order, Long.parseLong(parts.get(1)), latest, Long.parseLong(parts.get(2)));
            }
        } catch (IllegalArgumentException none) {
            throw new BadRequest("no cursor of this list: " + cursor);
        }
        throw new BadRequest("no cursor of this list and this order: " + cursor);
    }

    /** Of a list that is counted through. */
    static String of(long passedOver) {
        return encode(Long.toString(passedOver));
    }

    /**
     * How many stand before it.
     *
     * @throws BadRequest when it is none
     */
    static long passedOver(String cursor) {
        if (cursor.isEmpty()) {
            return 0;
        }
        try {
            long passed = Long.parseLong(decode(cursor));
            if (passed >= 0) {
                return passed;
            }
        } catch (IllegalArgumentException none) {
            throw new BadRequest("no cursor of this list: " + cursor);
        }
        throw new BadRequest("no cursor of this list: " + cursor);
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    }
}
