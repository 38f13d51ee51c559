// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A stream whose links are known some way ahead, so that hosts can be asked side by side while the pages still come in their order. What
 * is no link is not looked beyond.
 */
final class LookAhead implements ArrivalStream {
    private static final int WINDOW = 128;

    private final ArrivalStream stream;
    private final Follower follower;
    private final Deque<Offer> ahead = new ArrayDeque<>();
    private Optional<Exception> failure = Optional.empty();
    private boolean isOver;

    LookAhead(ArrivalStream stream, Follower follower) {
        this.stream = stream;
        this.follower = follower;
    }

    @Override
    public String name() {
        return stream.name();
    }

    @Override
    public Optional<Offer> next() throws IOException {
        while (!isOver && ahead.size() < WINDOW && (ahead.isEmpty() || ahead.getLast() instanceof Offer.Linked)) {
            look();
        }
        if (ahead.isEmpty()) {
            fail();
        }
        return Optional.ofNullable(ahead.poll());
    }

    private void fail() throws IOException {
        if (failure.isEmpty()) {
            return;
        }
        switch (failure.get()) {
            case IOException unreadable -> throw unreadable;
            case RuntimeException broken -> throw broken;
            case Exception impossible -> throw new IllegalStateException(impossible);
        }
    }

    private void look() {
        try {
            Optional<Offer> offer = stream.next();
            isOver = offer.isEmpty();
            offer.ifPresent(ahead::addLast);
            if (offer.isPresent() && offer.get() instanceof Offer.Linked(Link link)) {
                follower.expect(link);
            }
        } catch (IOException | RuntimeException broken) {
            // Told when all that came before it has been handed on.
            isOver = true;
            failure = Optional.of(broken);
        }
    }

    @Override
    public void close() {
        stream.close();
        for (Offer offer : ahead) {
            if (offer instanceof Offer.Nested(ArrivalStream nested)) {
                nested.close();
            }
        }
    }
}
