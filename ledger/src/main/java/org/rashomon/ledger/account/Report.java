// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.account;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Masthead;
import org.rashomon.model.Outlet;
import org.rashomon.model.Reading;

/**
 * A document with its reading in force, and the other mastheads under which the same text was met.
 *
 * @param reading in force
 * @param reprints in the order of recording
 */
public record Report(Reading reading, List<Reprint> reprints) {
    /**
     * The same text elsewhere.
     *
     * @param input the name under which the user gave it
     * @param masthead what is told about it there
     */
    public record Reprint(String input, Masthead masthead) {}

    public Report {
        reprints = List.copyOf(reprints);
    }

    public static Report of(Reading reading) {
        return new Report(reading, List.of());
    }

    /** With another reading of the same text. */
    public Report read(Reading again) {
        return new Report(again, reprints);
    }

    /** With one more reprint. */
    public Report reprinted(String input, Masthead masthead) {
        List<Reprint> more = new ArrayList<>(reprints);
        more.add(new Reprint(input, masthead));
        return new Report(reading, more);
    }

    public Document document() {
        return reading.document();
    }

    /** Of this report and of its reprints. */
    public List<Masthead> mastheads() {
        return Stream.concat(Stream.of(document().masthead()), reprints.stream().map(Reprint::masthead))
                .toList();
    }

    public DocumentId id() {
        return document().id();
    }

    /** How many reports of this text there are. */
    public int copies() {
        return 1 + reprints.size();
    }

    /** True when {@code masthead} names a place of publication, and none at which this text is known. */
    public boolean isReprintedBy(Masthead masthead) {
        return (masthead.outlet().isPresent() || masthead.url().isPresent()) && !isKnownAt(masthead);
    }

    /** True when this is the masthead of the reading in force, as far as the place of publication goes. */
    public boolean isPublishedAt(Masthead masthead) {
        return place(document().masthead()).equals(place(masthead));
    }

    private boolean isKnownAt(Masthead masthead) {
        return isPublishedAt(masthead)
                || reprints.stream()
                        .anyMatch(reprint -> place(reprint.masthead()).equals(place(masthead)));
    }

    private record PublicationPlace(Optional<String> outlet, Optional<URI> url) {}

    private static PublicationPlace place(Masthead masthead) {
        return new PublicationPlace(masthead.outlet().map(Outlet::name), masthead.url());
    }
}
