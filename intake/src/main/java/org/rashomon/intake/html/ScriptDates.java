// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.List;
import java.util.Optional;
import org.rashomon.intake.plain.DateWriting;
import org.rashomon.intake.plain.Dates;
import org.rashomon.model.Publication;

/** Dates in fields of a page's programs: {@code "publishedAt":"2024-05-03T10:00:00Z"}. Nothing is run. */
final class ScriptDates {
    private static final List<String> FIELDS = List.of(
            "datePublished",
            "publishedAt",
            "published_at",
            "publishDate",
            "publish_date",
            "publishedDate",
            "published_date",
            "pubDate",
            "pubdate",
            "pub_date",
            "publicationDate",
            "publication_date",
            "firstPublished",
            "firstPublishDate",
            "publishTime",
            "publish_time",
            "published_time",
            "datePublication",
            "articleDate",
            "article_date",
            "post_date",
            "datePosted",
            "uploadDate",
            "dateCreated");
    private static final int LONGEST_VALUE = 60;
    private static final int LONGEST_GAP = 4;
    private static final int MOST_PLACES = 5;

    private ScriptDates() {}

    static Optional<Publication> first(List<String> scripts, DateWriting writing) {
        for (String field : FIELDS) {
            for (String script : scripts) {
                Optional<Publication> told =
                        value(script, field).flatMap(value -> Dates.publication(value, writing, "script " + field));
                if (told.isPresent()) {
                    return told;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> value(String script, String field) {
        int at = script.indexOf(field);
        for (int tried = 0; at >= 0 && tried < MOST_PLACES; tried++) {
            Optional<String> value = value(script, at, field);
            if (value.filter(told -> told.chars().anyMatch(Character::isDigit)).isPresent()) {
                return value;
            }
            at = script.indexOf(field, at + field.length());
        }
        return Optional.empty();
    }

    private static Optional<String> value(String script, int at, String field) {
        int begin = at + field.length();
        String value = script.substring(begin, Math.min(script.length(), begin + LONGEST_VALUE));
        int colon = value.indexOf(':');
        if (colon < 0 || colon > LONGEST_GAP) {
            return Optional.empty();
        }
        String rest = value.substring(colon + 1).strip();
        int from = 0;
        while (from < rest.length() && "\"'\\".indexOf(rest.charAt(from)) >= 0) {
            from++;
        }
        int end = from;
        while (end < rest.length() && "\"'\\,}".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return Optional.of(rest.substring(from, end));
    }
}
