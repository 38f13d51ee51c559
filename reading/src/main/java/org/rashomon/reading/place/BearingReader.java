// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

import java.util.Locale;
import java.util.Optional;
import org.rashomon.reading.language.Token;

/** Reads what stands before a name and moves what is meant away from it: directions, distances, "near". */
final class BearingReader {
    private static final double KM_PER_MILE = 1.609344;

    private final Words words;

    BearingReader(Words words) {
        this.words = words;
    }

    Optional<Bearing> read(NameHit hit) {
        Optional<Token> before = hit.before(1);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        if (words.is(Words.Cue.COMPASS, before.get())) {
            return isAdjective(hit, before.get())
                    ? Optional.of(new Bearing.Part(lower(before.get())))
                    : Optional.empty();
        }
        if (words.is(Words.Cue.BESIDE, before.get())) {
            return Optional.of(new Bearing.Around());
        }
        return switch (lower(before.get())) {
            case "of", "from" -> away(hit);
            case "to" ->
                hit.before(2)
                        .filter(token -> words.is(Words.Cue.BESIDE_TO, token))
                        .map(token -> new Bearing.Around());
            default -> Optional.empty();
        };
    }

    /** "South" in "South Korea" is the name's; "Northern Afghanistan" may begin a sentence. */
    private static boolean isAdjective(NameHit hit, Token compass) {
        return !NameFinder.startsCapital(compass) || hit.isUpperCase() || (compass.index() == 0 && hit.first() == 1);
    }

    private Optional<Bearing> away(NameHit hit) {
        Optional<Token> before = hit.before(2);
        if (before.filter(token -> words.is(Words.Cue.OUTSKIRTS, token)).isPresent()) {
            return Optional.of(new Bearing.Around());
        }
        boolean compass =
                before.filter(token -> words.is(Words.Cue.COMPASS, token)).isPresent();
        if (!compass) {
            double km = kilometres(hit, 2);
            return km == 0 ? Optional.empty() : Optional.of(new Bearing.Away("", km));
        }
        String direction = lower(before.orElseThrow());
        Optional<Token> first = hit.before(4)
                .filter(token -> words.is(Words.Cue.COMPASS, token)
                        && hit.before(3).orElseThrow().text().equals("-"));
        return Optional.of(
                first.isPresent()
                        ? new Bearing.Away(lower(first.get()) + '-' + direction, kilometres(hit, 5))
                        : new Bearing.Away(direction, kilometres(hit, 3)));
    }

    /** The distance whose unit stands so many words before the name; in "120 km (75 miles) west of" the first; 0 when there is none. */
    private double kilometres(NameHit hit, int at) {
        int unitAt = at;
        if (hit.before(at).filter(token -> token.text().equals(")")).isPresent()) {
            while (hit.before(unitAt).filter(token -> !token.text().equals("(")).isPresent()) {
                unitAt++;
            }
            unitAt++;
        }
        Optional<Token> unit = hit.before(unitAt).filter(token -> words.is(Words.Cue.UNIT, token));
        Optional<Token> number = hit.before(unitAt + 1);
        if (unit.isEmpty() || number.isEmpty()) {
            return 0;
        }
        double value = number(number.get().text());
        return lower(unit.get()).startsWith("mi") ? value * KM_PER_MILE : value;
    }

    /** 0 for what is no number in digits, and for a distance nobody gives. */
    private static double number(String text) {
        String digits = text.replace(",", "");
        boolean plain = !digits.isEmpty()
                && digits.length() < 7
                && digits.chars().allMatch(letter -> (letter >= '0' && letter <= '9') || letter == '.')
                && digits.chars().filter(letter -> letter == '.').count() <= 1
                && Character.isDigit(digits.charAt(0));
        return plain ? Double.parseDouble(digits) : 0;
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
