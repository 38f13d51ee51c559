// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;
import org.rashomon.reading.frame.ArgumentFinder;
import org.rashomon.reading.frame.Lexeme;
import org.rashomon.reading.frame.LexemeIndex;
import org.rashomon.reading.frame.RuleFile;
import org.rashomon.reading.frame.VerbClasses;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** All event frames, found by their words. */
public final class EventFrames {
    private static final Set<String> FALLING = Set.of("by", "in", "from", "when", "after");
    private static final Set<String> IGNITING = Set.of("detonate", "explode", "set", "trigger");
    private static final String FILE = "events.yaml";

    private final List<EventFrame> all;
    private final VerbClasses verbs;
    private final PastDeeds.Cues background;
    private final List<TypeRefiner.Refinement> refinements;
    private final LexemeIndex<Responsibility.Pattern> responsibility;
    private final List<String> instruments;
    private final PassingMentions.Words passing;
    private final Grievances.Words grievances;
    private final Wounds.Words wounding;
    private final Map<String, List<Entry>> byKey = new TreeMap<>();

    private record Entry(Lexeme lexeme, EventFrame frame) {}

    /**
     * A frame found in a sentence.
     *
     * @param frame which
     * @param words the tokens of its words, in order
     * @param head the token that carries the arguments
     */
    public record Match(EventFrame frame, List<Token> words, Token head) {}

    /** The file as written. */
    record File(
            VerbClasses verbs,
            PastDeeds.Cues background,
            List<String> instruments,
            List<TypeRefiner.Refinement> refine,
            PassingMentions.Words passing,
            Grievances.Words grievances,
            Wounds.Words wounding,
            List<Responsibility.Row> responsibility,
            List<EventFrame.Row> frames) {}

    private static final Set<String> HARMED = Set.of("wounded", "injured", "displaced");

    private EventFrames(List<EventFrame> all, File file) {
        this.refinements = List.copyOf(file.refine());
        this.responsibility = Responsibility.patterns(file.responsibility());
        this.instruments = List.copyOf(file.instruments());
        this.passing = file.passing();
        this.grievances = file.grievances();
        this.wounding = file.wounding();
        this.verbs = file.verbs();
        this.background = file.background();
        this.all = List.copyOf(all);
        for (EventFrame frame : all) {
            for (Lexeme lexeme : frame.words()) {
                byKey.computeIfAbsent(lexeme.key(), key -> new ArrayList<>()).add(new Entry(lexeme, frame));
            }
        }
    }

    /** The frames shipped with the product. */
    public static EventFrames load() {
        File file = RuleFile.read(EventFrames.class, FILE, File.class);
        Set<String> ids = new HashSet<>();
        List<EventFrame> frames = new ArrayList<>();
        for (EventFrame.Row row : file.frames()) {
            if (!ids.add(row.id())) {
                throw new RashomonException(ProblemCode.RULES_BROKEN, FILE + ": two frames are called " + row.id());
            }
            frames.add(row.frame());
        }
        return new EventFrames(frames, file);
    }

    public List<EventFrame> all() {
        return all;
    }

    public VerbClasses verbs() {
        return verbs;
    }

