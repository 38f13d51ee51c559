// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds where "a rescue group said" begins at the end of a sentence whose comma got lost, as in texts copied from screens and old
 * databases: "A mudslide killed 14 villagers near the river a rescue group said on Friday." Without the comma the parser joins the two
 * clauses at random. What stands before the verb must be a noun phrase of its own, and a clause before that; where the two cannot be told
 * apart, nothing is found.
 */
final class LostComma {
    private static final Set<String> SAYING =
            Set.of("said", "says", "added", "adds", "told", "tells", "reported", "reports");
    /** These tell of what is said or who says it at the end of a report: "said bringing the toll to 45". */
    private static final Set<String> GOES_ON = Set.of("adding", "bringing", "citing", "putting", "raising", "quoting");

    private static final Set<String> MEANWHILE = Set.of("as", "while", "after", "amid");
    private static final Set<String> FINITE = Set.of("VBD", "VBN", "VBZ", "VBP", "MD");
    private static final Set<String> INSIDE =
            Set.of("JJ", "NN", "NNS", "NNP", "NNPS", "CD", "HYPH", "POS", "VBG", "FW");
    private static final Set<String> OPENING = Set.of("DT", "PRP$");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");
    /** What they said, everything he said: the words before are what is spoken of. */
    private static final Set<String> SPOKEN = Set.of(
            "all",
            "anything",
            "everything",
            "nothing",
            "something",
            "word",
            "words",
            "thing",
            "things",
            "way",
            "what",
            "reason",
            "time",
            "much",
            "more",
            "less",
            "lot",
            "one",
            "ones",
            "those",
            "that",
            "this",
            "first",
            "last",
            "least");

    private static final Set<String> TIMES = CalendarWords.with("yesterday", "today", "tonight");
    private static final Set<String> LINKS = Set.of("of", "in", "at", "from", "for");
    private static final Set<String> QUANTITIES = Set.of(
            "dozens",
            "scores",
            "hundreds",
            "thousands",
            "others",
            "people",
            "civilians",
            "children",
            "women",
            "villagers",
            "fighters",
            "soldiers",
            "militants",
            "rebels");
    private static final int LONGEST_REST = 12;

    private LostComma() {}

    /** The index of the first word after the lost comma. */
    static OptionalInt before(List<CoreLabel> words) {
        int verb = verb(words);
        if (verb < 4) {
            return OptionalInt.empty();
        }
        int first = isRest(words, verb + 1) ? phrase(words, verb) : -1;
        boolean clause = first > 2
                && words.subList(0, first).stream().anyMatch(word -> FINITE.contains(word.tag()))
                && canEnd(words.get(first - 1));
        return clause ? OptionalInt.of(first) : inverted(words, verb, first);
    }

    /** "Ten villagers were killed said the rescue group": a clause, then the verb, then a noun phrase and no more. */
    private static OptionalInt inverted(List<CoreLabel> words, int verb, int subject) {
        boolean joined =
                subject > 0 && Set.of("CC", ",").contains(words.get(subject - 1).tag());
        boolean told = Set.of("said", "says", "reported").contains(lower(words.get(verb)))
                && verb + 1 < words.size()
                && canEnd(words.get(verb - 1))
                && isSentence(words.subList(0, verb))
                && isSpeaker(words.subList(verb + 1, words.size()));
        return told && !joined ? OptionalInt.of(verb) : OptionalInt.empty();
    }

    /** With a finite verb of its own, and no relative clause that could be told of the subject of what follows. */
    private static boolean isSentence(List<CoreLabel> words) {
        boolean relative =
                words.stream().anyMatch(word -> Set.of("WP", "WDT", "WP$").contains(word.tag()));
        return !relative
                && words.stream()
                        .anyMatch(word ->
                                FINITE.contains(word.tag()) && !word.tag().equals("VBN"));
    }

    private static boolean isSpeaker(List<CoreLabel> words) {
        List<CoreLabel> phrase = words.getLast().word().equals(".") ? words.subList(0, words.size() - 1) : words;
        boolean opens = !phrase.isEmpty()
                && (phrase.getFirst().tag().equals("DT")
                        || phrase.getFirst().tag().startsWith("NNP")
                        || phrase.getLast().tag().startsWith("NNP"));
        return opens
                && phrase.size() <= LONGEST_REST
                && phrase.getLast().tag().startsWith("NN")
                && phrase.stream().noneMatch(word -> SPOKEN.contains(lower(word)))
                && phrase.stream()
                        .allMatch(word -> INSIDE.contains(word.tag())
                                || OPENING.contains(word.tag())
                                || word.tag().equals("VBN")
                                || LINKS.contains(lower(word)));
    }

    /** The last verb of saying. */
    private static int verb(List<CoreLabel> words) {
        for (int i = words.size() - 1; i > 0; i--) {
            CoreLabel word = words.get(i);
            if (SAYING.contains(lower(word)) && word.tag().startsWith("VB")) {
                return i;
            }
        }
        return -1;
    }

