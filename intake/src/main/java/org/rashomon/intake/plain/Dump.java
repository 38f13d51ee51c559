// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.plain;

import java.util.List;
import java.util.Optional;
import org.rashomon.model.Masthead;
import org.rashomon.model.Publication;
import org.rashomon.model.PublicationDates;

/** A page saved as text. The article is its main run of prose; what stands before and after is told apart in {@link MainRun}. */
public final class Dump {
    private Dump() {}

    /** True for a paragraph that is a button, a link into another page or the heading of a list of such links. */
    public static boolean isFurniture(String paragraph) {
        return Paragraph.of(paragraph, false).isFurniture();
    }

    /** White space folded to one blank, none at the ends. */
    public static String folded(String words) {
        return Lines.folded(words);
    }

    /** The article of a text. A text without any furniture comes out whole. */
    public static Article article(String text) {
        List<Lines.Piece> pieces = Lines.paragraphs(text);
        List<Paragraph> paragraphs =
                Paragraph.all(pieces.stream().map(Lines.Piece::folded).toList());
        MainRun run = MainRun.of(paragraphs);
        Optional<HeaderLine> header = HeaderLine.find(paragraphs, run.firstProse());
        Optional<Publication> published = header.map(line -> Publication.onDay(line.date(), "header line"));
        Masthead dated = Masthead.nothingTold()
                .withDates(published.map(PublicationDates::of).orElse(PublicationDates.unknown()));
        Masthead masthead =
                header.flatMap(HeaderLine::title).map(dated::withTitle).orElse(dated);
        AlignedText article = new AlignedText(text);
        for (int kept : run.kept()) {
            article.startParagraph();
            article.verbatim(pieces.get(kept).begin(), pieces.get(kept).end());
        }
        return article.article(masthead);
    }
}