    /** The verbs that tell events, by lemma; of those of several words the first. */
    public Set<String> verbLemmas() {
        return all.stream()
                .flatMap(frame -> frame.words().stream())
                .filter(Lexeme::verb)
                .map(Lexeme::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Words that make an event background. */
    PastDeeds.Cues background() {
        return background;
    }

    /** Words for weapons and other means. */
    List<String> instruments() {
        return instruments;
    }

    /** What tells against whom people protest. */
    Grievances.Words grievances() {
        return grievances;
    }

    /** Which frames hurt people, and what tells whether they lived. */
    Wounds.Words wounding() {
        return wounding;
    }

    PassingMentions.Words passing() {
        return passing;
    }

    LexemeIndex<Responsibility.Pattern> responsibility() {
        return responsibility;
    }

    List<TypeRefiner.Refinement> refinements() {
        return refinements;
    }

    /** The frame whose words end (a noun) or begin (a verb) at a token: of several the one with the most words. */
    public Optional<Match> match(Sentence sentence, Token at) {
        if (isAttribute(sentence, at)) {
            return Optional.empty();
        }
        return byKey.getOrDefault(at.lemma().toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(entry -> entry.lexeme().verb() == actsAsVerb(sentence, at))
                .flatMap(entry ->
                        entry.lexeme().match(sentence, at).map(words -> new Match(entry.frame(), words, at)).stream())
                .filter(match -> !isExcluded(sentence, match))
                .max(Comparator.comparingInt(match -> match.words().size()));
    }

    /** "a wounded tiger" is no event; "those killed" and "nine wounded children" are. */
    private static boolean isAttribute(Sentence sentence, Token at) {
        boolean ofThose = at.index() > at.head()
                && sentence.head(at)
                        .filter(head -> head.text().equalsIgnoreCase("those"))
                        .isPresent();
        boolean attribute = at.isVerb() && (at.is("amod") && !ofThose || at.is("compound"));
        boolean counted = HARMED.contains(at.text().toLowerCase(Locale.ROOT))
                && sentence.before(at)
                        .filter(word -> word.tag().equals("CD") || word.is("nummod"))
                        .isPresent();
        return attribute && !counted;
    }

    /** Verb forms are verbs unless they stand like a noun: "the shelling of". Adjectives count where they predicate: "left nine dead". */
    private static boolean actsAsVerb(Sentence sentence, Token at) {
        boolean nominal = at.tag().equals("VBG")
                && sentence.child(at, "det", "nmod:poss", "amod").isPresent();
        return at.isVerb() && !nominal || at.tag().startsWith("JJ");
    }

    private static boolean isExcluded(Sentence sentence, Match match) {
        return hasOtherMeaning(sentence, match)
                || hasOtherObject(sentence, match)
                || isWhere(sentence, match)
                || match.frame().traits().device() && !actsByItself(sentence, match.head());
    }

    /** A bomb as the subject of its verb, as what people fall by, or alone in a heading. */
    private static boolean actsByItself(Sentence sentence, Token device) {
        Token first = device;
        while (first.is("conj") && first.head() >= 0) {
            first = sentence.token(first.head());
        }
        return switch (first.relation()) {
            case "nsubj", "root" -> true;
            case "obl" -> FALLING.contains(ArgumentFinder.preposition(sentence, first));
            case "nsubj:pass" ->
                sentence.head(first)
                        .map(Token::lemma)
                        .filter(IGNITING::contains)
                        .isPresent();
            default -> false;
        };
    }

    /** "were shot at a fair": the preposition is the fair's, which nobody shot at. */
    private static boolean isWhere(Sentence sentence, Match match) {
        Token last = match.words().getLast();
        return match.head().isVerb()
                && last.is("case")
                && last.text().equalsIgnoreCase("at")
                && sentence.child(match.head(), "nsubj:pass").isPresent();
    }

    private static boolean hasOtherObject(Sentence sentence, Match match) {
        List<String> not = match.frame().traits().notObjects();
        return !not.isEmpty()
                && sentence.children(match.head()).stream()
                        .anyMatch(child -> (child.is("obj") || child.is("nsubj:pass")) && not.contains(child.lemma()));
    }

    private static boolean hasOtherMeaning(Sentence sentence, Match match) {
        List<String> not = match.frame().traits().not();
        // A word of the frame itself excludes nothing: "exchange fire" is no fire that is fought.
        return !not.isEmpty()
                && (sentence.children(match.head()).stream()
                                .anyMatch(child -> not.contains(child.lemma())
                                        && !match.words().contains(child))
                        || sentence.head(match.head())
                                .filter(head -> not.contains(head.lemma()))
                                .isPresent()
                        || sentence.before(match.words().getFirst())
                                .filter(token -> not.contains(token.lemma()))
                                .isPresent());
    }
}
