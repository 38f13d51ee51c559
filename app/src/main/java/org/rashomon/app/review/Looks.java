// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.Listening;
import org.rashomon.ledger.Relinking;
import org.rashomon.ledger.review.Reviews;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;

/** Looks at incidents, and remembers what was seen until one changes, or what may be shown of them does. */
final class Looks implements AutoCloseable {
    private static final int REMEMBERED = 20_000;

    private final Ledger ledger;

    /** Who links reports tells what became of incidents, holding the ledger: it must never wait for one who looks. */
    private final Memory memory = new Memory();

    private Round round;
    private Optional<Listening> listening = Optional.empty();

    Looks(Ledger ledger) {
        this.ledger = ledger;
        this.round = new Round(-1, Reviews.none(), LookMaker.of(ledger, Reviews.none()));
    }

    /**
     * By what incidents are looked at for a while.
     *
     * @param line the journal's last
     */
    private record Round(long line, Reviews reviews, LookMaker maker) {
        /** What a look shows of all decisions, and not of those about its own reports alone. */
        private boolean showsTheSame(Round other) {
            return masked().equals(other.masked())
                    && reviews.conflicts().equals(other.reviews().conflicts());
        }

        private SortedSet<String> masked() {
            return reviews.decisions().maskedWords();
        }
    }

    /** Forgets what has changed since. To be called before a round of looks. */
    synchronized void catchUp() {
        long last = ledger.lastLine();
        if (last == round.line()) {
            return;
        }
        ledger.link();
        if (round.line() < 0) {
            listening = Optional.of(ledger.whenRelinked(memory::follow));
        } else {
            memory.forget(ledger.changedSince(round.line()));
        }
        Reviews reviews = ledger.reviews();
        Round next = new Round(last, reviews, LookMaker.of(ledger, reviews));
        if (!memory.hasFollowedTo(last) || !next.showsTheSame(round)) {
            memory.forgetAll(last);
        }
        round = next;
    }

    @Override
    public synchronized void close() {
        listening.ifPresent(Listening::close);
        listening = Optional.empty();
    }

    /** Whether a look at it is remembered. */
    boolean knows(IncidentId id) {
        return memory.look(id).isPresent();
    }

    /** Empty when there is no such incident any more. */
    synchronized Optional<Look> at(IncidentId id) {
        Optional<Look> known = memory.look(id);
        if (known.isPresent()) {
            return known;
        }
        long forgotten = memory.forgotten();
        Optional<Look> look = ledger.incident(id).map(round.maker()::look);
        look.ifPresent(made -> memory.keep(id, made, forgotten));
        return look;
    }

    /** What was seen of incidents that are still as they were. */
    private static final class Memory {
        private long followed = -1;
        private long forgotten;
        private final Map<IncidentId, Look> looks = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<IncidentId, Look> eldest) {
                return size() > REMEMBERED;
            }
        };

        synchronized Optional<Look> look(IncidentId id) {
            return Optional.ofNullable(looks.get(id));
        }

        /** How often something was forgotten. */
        synchronized long forgotten() {
            return forgotten;
        }

        /** Keeps a look, unless something was forgotten while it was made: it may be of what was. */
        synchronized void keep(IncidentId id, Look look, long before) {
            if (forgotten == before) {
                looks.put(id, look);
            }
        }

        synchronized void forget(Iterable<IncidentId> changed) {
            forgotten++;
            changed.forEach(looks::remove);
        }

        /** What another process linked in between was told to nobody here. */
        synchronized void follow(Relinking relinking) {
            if (relinking.from() != followed) {
                looks.clear();
            }
            followed = relinking.through();
            forget(Stream.concat(relinking.before().stream(), relinking.after().stream())
                    .map(Incident::id)
                    .toList());
        }

        synchronized boolean hasFollowedTo(long line) {
            return followed >= line;
        }

        synchronized void forgetAll(long last) {
            forgotten++;
            looks.clear();
            followed = Math.max(followed, last);
        }
    }
}
