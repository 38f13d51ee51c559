// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.rashomon.intake.fetch.Delivery;
import org.rashomon.intake.fetch.FetchOutcome;
import org.rashomon.intake.fetch.Fetched;
import org.rashomon.intake.fetch.Fetcher;
import org.rashomon.intake.fetch.NotFetched;
import org.rashomon.intake.fetch.Unchanged;
import org.rashomon.model.Masthead;
import org.rashomon.model.PageAddress;
import org.rashomon.model.ProblemCode;

/** Fetches what stands at addresses: each once in a run, and no more of them than the user wants. */
final class WebFollower implements Follower {
    private static final String TWICE = "addresses that came up before";

    private final Fetcher fetcher;
    private final int most;
    private final Contents contents;
    private final Meter meter;
    private final Set<String> begun = new HashSet<>();
    private final Map<String, Future<FetchOutcome>> underWay = new HashMap<>();
    private boolean isFull;

    WebFollower(Fetcher fetcher, int most, Contents contents, Meter meter) {
        this.fetcher = fetcher;
        this.most = most;
        this.contents = contents;
        this.meter = meter;
    }

    @Override
    public void expect(Link link) {
        String address = link.address().toString();
        if (begun.size() < most && begun.add(address)) {
            underWay.put(address, fetcher.begin(address));
        }
    }

    @Override
    public ArrivalStream follow(Link link) {
        expect(link);
        Optional<Future<FetchOutcome>> outcome =
                Optional.ofNullable(underWay.remove(link.address().toString()));
        return outcome.<ArrivalStream>map(future -> new Fetching(link, future)).orElseGet(() -> leftOut(link));
    }

    /** A thousand lines that say the same would hide what else went wrong: the first says it for all. */
    private ArrivalStream leftOut(Link link) {
        boolean isTwice = begun.contains(link.address().toString());
        meter.passOver(isTwice ? TWICE : "addresses beyond the " + most + " that are fetched in one run");
        if (isTwice || isFull) {
            return Single.none(link.name());
        }
        isFull = true;
        return Single.refused(
                ProblemCode.INPUT_TOO_LARGE,
                link.name(),
                "not fetched, nor are those behind it: " + most + " addresses were fetched in this run");
    }

    /** What one address holds, waited for when it is asked. */
    private final class Fetching implements ArrivalStream {
        private final Link link;
        private final Future<FetchOutcome> outcome;
        private boolean isOver;

        Fetching(Link link, Future<FetchOutcome> outcome) {
            this.link = link;
            this.outcome = outcome;
        }

        @Override
        public String name() {
            return link.name();
        }

        @Override
        public Optional<Offer> next() throws IOException {
            if (isOver) {
                return Optional.empty();
            }
            isOver = true;
            return Optional.of(
                    switch (outcome()) {
                        case Fetched(Delivery delivery) -> content(delivery);
                        case Unchanged(Delivery delivery) -> content(delivery);
                        case NotFetched nothing -> new Offer.Ready(new Refused(link.name(), nothing.problem()));
                    });
        }

        private FetchOutcome outcome() throws IOException {
            try {
                return outcome.get();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IOException("stopped", stopped);
            } catch (ExecutionException broken) {
                throw new IOException(broken.getCause());
            }
        }

        private Offer content(Delivery delivery) throws IOException {
            Masthead declared = link.declared()
                    .withAddress(new PageAddress(
                            Optional.of(delivery.address()),
                            link.declared().address().canonical()));
            Told told = new Told(
                    delivery.contentType(),
                    declared,
                    Optional.of(delivery.captured()),
                    link.depth(),
                    OptionalLong.empty());
            return new Offer.Nested(contents.open(new Content(link.name(), delivery.open(), told)));
        }
    }
}
