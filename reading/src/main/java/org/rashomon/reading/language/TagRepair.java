// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends one class of tagging error before the parser builds on it: a present-tense verb of speech taken for a noun ("The Taliban
 * frame these clashes", "Pakistan claims the group"). A noun is hardly ever followed at once by an article, a demonstrative or a
 * possessive, so a word that can be such a verb, after a noun and before one of these, is a verb.
 */
public final class TagRepair {
    private static final Set<String> PEOPLE =
            Set.of("civilian", "militant", "insurgent", "extremist", "separatist", "individual", "captive");
    private static final Set<String> TIMES = Set.of(
            "year",
            "month",
            "week",
            "morning",
            "afternoon",
            "evening",
            "summer",
            "autumn",
            "winter",
            "spring",
            "season");
    private static final Set<String> COUNTING =
            Set.of("several", "multiple", "numerous", "many", "few", "more", "various", "dozens", "scores", "hundreds");
    private static final Set<String> LENGTHS = Set.of(
            "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "night", "nights", "weeks",
            "months", "years", "decades", "time", "times", "weekend");
    private static final Set<String> RAIDS =
            Set.of("strike", "strikes", "raid", "raids", "attack", "attacks", "assault", "assaults");
    private static final Set<String> BOUNDS = Set.of("at least", "more than", "up to", "fewer than", "less than");
    private static final int PHRASE = 3;
    private static final Set<String> PAST_OR_NOUN = Set.of("shot", "hit", "cut");
    private static final Set<String> BASE = Set.of("VB", "VBP");
    private static final Set<String> OPENERS = Set.of("DT", "PRP$", "PRP");

    private final Set<String> verbForms;
    private final Set<String> deeds;

    /**
     * A repair.
     *
     * @param verbForms base and third-person forms, lower case, of verbs that also look like nouns
     * @param deeds verbs, by lemma, that take one object
     */
    public TagRepair(Set<String> verbForms, Set<String> deeds) {
        this.verbForms = Set.copyOf(verbForms);
        this.deeds = Set.copyOf(deeds);
    }

    void repair(List<CoreLabel> words) {
        boolean mixed = words.stream()
                .anyMatch(word -> Character.isLowerCase(word.word().charAt(0)));
        if (mixed) {
            // Two capitals among small letters are a name: "IS claimed the attack".
            words.stream().filter(word -> word.word().equals("IS")).forEach(word -> word.setTag("NNP"));
        }
        for (int i = 1; i + 1 < words.size(); i++) {
            CoreLabel word = words.get(i);
            if (isAirRaid(words, i)) {
                word.setTag(word.word().endsWith("s") ? "NNS" : "NN");
            } else if (word.tag().startsWith("NN") && couldBeVerb(word) && stands(words, i)) {
                word.setTag(word.word().endsWith("s") ? "VBZ" : "VBP");
            } else if (word.tag().startsWith("NN")
                    && isPast(word)
                    && opensPhrase(words.get(i + 1))
                    && isNominal(words.get(i - 1))) {
                word.setTag("VBD");
            } else if (word.tag().equals("VBN") && isNominal(words.get(i - 1)) && isDeed(word) && hasObject(words, i)) {
                // "the force detained two men": what is detained has no object.
                word.setTag("VBD");
            } else if (isJoinedToPast(words, i)) {
                word.setTag("VBD");
            } else if (BASE.contains(word.tag()) && words.get(i - 1).tag().startsWith("NNP") && isOneOf(words, i)) {
                // "a Red Cross report": after an article a name and a base form are a noun phrase.
                word.setTag("NN");
            } else if (i > 2
                    && BASE.contains(word.tag())
                    && words.get(i - 1).tag().equals("CD")
                    && words.get(i - 2).tag().equals("HYPH")) {
                // "a K-10 drone": a model's name stands before a noun.
                word.setTag("NN");
            } else if (word.tag().equals("VBG")
                    && words.get(i - 1).tag().equals("DT")
                    && words.get(i + 1).tag().equals("IN")) {
                // "the shelling of": an article makes it a noun.
                word.setTag("NN");
            } else if (word.tag().equals("JJ")
                    && PEOPLE.contains(word.word().toLowerCase(Locale.ROOT))
                    && Set.of("DT", "CD", "JJ").contains(words.get(i - 1).tag())
                    && !isNominal(words.get(i + 1))
                    && !words.get(i + 1).word().equals("-")) {
                // "killed a civilian": an adjective needs its noun.
                word.setTag("NN");
            }
        }
    }

