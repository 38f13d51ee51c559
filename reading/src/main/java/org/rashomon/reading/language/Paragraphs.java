// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.model.Span;

/**
 * The paragraphs of a document's text: what stands between blank lines. A dateline, "KABUL (Agency) -", is one of its own, for no parser
 * makes sense of a sentence that begins with it.
 */
public final class Paragraphs {
    /** A place in capitals, or a place and a day or an agency in brackets, up to a dash; after it perhaps an editor's "[Text]". */
    private static final Pattern DATELINE = Pattern.compile(
            "(?:\\p{Lu}[\\p{Lu} .,'’-]{2,40}(?:,\\s\\p{Lu}\\p{L}+)?|\\p{Lu}[\\p{L}]+(?:[ ,]+\\p{Lu}\\p{L}+){0,4}(?=\\s*\\(|,\\s\\d))"
                    + "(?:,?\\s+(?:\\p{L}+\\.?\\s+\\d{1,2}|\\d{1,2}\\s+\\p{L}+\\.?)(?:,?\\s+\\d{2,4})?)?"
                    + "\\s*(?:\\([^()\\n]{2,40}\\)\\s*)?(?:--|—|–|-)\\s+(?:\\[\\p{Lu}\\p{L}{2,20}\\]\\s+){0,2}(?=\\S)");

    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n\\s*");

    /** Where a page's paragraphs lost the break between them: "shot in Oakport.Police said". */
    private static final Pattern LOST_BREAK = Pattern.compile("(?<=\\p{Ll}{3}[.?!][”\"]?)(?=\\p{Lu}\\p{Ll}*\\s)");

    private Paragraphs() {}

    /** Their spans in order; none is blank. */
    public static List<Span> of(String text) {
        List<Span> found = new ArrayList<>();
        Matcher gap = BLANK_LINE.matcher(text);
        int begin = 0;
        while (gap.find()) {
            add(text, begin, gap.start(), found);
            begin = gap.end();
        }
        add(text, begin, text.length(), found);
        return found;
    }

    /** The parts of a paragraph that is several run together; else the paragraph. */
    static List<Span> apart(Span paragraph, String text) {
        List<Span> parts = new ArrayList<>();
        Matcher lost = LOST_BREAK.matcher(text).region(paragraph.begin(), paragraph.end());
        int begin = paragraph.begin();
        while (lost.find()) {
            if (lost.start() > begin) {
                parts.add(new Span(begin, lost.start()));
                begin = lost.start();
            }
        }
        parts.add(new Span(begin, paragraph.end()));
        return parts;
    }

    private static void add(String text, int begin, int end, List<Span> found) {
        if (end <= begin || text.substring(begin, end).isBlank()) {
            return;
        }
        Matcher dateline = DATELINE.matcher(text).region(begin, end);
        boolean opens = dateline.lookingAt() && dateline.end() < end;
        if (opens) {
            found.add(new Span(begin, dateline.end()));
        }
        found.add(new Span(opens ? dateline.end() : begin, end));
    }
}
