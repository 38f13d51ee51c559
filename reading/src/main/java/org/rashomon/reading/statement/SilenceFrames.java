// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;
import org.rashomon.reading.frame.LexemeIndex;
import org.rashomon.reading.frame.RuleFile;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** All words of silence. */
final class SilenceFrames {
    private static final String FILE = "silence.yaml";

    private final List<SilenceFrame> all;
    private final Undoing undoing;
    private final LexemeIndex<SilenceFrame> words = new LexemeIndex<>();

    /**
     * What makes speaking come to nothing, by lemma.
     *
     * @param refusing verbs: "declined to comment"
     * @param lacking "failed to comment", "has yet to comment"
     */
    record Undoing(Set<String> refusing, Set<String> lacking) {
        Undoing {
            refusing = Set.copyOf(refusing);
            lacking = Set.copyOf(lacking);
        }
    }

    /**
     * Words of a frame found in a sentence.
     *
     * @param frame which
     * @param words the tokens, in order
     * @param at the one that carries the arguments
     */
    record Match(SilenceFrame frame, List<Token> words, Token at) {}

    /** The file as written. */
    record File(Set<String> refusing, Set<String> lacking, List<SilenceFrame.Row> frames) {}

    private SilenceFrames(List<SilenceFrame> all, Undoing undoing) {
        this.all = List.copyOf(all);
        this.undoing = undoing;
        all.forEach(frame -> frame.words().forEach(word -> words.add(word, frame)));
    }

    static SilenceFrames load() {
        File file = RuleFile.read(SilenceFrames.class, FILE, File.class);
        List<SilenceFrame> frames =
                file.frames().stream().map(SilenceFrame.Row::frame).toList();
        Set<String> ids = frames.stream().map(SilenceFrame::id).collect(Collectors.toSet());
        if (ids.size() < frames.size()) {
            throw new RashomonException(ProblemCode.RULES_BROKEN, FILE + ": two frames have one id");
        }
        return new SilenceFrames(frames, new Undoing(file.refusing(), file.lacking()));
    }

    List<SilenceFrame> all() {
        return all;
    }

    Undoing undoing() {
        return undoing;
    }

    /** The frames whose words stand at a token, those with the most words first. */
    List<Match> match(Sentence sentence, Token at) {
        Map<String, Match> first = new LinkedHashMap<>();
        for (LexemeIndex.Entry<SilenceFrame> entry : words.at(at)) {
            SilenceFrame frame = entry.of();
            if (!first.containsKey(frame.id()) && (entry.lexeme().verb() ? isPredicate(sentence, at) : at.isNoun())) {
                entry.lexeme()
                        .match(sentence, at)
                        .ifPresent(found -> first.put(frame.id(), new Match(frame, found, at)));
            }
        }
        return first.values().stream()
                .sorted(Comparator.comparingInt(match -> -match.words().size()))
                .toList();
    }

    private static boolean isPredicate(Sentence sentence, Token at) {
        return at.isVerb()
                || at.tag().startsWith("JJ") && sentence.child(at, "cop").isPresent();
    }
}
