// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.model.Span;

/** The paragraphs of a document's text: what stands between blank lines. */
public final class Paragraphs {
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n\\s*");

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

    private static void add(String text, int begin, int end, List<Span> found) {
        if (end > begin && !text.substring(begin, end).isBlank()) {
            found.add(new Span(begin, end));
        }
    }
}
