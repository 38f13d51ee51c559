// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rashomon.intake.plain.DateWriting;
import org.rashomon.intake.plain.Dates;
import org.rashomon.model.Publication;

/** The dates that readers see: in {@code time} elements and in lines. Those beside the headline come first. */
final class VisibleDates {
    private static final int ABOVE = 8;
    private static final int BELOW = 15;
    private static final int MOST_LINES = 20_000;
    private static final int MOST = 500;

    /** Weights: what is marked as a date is one; a label, a line of its own and a name speak for it. */
    private static final int MARKED = 3;

    private static final int SIGN = 2;
    private static final int BELOW_HEADLINE = 1;
    private static final int FURNITURE = -4;

    private final Headline headline;
    private final DateWriting writing;
    private final List<Weighed> weighed = new ArrayList<>();
    private final List<Publication> modified = new ArrayList<>();

    /** A date and how much speaks for it. */
    private record Weighed(Publication told, boolean isBeside, boolean isFurniture, int weight) {}

    private VisibleDates(Headline headline, DateWriting writing) {
        this.headline = headline;
        this.writing = writing;
    }

    static VisibleDates of(PageMarkup markup, Headline headline, DateWriting writing) {
        VisibleDates visible = new VisibleDates(headline, writing);
        markup.times().forEach(visible::addTime);
        List<PageLine> lines = markup.lines();
        for (int i = 0; i < Math.min(lines.size(), MOST_LINES) && visible.weighed.size() < MOST; i++) {
            visible.addLine(lines, i);
        }
        visible.weighed.sort(Comparator.comparingInt((Weighed each) -> -each.weight()));
        return visible;
    }

    /** The best one beside the headline, the best one elsewhere, and the best one apart from the article. */
    List<DateEvidence> published() {
        return Stream.of(
                        best(Weighed::isBeside, DateEvidence.Trust.BESIDE_HEADLINE),
                        best(each -> !each.isBeside() && !each.isFurniture(), DateEvidence.Trust.VISIBLE),
                        best(Weighed::isFurniture, DateEvidence.Trust.APART))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<DateEvidence> best(Predicate<Weighed> which, DateEvidence.Trust trust) {
        return weighed.stream().filter(which).findFirst().map(each -> new DateEvidence(trust, each.told()));
    }

    List<Publication> modified() {
        return modified;
    }

    private void addTime(PageMarkup.Placed time) {
        Optional<Publication> told = MarkedDate.of(time.element(), writing, "time element");
        if (told.isEmpty() || ElementNames.isComment(time.element())) {
            return;
        }
        String names = String.join(" ", ElementNames.words(time.element().className())) + " "
                + time.element().attr("itemprop");
        // A theme's one element for both is named "entry-date published updated".
        if (DateName.of(names) == DateName.CHANGED && !names.contains("publish")) {
            modified.add(told.get());
        } else {
            boolean isBeside = isBeside(time.line(), time.isFurniture());
            weighed.add(new Weighed(
                    told.get(), isBeside, time.isFurniture(), MARKED + weight(time.line(), time.isFurniture())));
        }
    }

    private boolean isBeside(int line, boolean isFurniture) {
        return !isFurniture
                && headline.line() >= 0
                && line >= headline.line() - ABOVE
                && line <= headline.line() + BELOW;
    }

    private int weight(int line, boolean isFurniture) {
        int weight = isFurniture ? FURNITURE : 0;
        weight += isBeside(line, isFurniture) ? SIGN : 0;
        return weight + (headline.line() >= 0 && line >= headline.line() ? BELOW_HEADLINE : 0);
    }

    private void addLine(List<PageLine> lines, int at) {
        DatedLine line = DatedLine.at(lines, at);
        if (!line.hasFigures()) {
            return;
        }
        List<Dates.Written> dates = Dates.written(line.words(), writing, "line of the page");
        if (dates.isEmpty() || DateWords.tellOther(line.words()) || ElementNames.isComment(line.block())) {
            return;
        }
        for (int i = 0; i < dates.size(); i++) {
            String label = line.label(dates, i);
            if (DateWords.tellChange(label)) {
                modified.add(dates.get(i).told());
            } else {
                addPublished(line, dates.get(i).told(), at, DateWords.tellPublication(label));
                return;
            }
        }
    }

    private void addPublished(DatedLine line, Publication told, int at, boolean isLabelled) {
        boolean isAlone = line.isAlone();
        boolean isDated = ElementNames.isDated(line.block());
        int signs = (isAlone ? 1 : 0) + (isDated ? 1 : 0) + (isLabelled ? 1 : 0);
        boolean isBeside = isBeside(at, line.isFurniture()) && signs > 0;
        weighed.add(new Weighed(told, isBeside, line.isFurniture(), weight(at, line.isFurniture()) + SIGN * signs));
    }
}
