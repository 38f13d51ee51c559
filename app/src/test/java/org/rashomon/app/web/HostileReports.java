// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.rashomon.intake.origin.CopyTracer;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.EventType;
import org.rashomon.model.Harm;
import org.rashomon.model.Modality;
import org.rashomon.model.Quantity;
import org.rashomon.model.Reading;
import org.rashomon.model.Sector;
import org.rashomon.model.SpeechAct;

/** Reports in which everything that can be a word tries to be more. */
public final class HostileReports {
    private static final int TOGETHER = 6;

    private HostileReports() {}

    /** What is tried: more than two hundred. */
    public static List<String> payloads() {
        try {
            return HostileCapturedPageTest.payloads();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The same, some of them one after another. */
    public static List<String> together() {
        List<String> all = payloads();
        return IntStream.iterate(0, first -> first < all.size(), first -> first + TOGETHER)
                .mapToObj(first -> String.join(" ", all.subList(first, Math.min(all.size(), first + TOGETHER))))
                .toList();
    }

    /** A ledger in which each is part of a title, an outlet, a speaker, somebody who acts, a group, a place and a text. */
    public static Ledger told() {
        return Border.ledger(together().stream().map(HostileReports::reading).toList());
    }

    /** A small ledger without anything hostile in it, to ask hostile questions of. */
    public static Ledger harmless() {
        return Border.ledger();
    }

    /** A ledger of articles, each with one of them in its page. */
    public static Ledger captured() {
        Ledger ledger = Ledger.inMemory(InstantSource.fixed(Instant.parse("2031-03-11T12:00:00Z")), new CopyTracer());
        List<String> all = payloads();
        for (int number = 0; number < all.size(); number++) {
            TakenPage page = HostileCapturedPageTest.within(all.get(number), number + " days");
            ledger.record(page.reading(), page.page());
        }
        return ledger;
    }

    /** A report whose title, outlet, speaker, place and text are all {@code hostile}. */
    static Reading reading(String hostile) {
        String text = hostile + " said that " + hostile + " raided a farm in " + hostile + " on Sunday and that 3 "
                + hostile + " died.";
        ReportTeller told = ReportTeller.report(hostile, Border.SUNDAY, hostile, text);
        return told.speaker(hostile, ReportTeller.body(hostile, "NOR", Sector.MIL))
                .claim(
                        SpeechAct.ASSERTS,
                        "said",
                        hostile + " raided a farm",
                        told.event(
                                EventType.RAID,
                                "raided",
                                Modality.HAPPENED,
                                told.who(
                                        List.of(told.actor(hostile, ReportTeller.body(hostile, "NOR", Sector.MIL))),
                                        List.of()),
                                told.facts()
                                        .at(ReportTeller.province(hostile, "SWE"))
                                        .on("Sunday", Border.SUNDAY, Border.SUNDAY)
                                        .figure(Harm.KILLED, "3 " + hostile, new Quantity.Exactly(3), hostile)))
                .reading();
    }
}
