// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rashomon.model.Mention;
import org.rashomon.model.Quantity;
import org.rashomon.model.Span;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** Finds every number and vague quantity of a sentence, with its bounds. */
public final class QuantityReader {
    private static final String RULE = "quantity/number";
    private static final String VAGUE_RULE = "quantity/vague";

    private static final Set<String> VAGUE = Set.of(
            "dozens",
            "tens",
            "scores",
            "hundreds",
            "thousands",
            "millions",
            "several",
            "numerous",
            "many",
            "multiple",
            "few",
            "some");

    private static final Set<String> VAGUE_SCALES = Set.of("tens", "hundreds", "dozens", "scores");
    private static final Set<String> SIZES =
            Set.of("large", "great", "small", "growing", "huge", "high", "vast", "considerable", "significant");
    private static final Set<String> NONE = Set.of("no");
    private static final Set<String> UNITS_OF_TIME =
            Set.of("year", "years", "month", "months", "week", "day", "days", "hour", "minute");

    /** Quantities in the order of the text; they do not overlap. */
    public List<QuantityMention> read(Sentence sentence) {
        List<String> lower = sentence.tokens().stream()
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .toList();
        List<QuantityMention> found = new ArrayList<>();
        int at = 0;
        while (at < lower.size()) {
            Optional<QuantityMention> here = at(sentence, lower, at);
            here.ifPresent(found::add);
            at = here.map(quantity -> quantity.last() + 1).orElse(at + 1);
        }
        return found;
    }

    private Optional<QuantityMention> at(Sentence sentence, List<String> lower, int at) {
        Optional<QuantityMention> counted = measure(sentence, lower, at);
        if (counted.isPresent()) {
            return counted;
        }
        if (VAGUE.contains(lower.get(at))) {
            return vague(sentence, lower, at);
        }
        if (isNone(sentence.token(at)) && sentence.token(at).tag().equals("DT")) {
            boolean noOne = at + 1 < lower.size() && lower.get(at + 1).equals("one");
            return Optional.of(mention(sentence, at, noOne ? at + 1 : at, new Quantity.Exactly(0), RULE));
        }
        if (!startsNumber(sentence, lower, at)) {
            return Optional.empty();
        }
        int last = endOfNumber(lower, at);
        if (isAge(lower, last)) {
            return Optional.empty();
        }
        OptionalInt number = NumberWords.read(lower.subList(at, last + 1));
        return number.isEmpty() ? Optional.empty() : Optional.of(range(sentence, lower, at, last, number.getAsInt()));
    }

    /** "a number of", "a couple of". */
    private static Optional<QuantityMention> measure(Sentence sentence, List<String> lower, int at) {
        boolean opens = at + 2 < lower.size() && lower.get(at).equals("a");
        if (opens && lower.get(at + 1).equals("couple")) {
            return Optional.of(mention(sentence, at, at + 1, new Quantity.Vague("a couple"), VAGUE_RULE));
        }
        // "a large number of", "a growing number of"
        int number = at + 3 < lower.size() && SIZES.contains(lower.get(at + 1)) ? at + 2 : at + 1;
        return opens
                        && lower.get(number).equals("number")
                        && lower.get(number + 1).equals("of")
                ? Optional.of(mention(sentence, at, number + 1, new Quantity.Vague("a number of"), VAGUE_RULE))
                : Optional.empty();
    }

    private static boolean startsNumber(Sentence sentence, List<String> lower, int at) {
        Token token = sentence.token(at);
        return NumberWords.opening(lower, at) > 0
                || NumberWords.isPart(lower.get(at))
                        && !token.tag().equals("JJ")
                        && !token.tag().startsWith("V");
    }

    private static int endOfNumber(List<String> lower, int at) {
        int last = at + NumberWords.opening(lower, at);
        while (last + 1 < lower.size()) {
            String next = lower.get(last + 1);
            boolean joins = NumberWords.joins(lower.get(last), next);
            boolean hyphen = next.equals("-")
                    && last + 2 < lower.size()
                    && NumberWords.isPart(lower.get(last + 2))
                    && !isDigits(lower.get(last))
                    && !isDigits(lower.get(last + 2));
            boolean and = next.equals("and")
                    && NumberWords.isScale(lower.get(last))
                    && last + 2 < lower.size()
                    && NumberWords.isPart(lower.get(last + 2))
                    && !NumberWords.isScale(lower.get(last + 2));
            if (hyphen || and) {
                last += 2;
            } else if (joins) {
                last++;
            } else {
                break;
            }
        }
        return last;
    }

