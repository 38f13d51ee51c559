// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.rashomon.model.ProblemCode;

/**
 * What one host's robots.txt says to this program, after RFC 9309: a file that is not there (4xx) allows everything, one that cannot be
 * had (5xx, no answer) forbids everything for the time being. A host that answers 429 is busy and not without rules: as 5xx.
 *
 * @param rules as read
 * @param why what forbids, for a message
 * @param delay its Crawl-delay, zero where it names none
 */
record Robots(BaseRobotRules rules, String why, Duration delay) {
    /** As much as the standard asks for; what comes behind is not read. */
    static final int LARGEST = 500 << 10;

    /** The standard's limit, for long runs. */
    static final Duration KEPT = Duration.ofHours(24);

    private static final int BUSY = 429;

    /**
     * The rules of a host, with their age.
     *
     * @param at when they were read, by {@link System#nanoTime}
     */
    record Known(Robots robots, long at) {
        boolean isFresh(LongSupplier nanoseconds) {
            return nanoseconds.getAsLong() - at < KEPT.toNanos();
        }
    }

    static Robots parse(String address, byte[] content, String robotsName) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        // Beyond its own limit the parser would forbid everything; here a long delay is cut to what is waited.
        parser.setMaxCrawlDelay(Long.MAX_VALUE);
        BaseRobotRules rules = parser.parseContent(address, content, "text/plain", List.of(robotsName));
        return new Robots(rules, "robots.txt forbids it", delay(rules));
    }

    private static Duration delay(BaseRobotRules rules) {
        return rules.getCrawlDelay() == BaseRobotRules.UNSET_CRAWL_DELAY
                ? Duration.ZERO
                : Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
    }

    /** What an answer without a file means. */
    static Robots ofStatus(int status) {
        return status >= 400 && status < 500 && status != BUSY
                ? all()
                : none("its robots.txt could not be had (status " + status + ")");
    }

    static Robots all() {
        return new Robots(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), "", Duration.ZERO);
    }

    static Robots none(String why) {
        return new Robots(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), why, Duration.ZERO);
    }

    void check(WebAddress address) throws UnfetchableException {
        if (!rules.isAllowed(address.toString())) {
            throw new UnfetchableException(ProblemCode.ADDRESS_REFUSED, why);
        }
    }
}