    /** Nothing but time, place and the one spoken to, or a participle: "said on Monday, adding that". */
    private static boolean isRest(List<CoreLabel> words, int from) {
        for (int i = from; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            if (word.tag().equals("VBG") && (i > from || GOES_ON.contains(lower(word))) || isMeanwhile(words, i)) {
                return true;
            }
            boolean plain = !word.tag().startsWith("VB")
                    && !word.tag().startsWith("W")
                    && !word.tag().startsWith("PRP")
                    && !word.tag().equals("MD")
                    && (Character.isLetterOrDigit(word.word().charAt(0)) || i == words.size() - 1);
            if (!plain || i - from >= LONGEST_REST) {
                return false;
            }
        }
        return true;
    }

    /** "said as the fighting went on": a clause of the report; "said as many as ten" is none. */
    private static boolean isMeanwhile(List<CoreLabel> words, int at) {
        return MEANWHILE.contains(lower(words.get(at)))
                && at + 1 < words.size()
                && !Set.of("many", "much", "few", "least", "all").contains(lower(words.get(at + 1)))
                && words.subList(at, words.size()).stream()
                        .noneMatch(
                                word -> word.tag().equals("MD") || word.word().equals(","));
    }

    /** The first word of the noun phrase that ends before the verb; -1 where it cannot be told from the words before it. */
    private static int phrase(List<CoreLabel> words, int verb) {
        if (PRONOUNS.contains(lower(words.get(verb - 1)))) {
            return verb - 1;
        }
        int run = runStart(words, verb);
        if (run == verb || run == 0) {
            return -1;
        }
        int seam = seam(words, run, verb);
        if (seam > 0) {
            return seam;
        }
        CoreLabel before = words.get(run - 1);
        if (OPENING.contains(before.tag())) {
            return joined(words, run - 1);
        }
        int people = isTime(before) ? run : people(words, run, verb);
        return people < 0 && LINKS.contains(lower(before)) ? ofPhrase(words, run - 1) : people;
    }

    /** "on Wednesday a hospital and a rescue group said": two who say it, where no verb could take the first for its object. */
    private static int joined(List<CoreLabel> words, int second) {
        if (second < 3 || !lower(words.get(second - 1)).equals("and")) {
            return second;
        }
        int first = ofPhrase(words, second - 1);
        return first > 0 && words.get(first - 1).tag().startsWith("NN") ? first : others(words, second);
    }

    /** "near the Rioni river activists former residents and a rescue group said": plurals after a name or a day. */
    private static int others(List<CoreLabel> words, int second) {
        int run = runStart(words, second - 1);
        for (int i = second - 2; i > run; i--) {
            boolean plural = words.get(second - 2).tag().equals("NNS");
            boolean name = words.get(i - 1).tag().startsWith("NNP")
                    && !words.get(i).tag().startsWith("NNP");
            if (plural && name) {
                return i;
            }
        }
        return second;
    }

    /** "the Ministry of Emergencies", "an informed source in Poti". */
    private static int ofPhrase(List<CoreLabel> words, int of) {
        int run = runStart(words, of);
        return run > 0 && run < of && OPENING.contains(words.get(run - 1).tag()) ? run - 1 : -1;
    }

    /** The first of the nouns, adjectives and bracketed names that end here. */
    private static int runStart(List<CoreLabel> words, int end) {
        int run = end;
        while (run > 0 && isInside(words, run - 1)) {
            run--;
        }
        return run;
    }

    private static boolean isInside(List<CoreLabel> words, int at) {
        CoreLabel word = words.get(at);
        boolean based =
                word.tag().equals("VBN") && at > 0 && words.get(at - 1).tag().equals("HYPH");
        boolean bracket = Set.of("(", ")", "-LRB-", "-RRB-").contains(word.word());
        return (INSIDE.contains(word.tag()) || based || bracket) && !isTime(word);
    }

    /** Within a run of nouns: a number before a name, a noun before an adjective, a common plural before a name. */
    private static int seam(List<CoreLabel> words, int run, int verb) {
        for (int i = verb - 1; i > run; i--) {
            String tag = words.get(i).tag();
            String left = words.get(i - 1).tag();
            boolean number = left.equals("CD") && tag.startsWith("NNP");
            boolean adjective = tag.equals("JJ") && left.startsWith("NN");
            boolean name = tag.startsWith("NNP") && left.equals("NNS");
            boolean quantity = QUANTITIES.contains(lower(words.get(i - 1))) && tag.startsWith("NN");
            if (number || adjective || name || quantity) {
                return i;
            }
        }
        return -1;
    }

    /** "in Poti residents said": a common plural after a name. */
    private static int people(List<CoreLabel> words, int run, int verb) {
        int last = verb - 1;
        boolean plural = words.get(last).tag().equals("NNS") && last > run;
        return plural && words.get(last - 1).tag().startsWith("NNP") ? last : -1;
    }

    /** A clause does not end in a preposition, a conjunction or a mark. */
    private static boolean canEnd(CoreLabel word) {
        String tag = word.tag();
        boolean content = tag.startsWith("NN")
                || tag.equals("CD")
                || tag.equals("JJ")
                || tag.equals("RB")
                || tag.equals("RP")
                || tag.startsWith("VB");
        return content && !SPOKEN.contains(lower(word)) && !SAYING.contains(lower(word));
    }

    private static boolean isTime(CoreLabel word) {
        return TIMES.contains(lower(word));
    }

    private static String lower(CoreLabel word) {
        return word.word().toLowerCase(Locale.ROOT);
    }
}
