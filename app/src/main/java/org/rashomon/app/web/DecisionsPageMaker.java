// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rashomon.app.review.Disagreements;
import org.rashomon.app.words.VisibleText;
import org.rashomon.ledger.review.Decisions;
import org.rashomon.ledger.review.Reviews;
import org.rashomon.model.LedgerEntry;
import org.rashomon.model.LedgerEntry.Operation;

/**
 * Makes the log of the decisions.
 *
 * @param room what it is made of
 * @param query whose decisions, and which part
 * @param mayRedact whether this visitor may undo the masking of a name
 */
record DecisionsPageMaker(ReviewRoom room, ReviewQuery query, boolean mayRedact) {
    private static final String AUTHOR = "author";
    private static final String PAGE = "page";

    DecisionsPage page() {
        Reviews reviews = room.ledger().reviews();
        String author = query.asked(AUTHOR).orElse("");
        List<LedgerEntry> asked = reviews.decisions().all().stream()
                .filter(entry -> author.isEmpty() || entry.author().equals(author))
                .sorted(Comparator.comparingLong(LedgerEntry::sequence).reversed())
                .toList();
        int page = number();
        long line = room.ledger().lastLine();
        return new DecisionsPage(
                authors(reviews.decisions(), author),
                asked.stream()
                        .skip(Paging.begin(asked.size(), page))
                        .limit(Paging.PAGE)
                        .map(entry -> line(entry, reviews, line))
                        .toList(),
                DisagreementLine.of(new Disagreements(reviews).all().reversed()),
                ConflictLine.of(reviews.conflicts()),
                Paging.of(asked.size(), page, "decision", number -> href(author, number)),
                query.queue(""));
    }

    private int number() {
        return query.asked(PAGE)
                .filter(told -> told.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .filter(number -> number > 0)
                .orElse(1);
    }

    private String href(String author, long page) {
        return query.href("/review/decisions", Map.of(AUTHOR, author, PAGE, Long.toString(page)));
    }

    private static List<Choice> authors(Decisions decisions, String asked) {
        Stream<Choice> all = decisions.all().stream()
                .map(LedgerEntry::author)
                .distinct()
                .sorted()
                .map(author -> new Choice(author, VisibleText.of(author), author.equals(asked)));
        return Stream.concat(Stream.of(new Choice("", "everybody", asked.isEmpty())), all)
                .toList();
    }

    private DecisionsPage.Line line(LedgerEntry entry, Reviews reviews, long last) {
        DecisionLine line = DecisionLine.of(reviews.note(entry.sequence()).orElseThrow());
        boolean masks = reviews.decisions().undoneIn(entry.operation()) instanceof Operation.Redacted;
        boolean mayUndo = line.holds() && (mayRedact || !masks);
        return new DecisionsPage.Line(
                line,
                mayUndo ? List.of(ReviewForm.undoing("/review/undo", last, List.of(entry.sequence()))) : List.of());
    }
}
