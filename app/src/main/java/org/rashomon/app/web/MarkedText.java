// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rashomon.app.words.VisibleText;
import org.rashomon.model.Span;

/**
 * An article cut into runs of text that lie within the same marks. Flat runs, because marks cross each other and elements cannot.
 *
 * @param paragraphs of the article, in order
 */
public record MarkedText(List<List<Run>> paragraphs) {
    public MarkedText {
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }

    /**
     * Text within the same marks.
     *
     * @param text the words
     * @param classes the marks, as the style sheet names them; empty outside of all
     * @param anchor the id of the run in the page; empty for most
     * @param claims ids of the claims whose passage begins here
     */
    public record Run(String text, String classes, String anchor, List<String> claims) {
        /** True within the words that were asked for. */
        public boolean isAsked() {
            return (" " + classes + " ").contains(" asked ");
        }
    }

    /**
     * @param text the article, its paragraphs apart by a blank line
     * @param marks each within the text
     * @param claims ids by where the claim's passage begins
     */
    static MarkedText of(String text, List<Mark> marks, SortedMap<Integer, List<String>> claims) {
        SortedMap<Integer, List<String>> within = new TreeMap<>(claims.headMap(text.length()));
        SortedSet<Integer> cuts = new TreeSet<>(within.keySet());
        marks.forEach(
                mark -> cuts.addAll(List.of(mark.span().begin(), mark.span().end())));
        Cutter cutter = new Cutter(text, marks, within);
        List<List<Run>> paragraphs = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int gap = text.indexOf("\n\n", begin);
            int end = gap < 0 ? text.length() : gap;
            if (end > begin) {
                paragraphs.add(cutter.runs(begin, end, cuts));
            }
            begin = gap < 0 ? text.length() : gap + 2;
        }
        return new MarkedText(paragraphs);
    }

    /** Cuts a stretch of text; the first asked run of all gets the anchor that links lead to. */
    private static final class Cutter {
        private final String text;
        private final List<Mark> marks;
        private final SortedMap<Integer, List<String>> claims;
        private boolean anchored;

        Cutter(String text, List<Mark> marks, SortedMap<Integer, List<String>> claims) {
            this.text = text;
            this.marks = marks;
            this.claims = claims;
        }

        List<Run> runs(int begin, int end, SortedSet<Integer> cuts) {
            List<Mark> near = marks.stream()
                    .filter(mark -> mark.span().overlaps(new Span(begin, end)))
                    .toList();
            List<Run> runs = new ArrayList<>();
            int from = begin;
            for (int cut : cuts.subSet(begin + 1, end)) {
                runs.add(run(new Span(from, cut), near));
                from = cut;
            }
            runs.add(run(new Span(from, end), near));
            return runs;
        }

        private Run run(Span span, List<Mark> near) {
            List<Mark.Kind> kinds = Arrays.stream(Mark.Kind.values())
                    .filter(kind -> near.stream()
                            .anyMatch(mark -> mark.kind() == kind && mark.span().contains(span)))
                    .toList();
            String anchor = kinds.contains(Mark.Kind.ASKED) && !anchored ? "evidence" : "";
            anchored |= !anchor.isEmpty();
            String classes = kinds.stream()
                    .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" "));
            return new Run(
                    VisibleText.of(span.of(text)), classes, anchor, claims.getOrDefault(span.begin(), List.of()));
        }
    }
}
