// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** Finds what is said beside a verb of speech, in one of the forms its frame allows. */
final class ContentFinder {
    private static final Set<String> INFINITIVES = Set.of("xcomp", "advcl", "ccomp", "acl");

    private final Sentence sentence;
    private final List<Quote> quotes;
    private final ClauseContent clauses;
    private final PhraseContent phrases;

    ContentFinder(Sentence sentence, List<Quote> quotes, SpeechFrames frames) {
        this.sentence = sentence;
        this.quotes = quotes;
        ContentEdges edges = new ContentEdges(sentence, quotes, frames);
        this.clauses = new ClauseContent(sentence, edges, frames.words().tag());
        this.phrases = new PhraseContent(sentence, edges);
    }

    /** The content in the first of the forms that is there. */
    Optional<Statement.Content> find(SpeechFrames.Match match, Optional<Token> speaker) {
        return match.frame().content().stream()
                .flatMap(form -> in(form, match, speaker).stream())
                .findFirst();
    }

    private Optional<Statement.Content> in(ContentForm form, SpeechFrames.Match match, Optional<Token> speaker) {
        return switch (form) {
            case ContentForm.Quote() -> new QuotedContent(sentence, quotes).find(match, speaker);
            case ContentForm.Clause() -> clauses.find(match, speaker);
            case ContentForm.Infinitive() -> clauses.child(match, INFINITIVES, true);
            case ContentForm.Phrase() -> phrases.object(match);
            case ContentForm.OwnObject() -> phrases.ownObject(match);
            case ContentForm.Preposition(String word) -> phrases.joined(match, word);
            case ContentForm.Predication() -> phrases.predication(match);
            case ContentForm.WithObject(ContentForm rest) ->
                in(rest, match, speaker).flatMap(told -> phrases.fromObject(match, told));
        };
    }
}
