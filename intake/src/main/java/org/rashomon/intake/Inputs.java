// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import org.rashomon.intake.archive.BrokenArchiveException;
import org.rashomon.intake.feed.BrokenFeedException;
import org.rashomon.model.ProblemCode;

/** Walks through inputs one at a time, into folders and archives and out again: nothing is opened before it is asked for. */
final class Inputs implements Iterator<Arrival>, AutoCloseable {
    /** The innermost first. */
    private final Deque<ArrivalStream> open = new ArrayDeque<>();

    private final Follower follower;
    private Optional<Arrival> ready = Optional.empty();

    Inputs(List<String> inputs, InputStream standardInput, Web web, Meter meter) {
        Contents contents = new Contents(meter);
        this.follower = web.follower(contents, meter);
        enter(new GivenInputs(inputs, standardInput, contents, meter));
    }

    /** Of one file, whose bytes are there. */
    Inputs(String name, InputStream bytes, OptionalLong length, Web web, Meter meter) {
        Contents contents = new Contents(meter);
        this.follower = web.follower(contents, meter);
        Told told = length.isPresent() ? Told.nothing().ofLength(length.getAsLong()) : Told.nothing();
        enter(contents.open(new Content(name, new MeteredInput(bytes, meter), told)));
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !open.isEmpty()) {
            advance(open.element());
        }
        return ready.isPresent();
    }

    @Override
    public Arrival next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no further input");
        }
        Arrival arrival = ready.orElseThrow();
        ready = Optional.empty();
        return arrival;
    }

    @Override
    public void close() {
        open.forEach(ArrivalStream::close);
        open.clear();
    }

    private void advance(ArrivalStream stream) {
        try {
            stream.next().ifPresentOrElse(this::take, this::leave);
        } catch (BrokenArchiveException broken) {
            leave();
            refuse(ProblemCode.INPUT_MALFORMED, stream, broken.reason());
        } catch (BrokenFeedException broken) {
            leave();
            refuse(ProblemCode.INPUT_MALFORMED, stream, broken.reason());
        } catch (IOException unreadable) {
            leave();
            refuse(ProblemCode.INPUT_UNREADABLE, stream, "cannot be read: " + unreadable);
        } catch (RuntimeException broken) {
            // One input of a batch is fenced off here: whatever hostile bytes provoke costs what they stand in.
            leave();
            refuse(ProblemCode.READING_FAILED, stream, "could not be taken apart: " + broken);
        }
    }

    private void take(Offer offer) {
        switch (offer) {
            case Offer.Ready(Arrival arrival) -> ready = Optional.of(arrival);
            case Offer.Nested(ArrivalStream stream) -> enter(stream);
            case Offer.Linked(Link link) -> enter(follower.follow(link));
        }
    }

    private void enter(ArrivalStream stream) {
        open.push(new LookAhead(stream, follower));
    }

    private void leave() {
        open.pop().close();
    }

    private void refuse(ProblemCode code, ArrivalStream stream, String reason) {
        ready = Optional.of(Refused.because(code, stream.name(), reason));
    }
}
