// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.rashomon.intake.archive.BrokenArchiveException;
import org.rashomon.intake.archive.ContentCoding;

/** Requests sent with manners: the host checked, its robots.txt obeyed, its turn awaited, its wishes for a pause honoured. */
final class Exchanges {
    private static final int ROBOTS_HOPS = 5;

    private final FetchOptions options;
    private final CheckedHosts hosts;
    private final WebClient client;
    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();
    private final Map<String, Site> sites = new ConcurrentHashMap<>();

    Exchanges(FetchOptions options, CheckedHosts hosts, WebClient client) {
        this.options = options;
        this.hosts = hosts;
        this.client = client;
    }

    /** The rules of one origin, asked for by the first who needs them while the others wait. */
    private static final class Site {
        private final ReentrantLock asking = new ReentrantLock();
        private Optional<Robots.Known> known = Optional.empty();
    }

    /** Asks for a page, once all that has to be checked is. */
    Answer page(WebAddress address, Map<String, String> headers)
            throws UnfetchableException, IOException, InterruptedException {
        hosts.check(address);
        Robots robots = robots(address);
        robots.check(address);
        Duration delay = longer(
                options.manners().delay(),
                shorter(robots.delay(), options.manners().longestDelay()));
        return patiently(WebClient.Ask.whole(address, headers), delay);
    }

    private Robots robots(WebAddress address) throws IOException, InterruptedException {
        if (!options.manners().obeysRobots()) {
            return Robots.all();
        }
        Site site = sites.computeIfAbsent(address.origin(), origin -> new Site());
        site.asking.lockInterruptibly();
        try {
            Optional<Robots.Known> known = site.known.filter(robots -> robots.isFresh(System::nanoTime));
            if (known.isEmpty()) {
                known = Optional.of(new Robots.Known(askRobots(address), System.nanoTime()));
                site.known = known;
            }
            return known.get().robots();
        } finally {
            site.asking.unlock();
        }
    }

    private Robots askRobots(WebAddress page) throws IOException, InterruptedException {
        try {
            WebAddress address = page.resolve("/robots.txt");
            for (int hop = 0; hop <= ROBOTS_HOPS; hop++) {
                hosts.check(address);
                try (Answer answer = patiently(WebClient.Ask.upTo(Robots.LARGEST, address), Duration.ZERO)) {
                    if (!answer.head().isRedirect()) {
                        return robots(answer);
                    }
                    address = address.resolve(location(answer.head()));
                }
            }
            // Beyond five redirects the standard lets it count as not there.
            return Robots.all();
        } catch (UnfetchableException unreachable) {
            return Robots.none("its robots.txt could not be had: " + unreachable.reason());
        }
    }

    private Robots robots(Answer answer) throws UnfetchableException {
        if (!answer.head().isSuccess()) {
            return Robots.ofStatus(answer.head().status());
        }
        try (InputStream content = decoded(answer)) {
            byte[] rules = content.readNBytes(Robots.LARGEST);
            return Robots.parse(
                    answer.address().toString(), rules, options.manners().robotsName());
        } catch (IOException broken) {
            return Robots.none("its robots.txt is broken: " + broken.getMessage());
        }
    }

    /** Where a redirect leads. Servers write what is not ASCII as UTF-8, and it is handed on byte by byte. */
    static String location(ResponseHead head) {
        String written = head.header("Location").orElse("");
        boolean isBytes = written.chars().allMatch(unit -> unit <= 0xff);
        return isBytes ? new String(written.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8) : written;
    }

    private Answer patiently(WebClient.Ask ask, Duration delay)
            throws UnfetchableException, IOException, InterruptedException {
        Manners manners = options.manners();
        Duration pause = manners.retryDelay();
        for (int attempt = 1; ; attempt++) {
            boolean isLast = attempt >= manners.attempts();
            try {
                Answer answer = inTurn(ask, delay);
                boolean isPause = Pause.isAskedFor(answer.head()) && !Pause.isTooLong(answer, manners);
                if (isLast || !isPause) {
                    return answer;
                }
                answer.close();
            } catch (UnfetchableException failed) {
                if (isLast || !failed.mayPass()) {
                    throw failed;
                }
            }
            TimeUnit.NANOSECONDS.sleep(pause.toNanos());
            pause = pause.multipliedBy(4);
        }
    }

    private Answer inTurn(WebClient.Ask ask, Duration delay)
            throws UnfetchableException, IOException, InterruptedException {
        Lane lane = lanes.computeIfAbsent(ask.address().host(), host -> new Lane(System::nanoTime));
        lane.enter();
        try {
            Answer answer = client.get(ask);
            if (Pause.isTooLong(answer, options.manners())) {
                lane.close();
            } else {
                lane.rest(Pause.of(answer.head(), answer.asked()));
            }
            return answer;
        } finally {
            lane.leave(delay);
        }
    }

    /** The digest of an answer's decoded content; decoding it is what finds a bomb. */
    String digest(Answer answer) throws UnfetchableException, IOException {
        try (InputStream content = decoded(answer)) {
            return WarcRecords.digest(content);
        } catch (BrokenArchiveException broken) {
            throw UnfetchableException.unreadable("cannot be decoded: " + broken.reason());
        }
    }

    private InputStream decoded(Answer answer) throws IOException {
        ContentCoding coding =
                ContentCoding.of(answer.head().joined("Content-Encoding"), ContentCoding.Tolerance.STRICT);
        InputStream decoded = coding.decoded(answer.body().read());
        InputStream peeked = new BufferedInputStream(decoded);
        peeked.mark(ContentKind.PEEK);
        ContentKind kind = ContentKind.of(answer.address(), peeked.readNBytes(ContentKind.PEEK));
        peeked.reset();
        long ratio = coding.isNone() ? 1 : options.budgets().ratio();
        return new BudgetedStream(peeked, answer.body().size(), kind.budget(options.budgets()), Math.toIntExact(ratio));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
