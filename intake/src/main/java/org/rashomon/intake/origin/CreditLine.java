// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.model.Document;
import org.rashomon.model.Outlet;

/**
 * Finds the agency that a report is credited to: in the dateline, in a line of its own, at the end of the text, as byline or outlet.
 * An agency that the report merely quotes ("told AFP") is none.
 */
final class CreditLine {
    private static final int LONGEST_LINE = 12;
    private static final int DATELINE_REACH = 70;
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{2,50})[)\\]]");
    private static final Pattern AT_END =
            Pattern.compile("(?:[(\\[]([^()\\[\\]]{2,50})[)\\]]|[\u2013\u2014-] ?([\\pL .-]{2,40}))[.]?$");
    private static final Pattern DATELINE_DASH =
            Pattern.compile("^[\\pL .,'/0-9()-]{2,60}?[(]([^()]{2,50})[)] ?(?:-|\u2013|\u2014|:|--|[\\pLu])");
    private static final Pattern WORDED = Pattern.compile(
            "(?i)^[^\\pL\u00A9]*(?:by|source|sources|credit|from|via|published by|reporting by|\u00A9 ?[0-9]{0,4}|copyright(?: \u00A9)?(?: [0-9]{4})?|"
                    + "with (?:additional )?(?:inputs?|reporting|files|agency inputs)? ?(?:from|by)?|with)[: ]*(.+?)(?: staff| inputs| news desk)?(?:, [\\pL ]+)?[^\\pL]*$");

    private CreditLine() {}

    /** The agency credited, empty when none is. */
    static Optional<String> agency(Document document) {
        Optional<String> outlet = document.masthead().outlet().map(Outlet::name).flatMap(Agencies::named);
        return outlet.or(() -> document.masthead().bylines().all().stream()
                        .flatMap(name -> Agencies.named(name).stream())
                        .findFirst())
                .or(() -> ofText(document.text()));
    }

    private static Optional<String> ofText(String text) {
        List<String> paragraphs = List.of(text.split("\n\n"));
        Stream<Optional<String>> lines =
                paragraphs.stream().filter(CreditLine::isShort).map(CreditLine::ofLine);
        return lines.flatMap(Optional::stream)
                .findFirst()
                .or(() -> paragraphs.stream()
                        .limit(3)
                        .map(CreditLine::ofDateline)
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> paragraphs.stream()
                        .map(CreditLine::ofEnd)
                        .flatMap(Optional::stream)
                        .reduce((first, last) -> last));
    }

    private static boolean isShort(String paragraph) {
        return paragraph.split(" ").length <= LONGEST_LINE;
    }

    private static Optional<String> ofLine(String line) {
        Optional<String> alone = Agencies.named(line);
        if (alone.isPresent()) {
            return alone;
        }
        Matcher worded = WORDED.matcher(line);
        if (worded.matches()) {
            return Agencies.named(worded.group(1))
                    .or(() -> Agencies.named(worded.group(1).replaceFirst(" (?:staff|inputs).*$", "")));
        }
        Matcher brackets = BRACKETS.matcher(line);
        return brackets.matches() ? Agencies.named(brackets.group(1)) : ofStaff(line);
    }

    /** "Reuters staff, Kabul". */
    private static Optional<String> ofStaff(String line) {
        int staff = line.indexOf(" staff");
        return staff > 0 ? Agencies.named(line.substring(0, staff)) : Optional.empty();
    }

    private static Optional<String> ofDateline(String paragraph) {
        String start = paragraph.substring(0, Math.min(paragraph.length(), DATELINE_REACH));
        Matcher opening = BRACKETS.matcher(start);
        if (opening.lookingAt()) {
            return Agencies.named(opening.group(1));
        }
        Matcher dateline = DATELINE_DASH.matcher(start);
        return dateline.find() ? Agencies.named(dateline.group(1)) : Optional.empty();
    }

    private static Optional<String> ofEnd(String paragraph) {
        Matcher end = AT_END.matcher(paragraph);
        if (!end.find()) {
            return Optional.empty();
        }
        String words = end.group(1) == null ? end.group(2) : end.group(1);
        return Agencies.named(words);
    }
}
