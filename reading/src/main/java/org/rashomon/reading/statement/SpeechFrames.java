// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;
import org.rashomon.reading.frame.Lexeme;
import org.rashomon.reading.frame.RuleFile;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** All speech frames, found by their verbs. */
public final class SpeechFrames {
    private static final String FILE = "speech.yaml";

    private final List<SpeechFrame> all;
    private final ActRules actRules;
    private final SpeakerWords speakerWords;
    private final Hearsay hearsay;
    private final TellingWords words;
    private final Map<String, List<Entry>> byKey = new TreeMap<>();

    private record Entry(Lexeme lexeme, SpeechFrame frame) {}

    /**
     * A cue found in a sentence.
     *
     * @param frame which
     * @param words the tokens of the verb, in order
     * @param verb the token that carries the arguments
     */
    public record Match(SpeechFrame frame, List<Token> words, Token verb) {
        /** "is confident that", "was worried about": said of its subject, though the tagger may see a passive. */
        boolean isState() {
            boolean listed = frame.words().stream()
                    .anyMatch(word -> word.key().equals(verb.text().toLowerCase(Locale.ROOT)));
            return verb.tag().startsWith("JJ")
                    || verb.tag().equals("VBN") && listed && !verb.text().equalsIgnoreCase(verb.lemma());
        }
    }

    /** The file as written. */
    record File(
            ActRules acts, SpeakerWords speakers, Hearsay hearsay, TellingWords words, List<SpeechFrame.Row> frames) {}

    private SpeechFrames(List<SpeechFrame> all, File file) {
        this.all = List.copyOf(all);
        this.actRules = file.acts();
        this.speakerWords = file.speakers();
        this.hearsay = file.hearsay();
        this.words = file.words();
        for (SpeechFrame frame : all) {
            for (Lexeme lexeme : frame.words()) {
                byKey.computeIfAbsent(lexeme.key(), key -> new ArrayList<>()).add(new Entry(lexeme, frame));
            }
        }
    }

    /** The frames shipped with the product. */
    public static SpeechFrames load() {
        File file = RuleFile.read(SpeechFrames.class, FILE, File.class);
        Set<String> ids = new HashSet<>();
        List<SpeechFrame> frames = new ArrayList<>();
        for (SpeechFrame.Row row : file.frames()) {
            if (!ids.add(row.id())) {
                throw new RashomonException(ProblemCode.RULES_BROKEN, FILE + ": two frames are called " + row.id());
            }
            frames.add(row.frame());
        }
        return new SpeechFrames(frames, file);
    }

    public List<SpeechFrame> all() {
        return all;
    }

    ActRules actRules() {
        return actRules;
    }

    SpeakerWords speakerWords() {
        return speakerWords;
    }

    TellingWords words() {
        return words;
    }

    Hearsay hearsay() {
        return hearsay;
    }

    /** The frames whose verb or noun stands at a token, those with the most words first. */
    List<Match> match(Sentence sentence, Token at) {
        String lemma = at.lemma().toLowerCase(Locale.ROOT);
        String text = at.text().toLowerCase(Locale.ROOT);
        // "worried" is an adjective and has an entry of its own.
        List<Match> found = Stream.of(lemma, text)
                .distinct()
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .filter(entry -> entry.lexeme().verb() ? isPredicate(sentence, at) : at.isNoun())
                .flatMap(entry ->
                        entry.lexeme().match(sentence, at).map(words -> new Match(entry.frame(), words, at)).stream())
                .sorted(Comparator.comparingInt(match -> -match.words().size()))
                .toList();
        Optional<Match> longest = found.stream().findFirst();
        if (longest.filter(match -> match.frame().content().equals(List.of(new ContentForm.OwnObject())))
                .isPresent()) {
            // "claimed the attack was a lie": another frame reads it where its words are no object.
            return found;
        }
        return found.stream()
                .filter(match ->
                        match.words().size() == longest.orElseThrow().words().size())
                .toList();
    }

    /** A verb, or an adjective that stands for one: "is ready to". */
    private static boolean isPredicate(Sentence sentence, Token at) {
        return at.isVerb()
                || at.tag().startsWith("JJ") && sentence.child(at, "cop").isPresent();
    }

    boolean isCue(Sentence sentence, Token at) {
        return !match(sentence, at).isEmpty();
    }

    /** Present-tense forms of the verbs, for the tagger's sake. */
    public Set<String> presentForms() {
        Set<String> forms = new TreeSet<>();
        Set<String> verbs = new TreeSet<>();
        all.stream()
                .flatMap(frame -> frame.words().stream())
                .filter(Lexeme::verb)
                .forEach(lexeme -> verbs.add(lexeme.key()));
        for (String verb : verbs) {
            forms.add(verb);
            boolean sibilant = verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch") || verb.endsWith("x");
            boolean consonantY =
                    verb.endsWith("y") && verb.length() > 1 && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
            forms.add(consonantY ? verb.substring(0, verb.length() - 1) + "ies" : verb + (sibilant ? "es" : "s"));
        }
        return forms;
    }
}
