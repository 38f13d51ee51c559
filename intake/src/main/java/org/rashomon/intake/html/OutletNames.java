// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.model.Outlet;

/**
 * The names by which a page calls its outlet.
 *
 * @param told as a publisher writes them, the most trusted first
 * @param letters of all names and of the host, lower case
 * @param label the longest part of the host between its points; blank when unknown
 */
record OutletNames(List<String> told, Set<String> letters, String label) {
    private static final int SHORTEST = 3;
    private static final int LONGEST_NAME = 6;

    static OutletNames of(PageMarkup markup, JsonLd facts, Optional<URI> address) {
        List<String> told = new ArrayList<>();
        markup.meta("og:site_name").ifPresent(told::add);
        told.addAll(facts.names("publisher"));
        Stream.of(
                        "application-name",
                        "apple-mobile-web-app-title",
                        "publisher",
                        "dc.publisher",
                        "article:publisher",
                        "copyright")
                .flatMap(name -> markup.metas(name).stream())
                .filter(name -> !name.contains("/"))
                .forEach(told::add);
        Set<String> letters = new HashSet<>();
        PageHeading.homeNames(markup).forEach(name -> letters.add(letters(name)));
        for (String name : told) {
            letters.add(letters(name));
            letters.add(initials(name));
        }
        host(address).ifPresent(host -> letters.addAll(labels(host)));
        letters.removeIf(word -> word.length() < SHORTEST);
        return new OutletNames(
                told, letters, host(address).map(OutletNames::longestLabel).orElse(""));
    }

    /** The publisher: by the name it gives itself, else by the host. */
    Optional<Outlet> outlet(Optional<URI> address) {
        Optional<String> domain = host(address);
        return told.stream()
                .filter(name -> !letters(name).isEmpty())
                .findFirst()
                .or(() -> domain)
                .map(name -> new Outlet(name, domain));
    }

    /** True when words are a name of the outlet and no more; case, blanks and marks do not count. */
    boolean isName(String words) {
        return letters.contains(letters(words));
    }

    /** True also for what the host abbreviates: "Lake Post Weekly" at {@code lpw.example}, "Society of the Lake Post" at {@code lake-post.example}. */
    boolean isNameOrAbbreviated(String words) {
        return isName(words) || isLongName(words);
    }

    private boolean isLongName(String words) {
        List<String> own = words(words);
        List<String> labelled = List.of(label.split("-"));
        boolean isAbbreviated = label.length() >= SHORTEST && label.equals(initials(words));
        return own.size() <= LONGEST_NAME && (isAbbreviated || labelled.size() > 1 && own.containsAll(labelled));
    }

    private static List<String> words(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[\\s-]+"))
                .map(OutletNames::letters)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        words(name).forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
        return initials.toString();
    }

    /** Lower case letters and digits alone. */
    static String letters(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length());
        int point;
        for (int at = 0; at < lower.length(); at += Character.charCount(point)) {
            point = lower.codePointAt(at);
            if (Character.isLetterOrDigit(point)) {
                out.appendCodePoint(point);
            }
        }
        return out.toString();
    }

    /** The host without {@code www.} */
    static Optional<String> host(Optional<URI> address) {
        return address.map(URI::getHost).map(host -> {
            String lower = host.toLowerCase(Locale.ROOT);
            return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
        });
    }

    private static String longestLabel(String host) {
        String longest = "";
        for (String label :
                host.substring(0, Math.max(0, host.lastIndexOf('.'))).split("\\.", -1)) {
            longest = label.length() > longest.length() ? label : longest;
        }
        return longest;
    }

    /** {@code news.lakepost.example}: with and without its last label, and each label before that. */
    private static List<String> labels(String host) {
        List<String> labels = new ArrayList<>();
        labels.add(letters(host));
        String rest = host.substring(0, Math.max(0, host.lastIndexOf('.')));
        labels.add(letters(rest));
        for (String label : rest.split("\\.", -1)) {
            labels.add(letters(label));
            labels.add(letters(label + host.substring(host.lastIndexOf('.') + 1)));
        }
        return labels;
    }
}
