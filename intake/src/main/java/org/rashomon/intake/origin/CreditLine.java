// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rashomon.intake.origin.Credit.Place;
import org.rashomon.model.Document;

/**
 * Finds the agency that a report is credited to: its outlet or a byline, the dateline, a line of its own at the head or the foot, or the
 * end of a paragraph. An agency that the report merely quotes ("told AFP") is none.
 */
final class CreditLine {
    private static final String PARAGRAPH_END = "\n\n";
    private static final int HEAD = 3;

    /** What an outlet prints under all its reports may follow the credit. */
    private static final int FOOT = 8;

    private static final int LONGEST_END = 80;
    private static final String SENTENCE_ENDS = ".!?\u2026\"\u201C\u201D\u2019\u00BB)]\u3002\u0964\u06D4\u061F";
    private static final String DASHES = "-\u2013\u2014\u2015";

    private CreditLine() {}

    /** The credit, empty when there is none. */
    static Optional<Credit> of(Document document) {
        return ofOutlet(document).or(() -> ofBylines(document)).or(() -> ofText(document.text()));
    }

    private static Optional<Credit> ofOutlet(Document document) {
        return document.masthead()
                .outlet()
                .flatMap(outlet -> Agencies.named(outlet.name())
                        .or(() -> outlet.domain().flatMap(Agencies::ofHost))
                        .map(agency -> new Credit(agency, outlet.name(), Place.OUTLET)));
    }

    private static Optional<Credit> ofBylines(Document document) {
        return document.masthead().bylines().all().stream()
                .flatMap(byline -> credit(byline, Place.BYLINE).stream())
                .findFirst();
    }

    private static Optional<Credit> ofText(String text) {
        List<String> paragraphs = List.of(text.split(PARAGRAPH_END));
        List<String> head = paragraphs.subList(0, Math.min(HEAD, paragraphs.size()));
        List<String> foot = paragraphs.subList(Math.max(0, paragraphs.size() - FOOT), paragraphs.size());
        return first(head, Dateline::credit)
                .or(() -> first(head, line -> credit(line, Place.LINE)))
                .or(() -> first(foot, line -> credit(line, Place.LINE)))
                .or(() -> first(foot, CreditLine::ofEnd));
    }

    private static Optional<Credit> first(List<String> paragraphs, Function<String, Optional<Credit>> reading) {
        return paragraphs.stream()
                .flatMap(paragraph -> reading.apply(paragraph).stream())
                .findFirst();
    }

    private static Optional<Credit> credit(String phrase, Place place) {
        return CreditPhrase.agency(phrase).map(agency -> new Credit(agency, phrase, place));
    }

    /** "... the minister said. (AFP)", "... — Reuters", "... With inputs from PTI." */
    private static Optional<Credit> ofEnd(String paragraph) {
        int earliest = Math.max(1, paragraph.length() - LONGEST_END);
        for (int at = paragraph.length() - 1; at >= earliest; at--) {
            if (isEndOfSentence(paragraph, at)) {
                String last = paragraph.substring(at).strip();
                return last.isEmpty() ? Optional.empty() : credit(last, Place.LINE);
            }
        }
        return Optional.empty();
    }

    /** Whether a sentence is over before {@code at}, and a blank, a bracket or a dash follows; not the end of the paragraph. */
    private static boolean isEndOfSentence(String paragraph, int at) {
        char begin = paragraph.charAt(at);
        boolean begins = begin == ' ' || begin == '(' || begin == '[' || begin == '/' || DASHES.indexOf(begin) >= 0;
        return begins
                && SENTENCE_ENDS.indexOf(paragraph.charAt(at - 1)) >= 0
                && PhraseWords.of(paragraph.substring(at)).size() > 0;
    }
}
