// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.model.MediaType;

/** What the end and the beginning of an input's name tell about it. */
final class Suffixes {
    private static final List<String> TEXT = List.of(".txt", ".text", ".md");
    private static final List<String> PAGE = List.of(".html", ".htm", ".xhtml");
    private static final List<String> LINES = List.of(".jsonl", ".ndjson");
    private static final List<String> FEED = List.of(".xml", ".rss", ".atom", ".rdf");
    private static final List<String> SCHEMES = List.of("http://", "https://", "ftp://");
    private static final String WARC = ".warc";
    private static final String ZIP = ".zip";
    private static final List<String> COMPRESSED = List.of(".gz", ".zst");

    private Suffixes() {}

    static boolean isKnown(String name) {
        return isJsonLines(name)
                || mediaType(name).isPresent()
                || isWarc(name)
                || endsWithOneOf(FEED, name)
                || endsWithOneOf(List.of(ZIP), name);
    }

    static boolean isJsonLines(String name) {
        return endsWithOneOf(LINES, name);
    }

    static boolean isWarc(String name) {
        return endsWithOneOf(List.of(WARC), name);
    }

    /** What the name promises, empty when it promises nothing. */
    static Optional<MediaType> mediaType(String name) {
        if (endsWithOneOf(PAGE, name)) {
            return Optional.of(MediaType.HTML);
        }
        return endsWithOneOf(TEXT, name) ? Optional.of(MediaType.PLAIN_TEXT) : Optional.empty();
    }

    static boolean isAddress(String input) {
        return SCHEMES.stream().anyMatch(scheme -> input.regionMatches(true, 0, scheme, 0, scheme.length()));
    }

    static String known() {
        return String.join(" ", TEXT) + " " + String.join(" ", PAGE) + " " + String.join(" ", LINES) + " "
                + String.join(" ", FEED) + " " + WARC + " " + ZIP + ", each also as " + String.join(" or ", COMPRESSED);
    }

    private static boolean endsWithOneOf(List<String> suffixes, String name) {
        String lower = uncompressed(name.toLowerCase(Locale.ROOT));
        return suffixes.stream().anyMatch(lower::endsWith);
    }

    /** What is compressed is what it is without: {@code page.html.gz} is a page. */
    private static String uncompressed(String name) {
        return COMPRESSED.stream()
                .filter(name::endsWith)
                .findFirst()
                .map(suffix -> name.substring(0, name.length() - suffix.length()))
                .orElse(name);
    }
}
