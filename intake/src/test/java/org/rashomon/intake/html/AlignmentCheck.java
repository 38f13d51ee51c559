// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jsoup.parser.Parser;
import org.rashomon.intake.plain.Dump;
import org.rashomon.model.Alignment;
import org.rashomon.model.Span;

/**
 * The property that an alignment must have: each unit of the text has a range within the page, and what stands there, with character
 * references resolved and white space folded, is that unit. The references are resolved by jsoup, not by what is being tested.
 */
public final class AlignmentCheck {
    private final String text;
    private final Alignment alignment;
    private final Function<Span, String> captured;
    private final int reach;
    private final List<String> faults = new ArrayList<>();

    private AlignmentCheck(String text, Alignment alignment, int reach, Function<Span, String> captured) {
        this.text = text;
        this.alignment = alignment;
        this.reach = reach;
        this.captured = captured;
    }

    /** Where the property does not hold; empty when it holds everywhere. */
    public static List<String> faults(String page, String text, Alignment alignment) {
        return faults(text, alignment, page.length(), range -> range.of(page));
    }

    /**
     * Where the property does not hold.
     *
     * @param reach how long the capture is
     * @param captured what stands in a range of the capture
     */
    public static List<String> faults(String text, Alignment alignment, int reach, Function<Span, String> captured) {
        AlignmentCheck check = new AlignmentCheck(text, alignment, reach, captured);
        if (alignment.length() != text.length()) {
            return List.of(alignment.length() + " units are aligned of " + text.length());
        }
        alignment.runs().forEach(check::look);
        return check.faults;
    }

    private void look(Alignment.Run run) {
        if (run.page().end() > reach) {
            faults.add("beyond the page: " + run);
            return;
        }
        if (run.kind() == Alignment.Kind.VERBATIM) {
            lookAtUnits(run);
        }
        String words = run.text().of(text);
        String there = captured.apply(run.page());
        boolean isRight = switch (run.kind()) {
            case VERBATIM -> there.equals(words);
            case DECODED -> decoded(there).equals(words);
            case FOLDED -> words.equals(" ") && isWhite(Parser.unescapeEntities(there, false));
            case MARKUP -> words.equals(" ") || words.equals("\n\n");
            case UNTRACKED -> false;
        };
        if (!isRight) {
            faults.add(String.format(Locale.ROOT, "%s: '%s' is not '%s'", run, words, there));
        }
    }

    /** Unit by unit, but for the two halves of a pair, which only together are a character. */
    private void lookAtUnits(Alignment.Run run) {
        for (int at = run.text().begin(); at < run.text().end(); at++) {
            Span unit = new Span(at, at + 1);
            if (Character.isSurrogate(text.charAt(at))) {
                continue;
            }
            String there = captured.apply(alignment.page(unit));
            if (!there.equals(unit.of(text))) {
                faults.add(String.format(Locale.ROOT, "%s: '%s' is not '%s'", unit, unit.of(text), there));
            }
        }
    }

    /** In some elements a NUL of the page becomes the replacement character. */
    private static String decoded(String there) {
        return Parser.unescapeEntities(there, false).replace('\0', '\uFFFD');
    }

    private static boolean isWhite(String there) {
        return !there.isEmpty()
                && Dump.folded("a" + there + "b").equals("a b")
                && Dump.folded(there).isEmpty();
    }
}