    /** "Air strikes killed nine": air strikes nobody. */
    private static boolean isAirRaid(List<CoreLabel> words, int at) {
        return words.get(at).tag().startsWith("VB")
                && RAIDS.contains(words.get(at).word().toLowerCase(Locale.ROOT))
                && words.get(at - 1).word().equalsIgnoreCase("air");
    }

    private boolean isDeed(CoreLabel word) {
        return deeds.contains(new Morphology().lemma(word.word().toLowerCase(Locale.ROOT), "VBD"));
    }

    /** Followed at once by a phrase that is no length of time; "killed and wounded two men" has one object. */
    private boolean hasObject(List<CoreLabel> words, int verb) {
        int next = verb + 1;
        boolean both = next + 2 < words.size()
                && words.get(next).word().equals("and")
                && words.get(next + 1).tag().startsWith("VB")
                && isDeed(words.get(next + 1));
        int opener = pastBound(words, both ? next + 2 : next);
        return opener + 1 < words.size()
                && opensObject(words.get(opener))
                && words.subList(opener, Math.min(opener + PHRASE, words.size())).stream()
                        .noneMatch(word -> isLength(word.word().toLowerCase(Locale.ROOT)));
    }

    /** "killed [at least] nine". */
    private static int pastBound(List<CoreLabel> words, int at) {
        boolean bound = at + 2 < words.size()
                && BOUNDS.contains(
                        (words.get(at).word() + " " + words.get(at + 1).word()).toLowerCase(Locale.ROOT))
                && words.get(at + 2).tag().equals("CD");
        return bound ? at + 2 : at;
    }

    private static boolean opensObject(CoreLabel word) {
        return OPENERS.contains(word.tag())
                || word.tag().equals("CD")
                || COUNTING.contains(word.word().toLowerCase(Locale.ROOT));
    }

    private static boolean isLength(String word) {
        return LENGTHS.contains(word) || TIMES.contains(word) || CalendarWords.DAYS.contains(word);
    }

    private boolean couldBeVerb(CoreLabel word) {
        return verbForms.contains(word.word().toLowerCase(Locale.ROOT))
                && Character.isLowerCase(word.word().charAt(0));
    }

    /** "threatened": no noun ends so but a handful, and none of them is a verb of speech. */
    private boolean isPast(CoreLabel word) {
        String lower = word.word().toLowerCase(Locale.ROOT);
        return lower.endsWith("ed")
                && (verbForms.contains(lower.substring(0, lower.length() - 2))
                        || verbForms.contains(lower.substring(0, lower.length() - 1)));
    }

    /** "a soldier shot and killed two men": what is joined to a past form is one itself. */
    private static boolean isJoinedToPast(List<CoreLabel> words, int at) {
        return at + 2 < words.size()
                && words.get(at).tag().startsWith("NN")
                && PAST_OR_NOUN.contains(words.get(at).word().toLowerCase(Locale.ROOT))
                && isNominal(words.get(at - 1))
                && words.get(at + 1).word().equalsIgnoreCase("and")
                && Set.of("VBD", "VBN").contains(words.get(at + 2).tag());
    }

    private static boolean isNominal(CoreLabel word) {
        return word.tag().startsWith("NN") || word.tag().startsWith("JJ");
    }

    private static boolean opensPhrase(CoreLabel next) {
        return OPENERS.contains(next.tag())
                || next.tag().equals("TO")
                || next.word().equalsIgnoreCase("that");
    }

    /** "a United Nations report": one such thing, for a verb of this form takes no singular subject. */
    private static boolean isOneOf(List<CoreLabel> words, int at) {
        int first = at - 1;
        while (first > 0 && words.get(first - 1).tag().startsWith("NNP")) {
            first--;
        }
        return first > 0
                && Set.of("a", "an", "another", "this", "that")
                        .contains(words.get(first - 1).word().toLowerCase(Locale.ROOT));
    }

    /** "the Interior Ministry report this week": not the object of a verb. */
    private static boolean isTime(List<CoreLabel> words, int at) {
        return at + 1 < words.size() && TIMES.contains(words.get(at + 1).word().toLowerCase(Locale.ROOT));
    }

    private static boolean stands(List<CoreLabel> words, int at) {
        String before = words.get(at - 1).tag();
        CoreLabel next = words.get(at + 1);
        return opensPhrase(next)
                && !next.tag().equals("TO")
                && before.startsWith("NNP")
                && !isOneOf(words, at)
                && !isTime(words, at + 1);
    }
}
