// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sequence of words and word classes. Written as words in lower case and classes in capitals with blanks between them; {@code |}
 * divides alternatives, {@code ?} at the end makes an element optional.
 */
final class TimePattern {
    private record Element(List<String> words, List<WordClass> classes, boolean isOptional) {
        static Element of(String written) {
            boolean optional = written.length() > 1 && written.endsWith("?");
            String body = optional ? written.substring(0, written.length() - 1) : written;
            List<String> words = new ArrayList<>();
            List<WordClass> classes = new ArrayList<>();
            for (String part : body.split("\\|")) {
                boolean isClass = part.equals(part.toUpperCase(Locale.ROOT)) && Character.isLetter(part.charAt(0));
                if (isClass) {
                    classes.add(WordClass.valueOf(part));
                } else {
                    words.add(part);
                }
            }
            return new Element(words, classes, optional);
        }
    }

    private final List<Element> elements;

    private TimePattern(List<Element> elements) {
        this.elements = elements;
    }

    static TimePattern of(String written) {
        return new TimePattern(
                Arrays.stream(written.split(" ")).map(Element::of).toList());
    }

    /** The words that can be the first of what the pattern matches, beside those of {@link #firstClasses}. */
    Set<String> firstWords() {
        return firsts().flatMap(element -> element.words().stream()).collect(Collectors.toUnmodifiableSet());
    }

    Set<WordClass> firstClasses() {
        return firsts().flatMap(element -> element.classes().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Up to the first element that is not optional. */
    private Stream<Element> firsts() {
        long optional = elements.stream().takeWhile(Element::isOptional).count();
        return elements.stream().limit(optional + 1);
    }

    /** What the pattern matches from a word on, optional elements taken where they fit. */
    Optional<Match> match(List<Word> words, int begin) {
        List<Match.Part> parts = new ArrayList<>();
        int end = match(0, words, begin, parts);
        return Optional.of(new Match(words, begin, Math.max(begin, end), parts))
                .filter(match -> match.end() > begin && !match.beginsOutside())
                .map(Match::trimmed);
    }

    private int match(int element, List<Word> words, int at, List<Match.Part> parts) {
        if (element == elements.size()) {
            return at;
        }
        Element wanted = elements.get(element);
        int before = parts.size();
        if (at < words.size() && takes(wanted, words.get(at), parts)) {
            int end = match(element + 1, words, at + 1, parts);
            if (end >= 0) {
                return end;
            }
        }
        parts.subList(before, parts.size()).clear();
        return wanted.isOptional() ? match(element + 1, words, at, parts) : -1;
    }

    private static boolean takes(Element element, Word word, List<Match.Part> parts) {
        if (element.words().contains(word.plain())) {
            return true;
        }
        for (WordClass wordClass : element.classes()) {
            if (wordClass.holds(word)) {
                parts.add(new Match.Part(wordClass.asked(), word));
                return true;
            }
        }
        return false;
    }
}