    /** "12-year-old", "aged 12". */
    private static boolean isAge(List<String> lower, int last) {
        int next = last + 1;
        boolean hyphen = next < lower.size() && lower.get(next).equals("-");
        int unit = hyphen ? next + 1 : next;
        // "a 15 year old boy"
        boolean apart = unit + 1 < lower.size()
                && UNITS_OF_TIME.contains(lower.get(unit))
                && lower.subList(unit + 1, Math.min(unit + 3, lower.size())).contains("old");
        boolean old = apart
                || unit < lower.size()
                        && (hyphen
                                ? UNITS_OF_TIME.contains(lower.get(unit))
                                : lower.get(unit).startsWith("year-old"));
        return old || last > 0 && Set.of("aged", "age").contains(lower.get(last - 1));
    }

    private static boolean isDigits(String word) {
        return Character.isDigit(word.charAt(0));
    }

    /** "20 to 30", "20-30", "between 20 and 30"; else a bounded number. */
    private QuantityMention range(Sentence sentence, List<String> lower, int first, int last, int number) {
        int second = last + 2;
        if (second < lower.size() && NumberWords.isPart(lower.get(second))) {
            String joint = lower.get(last + 1);
            boolean between =
                    joint.equals("and") && first > 0 && lower.get(first - 1).equals("between");
            boolean to = Set.of("to", "-", "–", "or").contains(joint);
            int end = endOfNumber(lower, second);
            OptionalInt high = NumberWords.read(lower.subList(second, end + 1));
            if ((between || to) && high.isPresent() && high.getAsInt() >= number) {
                return mention(
                        sentence,
                        between ? first - 1 : first,
                        end,
                        new Quantity.Between(number, high.getAsInt()),
                        RULE);
            }
        }
        return bounded(sentence, lower, first, last, number);
    }

    private QuantityMention bounded(Sentence sentence, List<String> lower, int first, int last, int number) {
        Optional<Bound> before = Bound.before(lower, first);
        if (before.isPresent()) {
            int begin = first - before.get().words().size();
            return mention(sentence, begin, last, before.get().quantity().apply(number), RULE);
        }
        Optional<Bound> after = Bound.after(lower, last);
        if (after.isPresent()) {
            int end = last + after.get().words().size();
            return mention(sentence, first, end, after.get().quantity().apply(number), RULE);
        }
        return mention(sentence, first, last, new Quantity.Exactly(number), RULE);
    }

    private Optional<QuantityMention> vague(Sentence sentence, List<String> lower, int at) {
        String word = lower.get(at);
        boolean boundOfNumber = word.equals("some") && at + 1 < lower.size() && NumberWords.isPart(lower.get(at + 1));
        boolean adverb = sentence.token(at).tag().startsWith("RB");
        if (VAGUE_SCALES.contains(word)
                && at + 2 < lower.size()
                && lower.get(at + 1).equals("of")) {
            String scale = lower.get(at + 2);
            if (Set.of("thousands", "millions").contains(scale)) {
                return Optional.of(
                        mention(sentence, at, at + 2, new Quantity.Vague(word + " of " + scale), VAGUE_RULE));
            }
        }
        if (boundOfNumber || adverb) {
            return Optional.empty();
        }
        boolean aFew = word.equals("few") && at > 0 && lower.get(at - 1).equals("a");
        return Optional.of(
                mention(sentence, aFew ? at - 1 : at, at, new Quantity.Vague(aFew ? "a few" : word), VAGUE_RULE));
    }

    /** True for "no" in "no casualties". */
    static boolean isNone(Token token) {
        return NONE.contains(token.text().toLowerCase(Locale.ROOT));
    }

    static QuantityMention mention(Sentence sentence, int first, int last, Quantity quantity, String rule) {
        Span span =
                Span.covering(sentence.token(first).span(), sentence.token(last).span());
        return new QuantityMention(new Mention(span, sentence.textOf(span), rule), quantity, first, last);
    }
}
