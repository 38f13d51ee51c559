// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rashomon.app.holdings.Coverage;
import org.rashomon.app.words.VisibleText;
import org.rashomon.model.Document;
import org.rashomon.model.Outlet;
import org.rashomon.model.Reading;

/**
 * One report as it was read.
 *
 * @param masthead what is told about it
 * @param text the article, marked
 * @param notes its claims, in the order of the text
 * @param silences who is told in it not to have spoken
 * @param problems what went wrong with it
 * @param question why the words asked for are not shown; empty otherwise
 */
public record DocumentPage(
        Masthead masthead,
        MarkedText text,
        List<ClaimNote> notes,
        List<SilenceNote> silences,
        List<String> problems,
        String question) {
    public DocumentPage {
        notes = List.copyOf(notes);
        silences = List.copyOf(silences);
        problems = List.copyOf(problems);
    }

    /**
     * What is told about a report.
     *
     * @param line title, date
     * @param outlet the publisher, or that it is not told
     * @param bylines who wrote it; empty when not told
     * @param address where it was published, as text: it is not linked, for the workbench sends nobody to the open web unasked
     * @param input the name it was given under
     * @param readAs the document's id and the version of the rules that read it
     */
    public record Masthead(
            ReportLine line, String outlet, String bylines, String address, String input, String readAs) {}

    static DocumentPage of(Reading reading, Question question) {
        Document document = reading.document();
        List<Mark> marks = new ArrayList<>(Mark.of(reading));
        question.span().ifPresent(span -> marks.add(new Mark(Mark.Kind.ASKED, span)));
        return new DocumentPage(
                masthead(reading),
                MarkedText.of(document.text(), marks, claims(reading)),
                reading.claims().stream()
                        .map(claim -> ClaimNote.of(document, claim))
                        .toList(),
                reading.silences().stream()
                        .map(silence -> SilenceNote.of(document, silence))
                        .toList(),
                Coverage.problems(reading)
                        .map(problem -> problem.code().label() + ": " + VisibleText.of(problem.message()))
                        .toList(),
                VisibleText.of(question.problem()));
    }

    private static SortedMap<Integer, List<String>> claims(Reading reading) {
        SortedMap<Integer, List<String>> byBegin = new TreeMap<>();
        reading.claims()
                .forEach(claim -> byBegin.computeIfAbsent(claim.passage().begin(), none -> new ArrayList<>())
                        .add(claim.id().value()));
        return byBegin;
    }

    private static Masthead masthead(Reading reading) {
        Document document = reading.document();
        return new Masthead(
                ReportLine.of(document, ""),
                VisibleText.of(document.masthead().outlet().map(Outlet::name).orElse("not told")),
                VisibleText.of(String.join(", ", document.masthead().bylines().all())),
                VisibleText.of(document.masthead().url().map(URI::toString).orElse("")),
                VisibleText.of(document.input()),
                document.id().value() + ", read by " + reading.reader());
    }
}
